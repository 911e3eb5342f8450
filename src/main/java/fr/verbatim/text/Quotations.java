package fr.verbatim.text;

import fr.verbatim.model.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds what stands between quotation marks: « », “ ”, ‹ ›, `<<` `>>` and straight " ".
///
/// Marks nest; only the outermost pair is given. A mark that opens and never closes is left alone, with the pairs
/// inside it given for themselves, and so is a closing mark that nothing opened. Straight marks open after white
/// space, a dash or an opening mark and close otherwise.
public final class Quotations {
    /// How many marks may stand open at once before the oldest are taken for strays; keeps the search linear.
    private static final int DEEPEST = 8;

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
        return scan(text).found();
    }

    /// The one quotation that a text is from end to end.
    ///
    /// @param behind how many units may stand after its closing mark, a full stop perhaps
    public static Optional<Quotation> whole(String text, int behind) {
        List<Quotation> found = find(text);
        return found.size() == 1
                        && found.getFirst().open() == 0
                        && found.getFirst().close() >= text.length() - behind
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /// Where a mark opens that nothing closes and after which no quotation of the text stands: a quotation that may go
    /// on in the next paragraph.
    public static OptionalInt unclosed(String text) {
        Scan scan = scan(text);
        int after = scan.found().isEmpty() ? -1 : scan.found().getLast().close();
        return scan.open().stream()
                .filter(mark -> mark.mark() == '«' || mark.mark() == '“')
                .mapToInt(Mark::at)
                .filter(at -> at >= after)
                .findFirst();
    }

    /// Where the first closing mark stands that nothing in the text opens, empty when there is none.
    public static OptionalInt unopened(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '«' || c == '“') {
                depth++;
            } else if (c == '»' || c == '”') {
                if (depth == 0) {
                    return OptionalInt.of(i);
                }
                depth--;
            }
        }
        return OptionalInt.empty();
    }

    private static Scan scan(String text) {
        List<Mark> open = new ArrayList<>();
        List<Quotation> pairs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = markAt(text, i);
            int width = mark == 0 || text.charAt(i) == mark ? 1 : 2;
            if (mark == '«' && opensAgain(text, i, open)) {
                continue;
            }
            if (mark == '«' || mark == '“' || mark == '‹' || mark == '"' && opensStraight(text, i, open)) {
                if (open.size() == DEEPEST) {
                    open.removeFirst();
                }
                open.add(new Mark(mark, i, width));
            } else if (mark != 0) {
                close(open, openerOf(mark), i, width, pairs, text);
            }
            i += width - 1;
        }
        return new Scan(outermost(pairs), open);
    }

    /// At the beginning of a line inside a quotation a guillemet says that the quotation goes on.
    private static boolean opensAgain(String text, int at, List<Mark> open) {
        return !open.isEmpty() && open.getLast().mark() == '«' && startsLine(text, at);
    }

    /// Whether nothing but spaces stands between an offset and the line break before it; false in the first line.
    public static boolean startsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '\n';
    }

    /// The kind of mark at an offset: `<<` and `>>` count as guillemets; 0 for no mark.
    private static char markAt(String text, int at) {
        char c = text.charAt(at);
        if ((c == '<' || c == '>') && at + 1 < text.length() && text.charAt(at + 1) == c) {
            return c == '<' ? '«' : '»';
        }
        return "«»“”‹›\"".indexOf(c) >= 0 ? c : 0;
    }

    private static char openerOf(char closer) {
        return switch (closer) {
            case '»' -> '«';
            case '”' -> '“';
            case '›' -> '‹';
            default -> closer;
        };
    }

    private static void close(List<Mark> open, char opener, int at, int width, List<Quotation> pairs, String text) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).mark() == opener) {
                Mark mark = open.get(i);
                open.subList(i, open.size()).clear();
                pairs.add(trimmed(text, mark, at, width));
                return;
            }
        }
    }

    private static List<Quotation> outermost(List<Quotation> pairs) {
        List<Quotation> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(Quotation::open));
        List<Quotation> outer = new ArrayList<>();
        int end = -1;
        for (Quotation pair : sorted) {
            if (pair.open() >= end) {
                outer.add(pair);
                end = pair.close();
            }
        }
        return List.copyOf(outer);
    }

    private static Quotation trimmed(String text, Mark mark, int close, int width) {
        int start = mark.at() + mark.width();
        int end = close;
        while (start < end && MappedText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && MappedText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Quotation(mark.at(), start, end, close + width);
    }

    private static boolean opensStraight(String text, int at, List<Mark> open) {
        boolean already = open.stream().anyMatch(mark -> mark.mark() == '"');
        boolean afterSpace =
                at == 0 || MappedText.isSpace(text.charAt(at - 1)) || "([«“'’—–-".indexOf(text.charAt(at - 1)) >= 0;
        return !already && afterSpace;
    }

    private record Mark(char mark, int at, int width) {}

    private record Scan(List<Quotation> found, List<Mark> open) {}
}
