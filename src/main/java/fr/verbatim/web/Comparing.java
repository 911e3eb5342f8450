package fr.verbatim.web;

import fr.verbatim.search.Hit;
import fr.verbatim.search.NamesNear;
import fr.verbatim.search.Searcher;
import fr.verbatim.search.WrittenIncise;
import fr.verbatim.search.WrittenQuote;
import fr.verbatim.web.NamesGiven.Judged;
import fr.verbatim.web.Verification.Name;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.Verification.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares words with the quotes nearest to them: one part for each quote that is in them, at least one.
final class Comparing {
    /// Below this share of common words two sentences are not taken for the same.
    private static final double NEAR = 0.6;
    /// Fewer words stand anywhere; they tell nothing, unless they are the whole of a quote.
    static final int FEWEST_WORDS = 3;

    private final Searcher searcher;
    /// The same words are looked for without a name, then with it.
    private final Map<String, List<Hit>> near = new HashMap<>();

    Comparing(Searcher searcher) {
        this.searcher = searcher;
    }

    NamesGiven given(String name) {
        return given(new NamesNear(List.of(name), true));
    }

    NamesGiven given(NamesNear near) {
        return new NamesGiven(searcher.writtenNames(), near);
    }

    List<Part> compare(String text, NamesGiven names) {
        List<Hit> hits = near(text);
        Part single = single(hits, text, names);
        if (single.words().isFaithful() || single.words() == Words.TOO_SHORT) {
            return List.of(single);
        }
        Optional<Part> bare = withoutIncise(hits, text, names);
        if (bare.isPresent()) {
            return List.of(bare.get());
        }
        List<Part> parts = parts(hits, text, names, single.passage());
        return parts.stream().allMatch(part -> part.hit().isEmpty()) ? List.of(single) : parts;
    }

    /// Which of the words are those of a quote: of the one that has most of them in runs.
    Optional<WordDiff.Core> core(String text, int run) {
        return near(text).stream()
                .flatMap(hit -> Passage.of(hit, text).diff().core(run).stream())
                .max(Comparator.comparingInt(WordDiff.Core::words));
    }

    /// Whether words stand in a quote, though too few to be somebody's.
    boolean isInAny(String words) {
        return near(words).stream()
                .anyMatch(hit -> Passage.of(hit, words).diff().isPart());
    }

    private List<Hit> near(String text) {
        return near.computeIfAbsent(text, words -> Passage.allNear(searcher, words));
    }

    /// The words with a clause of the writer's taken out, where they are those of a quote then. Marks around part of
    /// them would say better which are.
    private Optional<Part> withoutIncise(List<Hit> hits, String text, NamesGiven names) {
        if (hits.isEmpty() || !WrittenQuote.marked(text).isEmpty()) {
            return Optional.empty();
        }
        for (WrittenIncise incise : searcher.writtenNames().withoutIncise(text)) {
            NamesGiven given =
                    names.names().isEmpty() ? given(searcher.writtenNames().near(incise.clause())) : names;
            Part part = single(hits, incise.words(), given);
            if (part.words().isFaithful()
                    && part.passage().filter(found -> adds(incise, found, text)).isPresent()) {
                return Optional.of(part.without(incise.clause(), text));
            }
        }
        return Optional.empty();
    }

    /// Whether the clause is none of the quote's own, but for a word that stands anywhere.
    private static boolean adds(WrittenIncise incise, Passage passage, String text) {
        int lost =
                Passage.of(passage.hit(), text).diff().shared() - passage.diff().shared();
        return lost * 3 <= DiffWord.count(incise.clause());
    }

    /// One for each quote in the words; none where one quote alone explains as much of them.
    private List<Part> parts(List<Hit> hits, String text, NamesGiven names, Optional<Passage> alone) {
        int shared = alone.map(found -> found.diff().shared()).orElse(0);
        return Montage.of(text, hits)
                .filter(cut -> cut.exact() > shared && (alone.isEmpty() || cut.quotes() > 1))
                .map(Montage.Cut::pieces)
                .orElse(List.of())
                .stream()
                .map(piece -> single(piece.hit() == null ? hits : List.of(piece.hit()), piece.text(), names))
                .toList();
    }

    /// What is nearest to the text as a whole.
    private static Part single(List<Hit> hits, String text, NamesGiven names) {
        int words = DiffWord.count(text);
        boolean tooShort = words < FEWEST_WORDS;
        return Passage.nearest(hits, text, passage -> names.judge(passage.hit()).name() == Name.CONFIRMED)
                .filter(passage -> passage.diff().share() >= NEAR)
                .filter(passage -> !tooShort || passage.diff().isWhole())
                .map(passage -> found(text, passage, names.judge(passage.hit())))
                .orElseGet(() -> new Part(
                        text,
                        tooShort && words > 0 ? Words.TOO_SHORT : Words.NOT_FOUND,
                        Judged.NOT_ASKED,
                        Optional.empty(),
                        ""));
    }

    private static Part found(String text, Passage passage, Judged given) {
        Words words = words(passage.diff());
        return new Part(text, words, words.isFaithful() ? given : given.ofOtherWords(), Optional.of(passage), "");
    }

    private static Words words(WordDiff diff) {
        if (!diff.isPart() || diff.turnsQuestion()) {
            return Words.MODIFIED;
        }
        if (diff.hidesCut()) {
            return Words.TRUNCATED;
        }
        return diff.isWhole() ? Words.EXACT : diff.isAbridged() ? Words.ABRIDGED : Words.TRUNCATED;
    }
}
