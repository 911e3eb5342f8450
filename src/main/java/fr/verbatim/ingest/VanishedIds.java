package fr.verbatim.ingest;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds ids that a source had in the generation before and has no more, with what stands in their place.
final class VanishedIds {
    /// Of the words of the shorter of two quotes, how many the longer has when one succeeds the other. Chosen: an edit
    /// that leaves less makes another sentence.
    private static final double SHARED = 0.6;

    private final GenerationReader before;

    VanishedIds(GenerationReader before) {
        this.before = before;
    }

    /// @param text of the source now, nothing blanked
    /// @param clean the same source as it is to be shown
    /// @param withdrawals what was taken out on purpose
    List<Vanished> in(RawText text, CleanSource clean, Withdrawals withdrawals) {
        String source = clean.source().source().id();
        Set<String> goneIds = clean.goneIds();
        Set<String> ids = ids(clean.quotes());
        List<Quote> earlier = before.quotesOf(source);
        List<Quote> gone =
                earlier.stream().filter(old -> !ids.contains(old.id())).toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        // A quote that was there before is itself, and succeeds nothing.
        Set<String> known = ids(earlier);
        List<Quote> fresh = clean.quotes().stream()
                .filter(quote -> !known.contains(quote.id()))
                .toList();
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

    private static Set<String> ids(List<Quote> quotes) {
        return quotes.stream().map(Quote::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The new quote that has most of the place of an old one, and its words.
    private static @Nullable String successor(Quote old, List<Quote> fresh, PlaceMap places) {
        Set<String> words = new HashSet<>(Fold.words(old.verbatim()));
        String best = null;
        int most = 0;
        for (Quote quote : fresh) {
            int overlap = 0;
            for (QuotePart oldPart : old.parts()) {
                for (QuotePart part : quote.parts()) {
                    overlap += places.overlap(oldPart.span(), part.span());
                }
            }
            if (overlap > most && isSame(words, new HashSet<>(Fold.words(quote.verbatim())))) {
                most = overlap;
                best = quote.id();
            }
        }
        return best;
    }

    /// What was edited is one stretch of the text, in which the place alone tells nothing: another sentence in it is
    /// no successor. One that was cut or joined has the words of the shorter.
    private static boolean isSame(Set<String> old, Set<String> fresh) {
        long shared = old.stream().filter(fresh::contains).count();
        return shared >= SHARED * Math.min(old.size(), fresh.size());
    }
}
