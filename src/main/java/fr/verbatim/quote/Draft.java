package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.Review;
import fr.verbatim.model.TimeRange;
import fr.verbatim.model.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote before it has an id.
///
/// @param pieces one a part
/// @param lead the words before it when it cannot stand alone
/// @param via the chain of second-hand words, nearest first
/// @param reservation what the source leaves open about the words having been said; null where it gives them as said
/// @param review the decision that fixed it; null when nobody reviewed it
/// @param sectionSure whether the innermost heading surely is the one the words stand under
record Draft(
        List<Piece> pieces,
        QuoteKind kind,
        Wording wording,
        Attribution attribution,
        List<String> context,
        @Nullable String lead,
        List<String> via,
        @Nullable Reservation reservation,
        @Nullable String page,
        @Nullable TimeRange time,
        boolean sectionSure,
        @Nullable Review review) {
    Draft {
        pieces = List.copyOf(pieces);
        context = List.copyOf(context);
        via = List.copyOf(via);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("Bug: a draft without words");
        }
    }

    static Draft of(MappedText words, QuoteKind kind, Wording wording, Attribution attribution, List<String> context) {
        return of(List.of(Piece.of(words)), kind, wording, attribution, context);
    }

    static Draft of(
            List<Piece> pieces, QuoteKind kind, Wording wording, Attribution attribution, List<String> context) {
        return new Draft(pieces, kind, wording, attribution, context, null, List.of(), null, null, null, true, null);
    }

    Draft withAttribution(Attribution other) {
        return new Draft(
                pieces, kind, wording, other, context, lead, via, reservation, page, time, sectionSure, review);
    }

    Draft withLead(@Nullable String words) {
        return new Draft(
                pieces, kind, wording, attribution, context, words, via, reservation, page, time, sectionSure, review);
    }

    Draft withPieces(List<Piece> more) {
        return new Draft(
                more, kind, wording, attribution, context, lead, via, reservation, page, time, sectionSure, review);
    }

    /// Handed on by others, perhaps with a reservation.
    Draft told(List<String> chain, @Nullable Reservation kept) {
        return new Draft(
                pieces, kind, wording, attribution, context, lead, chain, kept, page, time, sectionSure, review);
    }
}
