package fr.verbatim.model;

import java.util.Arrays;

/// The text of a source file, decoded and otherwise untouched, with the way from an offset to its line and to Unicode
/// code points. This is the one place where UTF-16 units (used everywhere inside) become code points (used in JSON).
///
/// Lines end at LF, CR or CRLF. Building is linear in the text; every look-up is logarithmic.
public final class RawText {
    private final String text;
    private final int[] lineStarts;
    private final int[] lowSurrogates;

    public RawText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.lowSurrogates = lowSurrogates(text);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /// The number of lines; a text that ends in a line break does not begin another line.
    public int lines() {
        int last = lineStarts.length - 1;
        return last > 0 && lineStarts[last] == text.length() ? last : last + 1;
    }

    /// The span of `[start, end)` in UTF-16 units.
    ///
    /// @throws IllegalArgumentException when it does not lie inside the text
    public Span span(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException(
                    "[" + start + ", " + end + ") does not lie in a text of " + text.length() + " units");
        }
        return new Span(start, end, line(start), line(Math.max(start, end - 1)));
    }

    /// The text between the ends of a span.
    public String cut(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// The line, from 1, on which the unit at `offset` stands.
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// Where a line begins, in UTF-16 units; `line` from 1 to [#lines()].
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /// How many code points stand before `offset` (UTF-16 units).
    public int codePoints(int offset) {
        int found = Arrays.binarySearch(lowSurrogates, offset);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return offset - pairsBefore;
    }

    /// The UTF-16 offset of the code point number `codePoint`, from 0.
    public int offset(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    /// The part of a quote that a span cuts out.
    public QuotePart part(Span span) {
        return new QuotePart(span, codePoints(span.start()), codePoints(span.end()), cut(span));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !crBeforeLf) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] lowSurrogates(String text) {
        int[] positions = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == positions.length) {
                    positions = Arrays.copyOf(positions, Math.max(16, count * 2));
                }
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }
}
