package fr.verbatim.quote;

import fr.verbatim.text.Quotations;
import fr.verbatim.text.Quotations.Quotation;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.Set;

/// What a paragraph says itself, outside what it quotes.
final class Unquoted {
    private Unquoted() {}

    /// The paragraph with an ellipsis in the place of each quotation.
    static String text(String paragraph) {
        StringBuilder outside = new StringBuilder();
        int from = 0;
        for (Quotation quotation : Quotations.find(paragraph)) {
            outside.append(paragraph, from, quotation.open()).append(" … ");
            from = quotation.close();
        }
        return outside.append(paragraph.substring(from)).toString();
    }

    /// Whether one of some words, folded, stands in a text without quotations.
    static boolean says(String unquoted, Set<String> words) {
        return Words.of(unquoted).stream().map(Word::folded).anyMatch(words::contains);
    }
}
