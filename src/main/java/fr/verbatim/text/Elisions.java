package fr.verbatim.text;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Takes the elided particle off a word (`l'IA`, `jusqu'ici`), and out of what is highlighted.
final class Elisions extends TokenFilter {
    private static final CharArraySet PARTICLES = new CharArraySet(
            Set.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"), true);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    Elisions(TokenStream input) {
        super(input);
    }

    /// How many characters of `word` the particle and its apostrophe take; 0 without one.
    static int length(CharSequence word) {
        for (int i = 0; i < word.length() - 1 && i <= 6; i++) {
            if (word.charAt(i) == '\'') {
                return PARTICLES.contains(word.subSequence(0, i)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = length(term);
        if (length > 0) {
            int start = offset.startOffset() + length;
            if (start < offset.endOffset()) {
                offset.setOffset(start, offset.endOffset());
            }
            term.copyBuffer(term.buffer(), length, term.length() - length);
        }
        return true;
    }
}
