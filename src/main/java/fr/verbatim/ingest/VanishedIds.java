package fr.verbatim.ingest;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds ids that a source had in the generation before and has no more, with what stands in their place.
final class VanishedIds {
    private final GenerationReader before;

    VanishedIds(GenerationReader before) {
        this.before = before;
    }

    /// @param text of the source now, nothing blanked
    /// @param clean the same source as it is to be shown
    /// @param withdrawals what was taken out on purpose
    List<Vanished> in(RawText text, CleanSource clean, Withdrawals withdrawals) {
        String source = clean.source().source().id();
        List<Quote> fresh = clean.quotes();
        Set<String> goneIds = clean.goneIds();
        Set<String> ids = new TreeSet<>();
        fresh.forEach(quote -> ids.add(quote.id()));
        List<Quote> gone = before.quotesOf(source).stream()
                .filter(old -> !ids.contains(old.id()))
                .toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        String oldText = before.findRawText(source).map(RawText::text).orElse("");
        PlaceMap places = new PlaceMap(oldText, text.text());
        List<Vanished> vanished = new ArrayList<>();
        for (Quote old : gone) {
            boolean withdrawn =
                    goneIds.contains(old.id()) || withdrawals.removal(old).isPresent();
            vanished.add(new Vanished(old.id(), source, withdrawn ? null : successor(old, fresh, places), withdrawn));
        }
        return vanished;
    }

    /// All ids of a source that is not in the corpus any more.
    List<Vanished> ofMissingSource(String source, boolean withdrawn) {
        return before.quotesOf(source).stream()
                .map(old -> new Vanished(old.id(), source, null, withdrawn))
                .toList();
    }

    private static @Nullable String successor(Quote old, List<Quote> fresh, PlaceMap places) {
        String best = null;
        int most = 0;
        for (Quote quote : fresh) {
            int overlap = 0;
            for (QuotePart oldPart : old.parts()) {
                for (QuotePart part : quote.parts()) {
                    overlap += places.overlap(oldPart.span(), part.span());
                }
            }
            if (overlap > most) {
                most = overlap;
                best = quote.id();
            }
        }
        return best;
    }
}
