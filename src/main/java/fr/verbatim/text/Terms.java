package fr.verbatim.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The content words of a text as the index sees them: stop words dropped, forms of one word made one.
public final class Terms {
    private static final Analyzer ANALYZER = FrenchAnalysis.stemmed();

    private Terms() {}

    /// The distinct terms, in the order of the text.
    public static Set<String> of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: analysing a string cannot fail", e);
        }
        return terms;
    }
}
