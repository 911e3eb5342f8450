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
    /// A dash right before a figure is its minus.
    private static final Pattern MARKS =
            Pattern.compile("^(?:[\\s\u00A0\u202F«“\"—]|[–-](?!\\d))+|[\\s\u00A0\u202F»”\"]+$");
    private static final Pattern SIGNED_BEHIND =
            Pattern.compile("\\s[—–-]\\s(?=[^—–]{3,120}$)|\\s\\((?=[^()]{3,120}\\)\\P{L}*$)");
    private static final Pattern SIGNED_BEFORE =
            Pattern.compile("(?:MM?\\.\\s)?[^.!?«»]{3,60}\\.\\s+(?:[—–-]\\s+)?(?=\\p{Lu})");
    /// Marks of other countries, and what stands for marks.
    private static final Pattern OTHER_MARKS = Pattern.compile("„[^„“”]+[“”]|»[^«»]+«|(?<![\\p{L}\\d'])''[^\\n"
            + "]{2,}?''(?!')|(?<![\\p{L}\\d'‘])[‘'](?=[\\p{L}\\d])[^\\n"
            + "]{12,}?['’](?![\\p{L}\\d'])");
    /// More lines, and more colons of one line, are not tried.
    private static final int MOST_LINES = 24;

    private static final int MOST_COLONS = 8;

    /// What stands between quotation marks, in order; linear in the text.
    public static List<WrittenQuote> marked(String text) {
        List<WrittenQuote> found = Quotations.find(text).stream()
                .map(quote -> new WrittenQuote(text.substring(quote.start(), quote.end()), quote.open(), quote.close()))
                .toList();
        return found.isEmpty() ? otherwiseMarked(text) : found;
    }

    private static List<WrittenQuote> otherwiseMarked(String text) {
        return OTHER_MARKS
                .matcher(text)
                .results()
                .map(found -> new WrittenQuote(
                        MARKS.matcher(found.group().replaceAll("^[„»‘']+|[“”«’']+$", ""))
                                .replaceAll(""),
                        found.start(),
                        found.end()))
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

    /// What may be the words where a name stands on the same line: « … — Nom », « … (Nom) », « Nom. – … ».
    ///
    /// @param line as [#onLines] gives it
    public static List<WrittenQuote> signed(String text, WrittenQuote line) {
        List<WrittenQuote> found = new ArrayList<>();
        String whole = text.substring(line.open(), line.close());
        Matcher behind = SIGNED_BEHIND.matcher(whole);
        if (behind.find()) {
            found.add(of(text, line.open(), line.open() + behind.start()));
        }
        Matcher before = SIGNED_BEFORE.matcher(whole);
        if (before.lookingAt()) {
            found.add(of(text, line.open() + before.end(), line.close()));
        }
        return found;
    }

    private static WrittenQuote of(String text, int open, int close) {
        return new WrittenQuote(MARKS.matcher(text.substring(open, close)).replaceAll(""), open, close);
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
