package fr.verbatim.web;

import fr.verbatim.model.Quote;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Neighbours;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands here nearest to what somebody wrote: one quote, or several that follow each other in one document.
///
/// @param hits in the order of the document, at least one
/// @param diff of what was written and their words together
record Passage(List<Hit> hits, WordDiff diff) {
    /// How many of the nearest quotes are compared.
    private static final int NEAREST = 20;
    /// From how many of those a passage is grown.
    private static final int GROWN = 3;

    private static final int MOST_QUOTES = 8;
    /// Bounds what one comparison may cost.
    private static final int MOST_WORDS = 5000;
    /// As many words in a row are no chance.
    private static final int RUN = 3;

    Passage {
        hits = List.copyOf(hits);
    }

    /// @param text of a bounded length
    /// @param preferred of two passages that are equally near, the one that somebody meant
    static Optional<Passage> nearest(Searcher searcher, String text, Predicate<Passage> preferred) {
        // No sign of the query language: a dash before a word would exclude it.
        String words = text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}'’]+", " ").strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Passage> nearness = Comparator.comparingDouble(Passage::rank)
                .thenComparing(preferred::test)
                .reversed();
        Query query = Query.ofWords(words).withMatch(Match.ANY).withSize(NEAREST);
        List<Passage> found = searcher.search(query).hits().stream()
                .map(hit -> of(List.of(hit), text))
                .sorted(nearness)
                .toList();
        Stream<Passage> grown = found.stream().limit(GROWN).map(one -> one.grow(searcher, text));
        return Stream.concat(grown, found.stream()).min(nearness);
    }

    boolean isJoined() {
        return hits.size() > 1;
    }

    private static Passage of(List<Hit> hits, String text) {
        String held = hits.stream().map(hit -> hit.quote().text()).collect(Collectors.joining(" "));
        return new Passage(hits, new WordDiff(text, held));
    }

    /// The whole quote before a part of one, a part before a likeness, few quotes before many.
    private double rank() {
        return diff.share() + (diff.isWhole() ? 2 : diff.isPart() ? 1 : 0) - hits.size() / 1000.0;
    }

    /// With the quotes before and after as long as more of what was written is found in them.
    private Passage grow(Searcher searcher, String text) {
        Passage grown = this;
        while (!grown.diff.isPart() && grown.hits.size() < MOST_QUOTES) {
            Passage now = grown;
            Quote first = now.hits.getFirst().quote();
            Quote last = now.hits.getLast().quote();
            Neighbours before = searcher.neighbours(first);
            Neighbours after = searcher.neighbours(last);
            Optional<Passage> next = Stream.of(
                            now.with(before.previous(), true, text), now.with(after.next(), false, text))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingDouble(Passage::rank));
            if (next.isEmpty()) {
                return now;
            }
            grown = next.get();
        }
        return grown;
    }

    /// Empty where the neighbour brings nothing of what was written.
    private Optional<Passage> with(@Nullable Quote neighbour, boolean before, String text) {
        if (neighbour == null || words() + WordDiff.count(neighbour.text()) > MOST_WORDS) {
            return Optional.empty();
        }
        Hit hit = new Hit(neighbour, hits.getFirst().source(), true, null);
        List<Hit> more = new ArrayList<>(hits);
        more.add(before ? 0 : more.size(), hit);
        Passage longer = of(more, text);
        boolean brings =
                longer.diff.shared() >= diff.shared() + RUN && new WordDiff(text, neighbour.text()).longestRun() >= RUN;
        return brings || longer.diff.isPart() ? Optional.of(longer) : Optional.empty();
    }

    private int words() {
        return hits.stream().mapToInt(hit -> WordDiff.count(hit.quote().text())).sum();
    }
}
