package fr.verbatim.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When and where words were said, and at which event, each with what it stands on.
///
/// @param date the day, or the first of several; null when not known
/// @param end the last day; null for one day
/// @param dateBasis `UNKNOWN` exactly when `date` is null
/// @param places as printed
/// @param event null when not known
/// @param eventBasis `UNKNOWN` exactly when `event` is null
/// @param via the chain of second-hand words, nearest first (« Le Figaro »)
/// @param reservation what the source leaves open about the words having been said; null where it gives them as said
public record Saying(
        @Nullable LocalDate date,
        @Nullable LocalDate end,
        Basis dateBasis,
        List<String> places,
        @Nullable EventRef event,
        Basis eventBasis,
        List<String> via,
        @Nullable Reservation reservation) {
    /// Nothing is known.
    public static final Saying UNKNOWN =
            new Saying(null, null, Basis.UNKNOWN, List.of(), null, Basis.UNKNOWN, List.of(), null);

    public Saying {
        Check.order(date, end);
        if ((date == null) != (dateBasis == Basis.UNKNOWN) || (event == null) != (eventBasis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "basis " + dateBasis + "/" + eventBasis + " does not fit " + date + "/" + event);
        }
        places = List.copyOf(places);
        via = List.copyOf(via);
    }

    /// The same as handed on otherwise.
    public Saying told(List<String> chain, @Nullable Reservation kept) {
        return new Saying(date, end, dateBasis, places, event, eventBasis, chain, kept);
    }

    /// The same, handed on as another is.
    public Saying toldAs(Saying other) {
        return told(other.via, other.reservation);
    }
}
