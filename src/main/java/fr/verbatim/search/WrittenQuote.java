package fr.verbatim.search;

import fr.verbatim.text.Quotations;
import fr.verbatim.text.Quotations.Quotation;
import java.util.List;
import java.util.stream.Collectors;

/// A quotation as it is pasted out of an article: the words between the marks, and what stands around them.
///
/// @param words between the outermost marks; several quotations are set one after the other with « […] » between
/// @param around what stands outside the marks, one stretch after the other
/// @param several whether there is more than one quotation
public record WrittenQuote(String words, String around, boolean several) {
    /// Between the stretches outside the marks.
    private static final String BREAK = " \u2026 ";

    /// A text without a pair of marks is all words.
    public static WrittenQuote of(String text) {
        List<Quotation> found = Quotations.find(text);
        if (found.isEmpty()) {
            return new WrittenQuote(text, "", false);
        }
        StringBuilder around = new StringBuilder();
        int from = 0;
        for (Quotation quotation : found) {
            around.append(text, from, quotation.open()).append(BREAK);
            from = quotation.close();
        }
        around.append(text, from, text.length());
        String words = found.stream()
                .map(quotation -> text.substring(quotation.start(), quotation.end()))
                .collect(Collectors.joining(" […] "));
        return new WrittenQuote(words, around.toString(), found.size() > 1);
    }
}
