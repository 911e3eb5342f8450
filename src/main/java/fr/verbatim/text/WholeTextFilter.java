package fr.verbatim.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/// A character filter that needs to see the text as a whole. Quotes and documents are short enough to be held.
abstract class WholeTextFilter extends BaseCharFilter {
    private @Nullable CharSequence rewritten;
    private int next;

    WholeTextFilter(Reader input) {
        super(input);
    }

    /// The text to be analysed instead of `text`; corrections of offsets are to be told through
    /// [#addOffCorrectMap(int, int)].
    abstract CharSequence rewrite(String text);

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharSequence text = rewritten;
        if (text == null) {
            text = rewrite(readAll());
            rewritten = text;
        }
        if (next >= text.length()) {
            return -1;
        }
        int count = Math.min(length, text.length() - next);
        for (int i = 0; i < count; i++) {
            buffer[offset + i] = text.charAt(next + i);
        }
        next += count;
        return count;
    }

    private String readAll() throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[4096];
        for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
            all.append(buffer, 0, count);
        }
        return all.toString();
    }
}
