package fr.verbatim.index;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words as spelled, for searches of an exact spelling: letters, digits and the signs that inclusive writing
/// puts inside a word stay together; an apostrophe parts an article from its word.
final class LiteralAnalyzer extends Analyzer {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-.·‧•⋅/()]{1,2}[\\p{L}\\p{M}\\p{N}]++\\)?)*+");

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new PatternTokenizer(WORD, 0);
        return new TokenStreamComponents(words, new Composed(new LowerCaseFilter(words)));
    }

    /// é is one character, however it was typed (Unicode normalisation form C).
    private static final class Composed extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private Composed(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!Normalizer.isNormalized(term, Normalizer.Form.NFC)) {
                String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
                term.setEmpty().append(composed);
            }
            return true;
        }
    }
}
