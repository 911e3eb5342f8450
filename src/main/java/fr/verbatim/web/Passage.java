package fr.verbatim.web;

import fr.verbatim.model.Correction;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Superscripts;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A quote compared with what somebody wrote.
///
/// @param hit the quote, nothing in it marked
/// @param diff of what was written and its words
/// @param uncorrected whether its words are compared as the document has them, a correction undone
record Passage(Hit hit, WordDiff diff, boolean uncorrected) {
    /// How many of the nearest quotes are compared.
    private static final int NEAREST = 20;
    /// How many for each sentence of a longer text, and how many sentences are looked for.
    private static final int NEAREST_A_SENTENCE = 4;

    private static final int MOST_SENTENCES = 16;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…»])\\s+");

    static Passage of(Hit hit, String text) {
        Quote quote = hit.quote();
        Hit plain = new Hit(quote, hit.source(), hit.complete(), null);
        Passage corrected = new Passage(plain, diff(text, quote, true), false);
        if (quote.corrections().isEmpty()) {
            return corrected;
        }
        Passage printed = new Passage(plain, diff(text, quote, false), true);
        return printed.rank() > corrected.rank() ? printed : corrected;
    }

    /// Nobody writes raised letters as a document has them (`1^{re}`).
    private static WordDiff diff(String text, Quote quote, boolean corrected) {
        return new WordDiff(text, Superscripts.plain(EditedWords.withGaps(quote, corrected)));
    }

    /// The corrections of words that were written, or written as the document has them.
    List<Correction> corrections() {
        return hit.quote().corrections().stream()
                .filter(correction -> uncorrected || isWritten(correction))
                .toList();
    }

    /// Where nothing is left of the words corrected, it is the words around.
    private boolean isWritten(Correction correction) {
        String text = hit.quote().text();
        int end = correction.start() + correction.to().length();
        int to = wordsBefore(text, end);
        int from = wordsBefore(text, correction.start());
        boolean within =
                correction.start() > 0 && Character.isLetterOrDigit(text.charAt(correction.start() - 1)) && from > 0;
        return from < to || within ? diff.has(within ? from - 1 : from, to) : diff.has(from - 1, from + 1);
    }

    private static int wordsBefore(String text, int end) {
        return DiffWord.count(Superscripts.plain(text.substring(0, end)));
    }

    /// The quotes nearest to a text and to each of its sentences, the nearest first.
    ///
    /// @param text of a bounded length
    static List<Hit> allNear(Searcher searcher, String text) {
        Map<String, Hit> near = new LinkedHashMap<>();
        searcher.nearest(text, NEAREST).forEach(hit -> near.put(hit.quote().id(), hit));
        List<String> sentences = Stream.of(SENTENCE_END.split(text, -1))
                .filter(sentence -> DiffWord.count(sentence) > 2)
                .limit(MOST_SENTENCES)
                .toList();
        if (sentences.size() > 1) {
            sentences.stream()
                    .flatMap(sentence -> searcher.nearest(sentence, NEAREST_A_SENTENCE).stream())
                    .forEach(hit -> near.putIfAbsent(hit.quote().id(), hit));
        }
        return new ArrayList<>(near.values());
    }

    /// @param preferred of two quotes that are equally near, the one that somebody meant
    static Optional<Passage> nearest(List<Hit> near, String text, Predicate<Passage> preferred) {
        return near.stream()
                .map(hit -> of(hit, text))
                .min(Comparator.comparingDouble(Passage::rank)
                        .thenComparing(preferred::test)
                        .reversed());
    }

    /// The whole quote before a part of one, a part before a likeness.
    private double rank() {
        return diff.share() + (diff.isWhole() ? 2 : diff.isPart() ? 1 : 0);
    }
}
