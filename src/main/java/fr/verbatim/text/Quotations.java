package fr.verbatim.text;

import fr.verbatim.model.MappedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds what stands between quotation marks: « », “ ”, and straight " ".
///
/// Marks nest; only the outermost pair is given. A mark that opens and never closes is left alone, and so is a
/// closing mark that nothing opened. Straight marks open after white space or an opening bracket and close
/// otherwise.
public final class Quotations {
    private Quotations() {}

    /// A stretch between marks.
    ///
    /// @param open offset of the opening mark
    /// @param start first unit of the words, past the mark and its space
    /// @param end after the last unit of the words, before the space and the mark
    /// @param close offset after the closing mark
    public record Quotation(int open, int start, int end, int close) {}

    /// The outermost quotations of a text, in order; linear in its length.
    public static List<Quotation> find(String text) {
        Deque<Mark> open = new ArrayDeque<>();
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '«' || c == '“' || c == '"' && opensStraight(text, i, open)) {
                open.push(new Mark(c, i));
            } else if (c == '»' || c == '”' || c == '"') {
                char opener = c == '»' ? '«' : c == '”' ? '“' : '"';
                closeTo(open, opener, i, found, text);
            }
        }
        return List.copyOf(found);
    }

    private static void closeTo(Deque<Mark> open, char opener, int at, List<Quotation> found, String text) {
        if (open.isEmpty()) {
            return;
        }
        if (open.peek().mark() != opener) {
            Mark bottom = open.peekLast();
            if (bottom.mark() != opener) {
                return;
            }
            open.clear();
            open.push(bottom);
        }
        Mark mark = open.pop();
        if (open.isEmpty()) {
            found.add(trimmed(text, mark.at(), at));
        }
    }

    private static Quotation trimmed(String text, int open, int close) {
        int start = open + 1;
        int end = close;
        while (start < end && MappedText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && MappedText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Quotation(open, start, end, close + 1);
    }

    private static boolean opensStraight(String text, int at, Deque<Mark> open) {
        boolean already = !open.isEmpty() && open.peek().mark() == '"';
        boolean afterSpace =
                at == 0 || MappedText.isSpace(text.charAt(at - 1)) || "([«'’".indexOf(text.charAt(at - 1)) >= 0;
        return !already && afterSpace;
    }

    private record Mark(char mark, int at) {}
}
