package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether somebody's words stand here as written, and under that name.
///
/// @param verdict what became of the words, or of the name
/// @param hit the nearest quote; null when none is near
/// @param stretches the difference, word by word; empty without a quote
record Verification(Verdict verdict, @Nullable Hit hit, List<WordDiff.Stretch> stretches) {
    /// The longest text that is compared, in characters.
    static final int LONGEST = 2000;

    /// How many of the nearest quotes are compared.
    private static final int NEAREST = 20;
    /// Below this share of common words two sentences are not taken for the same.
    private static final double NEAR = 0.6;

    Verification {
        stretches = List.copyOf(stretches);
    }

    /// The answers there are.
    enum Verdict {
        EXACT,
        TRUNCATED,
        MODIFIED,
        /// The words are here, the document gives them to somebody else.
        MISATTRIBUTED,
        /// The words are here, the document does not tell whose they are, or not with certainty.
        UNCONFIRMED,
        NOT_FOUND
    }

    /// @param text at most [#LONGEST] characters
    /// @param speaker a name, or part of one; may be empty
    static Verification of(Searcher searcher, String text, String speaker) {
        // No sign of the query language: a dash before a word would exclude it.
        String words = text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}'’]+", " ").strip();
        if (words.isEmpty()) {
            return new Verification(Verdict.NOT_FOUND, null, List.of());
        }
        @Nullable Hit best = null;
        @Nullable WordDiff nearest = null;
        Query query = Query.ofWords(words).withMatch(Match.ANY).withSize(NEAREST);
        for (Hit hit : searcher.search(query).hits()) {
            WordDiff diff = new WordDiff(text, hit.quote().text());
            if (nearest == null || rank(diff) > rank(nearest)) {
                best = hit;
                nearest = diff;
            }
        }
        return best == null || nearest == null || nearest.share() < NEAR
                ? new Verification(Verdict.NOT_FOUND, null, List.of())
                : new Verification(verdict(nearest, best.quote().attribution(), speaker), best, nearest.stretches());
    }

    /// The whole quote before a part of one, a part before a likeness.
    private static double rank(WordDiff diff) {
        return diff.share() + (diff.isWhole() ? 2 : diff.isPart() ? 1 : 0);
    }

    private static Verdict verdict(WordDiff diff, Attribution attribution, String speaker) {
        if (!speaker.isBlank()) {
            switch (attribution) {
                case Attribution.Ambiguous ambiguous -> {
                    return isOne(
                                    ambiguous.candidates().stream()
                                            .map(Candidate::voice)
                                            .toList(),
                                    speaker)
                            ? Verdict.UNCONFIRMED
                            : Verdict.MISATTRIBUTED;
                }
                case Attribution.Unknown unknown -> {
                    return Verdict.UNCONFIRMED;
                }
                case Attribution.Unnamed unnamed -> {
                    return Verdict.UNCONFIRMED;
                }
                case Attribution.Collective collective -> {
                    if (!isOne(List.of(collective.speaker()), speaker)) {
                        return Verdict.MISATTRIBUTED;
                    }
                }
                case Attribution.Named named -> {
                    if (!isOne(named.speakers(), speaker)) {
                        return Verdict.MISATTRIBUTED;
                    }
                }
            }
        }
        return diff.isWhole() ? Verdict.EXACT : diff.isPart() ? Verdict.TRUNCATED : Verdict.MODIFIED;
    }

    /// Whether every word of what was written is in one of the names.
    private static boolean isOne(List<? extends Voice> voices, String speaker) {
        Set<String> wanted = keys(speaker);
        return voices.stream().anyMatch(voice -> keys(voice.display()).containsAll(wanted));
    }

    private static Set<String> keys(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.FRENCH);
        Set<String> keys = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{Nd}]+", -1)));
        keys.remove("");
        return keys;
    }
}
