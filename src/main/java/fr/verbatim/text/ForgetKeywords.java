package fr.verbatim.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Lets the stemmer touch lemmas too.
final class ForgetKeywords extends TokenFilter {
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    ForgetKeywords(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        keyword.setKeyword(false);
        return more;
    }
}
