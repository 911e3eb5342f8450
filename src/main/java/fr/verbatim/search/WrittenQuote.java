package fr.verbatim.search;

import fr.verbatim.text.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that may be a quotation, where they stand in what somebody pasted.
///
/// @param words without the marks around them
/// @param open where they begin, with what opens them, in UTF-16 units
/// @param close after them, with what closes them
public record WrittenQuote(String words, int open, int close) {
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern COLON = Pattern.compile("[ \u00A0\u202F]?:[ \u00A0\u202F]");
    private static final Pattern MARKS = Pattern.compile("^[\\s\u00A0\u202F«“\"—–-]+|[\\s\u00A0\u202F»”\"]+$");
    /// More lines, and more colons of one line, are not tried.
    private static final int MOST_LINES = 24;

    private static final int MOST_COLONS = 8;

    /// What stands between quotation marks, in order; linear in the text.
    public static List<WrittenQuote> marked(String text) {
        return Quotations.find(text).stream()
                .map(found -> new WrittenQuote(text.substring(found.start(), found.end()), found.open(), found.close()))
                .toList();
    }

    /// For each line what may be the words on it, without any mark: all of it, and what stands behind each of
    /// its first colons.
    public static List<List<WrittenQuote>> onLines(String text) {
        List<List<WrittenQuote>> lines = new ArrayList<>();
        Matcher breaks = LINE.matcher(text);
        int from = 0;
        while (from < text.length() && lines.size() < MOST_LINES) {
            boolean more = breaks.find();
            int to = more ? breaks.start() : text.length();
            List<WrittenQuote> line = onLine(text, from, to);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = more ? breaks.end() : text.length();
        }
        return lines;
    }

    private static List<WrittenQuote> onLine(String text, int from, int to) {
        List<WrittenQuote> found = new ArrayList<>();
        Matcher colons = COLON.matcher(text).region(from, to);
        int open = from;
        do {
            String words = MARKS.matcher(text.substring(open, to)).replaceAll("");
            if (!words.isEmpty()) {
                found.add(new WrittenQuote(words, open, to));
            }
            open = colons.find() ? colons.end() : to;
        } while (open < to && found.size() <= MOST_COLONS);
        return found;
    }
}
