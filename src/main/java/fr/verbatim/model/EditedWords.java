package fr.verbatim.model;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A quote's text with what an editor has to put into it before anybody prints it: « […] » between parts that are not
/// neighbours, brackets round what a correction changed. Without these marks the words are the text, always.
public final class EditedWords {
    /// An empty line, a number, a time, the words.
    private static final int LINES_TO_NEXT_CUE = 4;

    private final String text;
    /// What an editor puts before the character at a position.
    private final TreeMap<Integer, String> marks = new TreeMap<>();

    private EditedWords(Quote quote) {
        this.text = quote.text();
        placeGaps(quote);
    }

    public static EditedWords of(Quote quote) {
        EditedWords words = new EditedWords(quote);
        quote.corrections().forEach(words::placeBrackets);
        return words;
    }

    /// The words as they may be printed. Raised letters stand on the line: « 1re ».
    public static String printed(Quote quote) {
        EditedWords words = of(quote);
        return Superscripts.plain(
                words.between(0, words.text.length()) + words.marks.getOrDefault(words.text.length(), ""));
    }

    /// The words with « […] » alone.
    ///
    /// @param corrected whether as a review corrects them, else as the document has them
    public static String withGaps(Quote quote, boolean corrected) {
        EditedWords words = new EditedWords(quote);
        StringBuilder printed = new StringBuilder();
        int from = 0;
        for (Correction correction : corrected ? List.<Correction>of() : quote.corrections()) {
            printed.append(words.between(from, correction.start())).append(correction.from());
            from = correction.start() + correction.to().length();
        }
        return printed.append(words.between(from, words.text.length())).toString();
    }

    /// What stands before the character at a position of the text, in UTF-16 units; behind the last one too.
    public NavigableMap<Integer, String> marks() {
        return new TreeMap<>(marks);
    }

    /// Whether nothing but white space can stand between two parts: they follow each other, on lines of which those
    /// between are empty.
    public static boolean areNeighbours(Span first, Span second) {
        int gap = second.start() - first.end();
        int lines = second.firstLine() - first.lastLine();
        // Two characters a line: CR and LF.
        return gap >= 0 && (lines == 0 ? gap <= 1 : gap <= 2 * lines);
    }

    /// Whether nothing but the number and the time of a caption can stand between two parts: a caption between them
    /// would take a line for its time and one for its words more.
    public static boolean areNextCues(Span first, Span second) {
        int lines = second.firstLine() - first.lastLine();
        return lines > 1 && lines <= LINES_TO_NEXT_CUE;
    }

    /// A stretch of the text with what an editor puts into it.
    private String between(int from, int to) {
        StringBuilder stretch = new StringBuilder();
        int at = from;
        for (Map.Entry<Integer, String> mark : marks.subMap(from, to).entrySet()) {
            stretch.append(text, at, mark.getKey()).append(mark.getValue());
            at = mark.getKey();
        }
        return stretch.append(text, at, to).toString();
    }

    /// Finds where each part begins in the text by counting letters, which markup and white space do not change. When
    /// the counts disagree (entities), no gap is placed; the lines beside the quote still tell its parts.
    private void placeGaps(Quote quote) {
        int[] before = lettersBefore(quote.corrections());
        int counted = 0;
        int total =
                quote.parts().stream().mapToInt(part -> letters(part.exact())).sum();
        if (before[text.length()] != total) {
            return;
        }
        int position = 0;
        for (int i = 1; i < quote.parts().size(); i++) {
            QuotePart previous = quote.parts().get(i - 1);
            counted += letters(previous.exact());
            // The first space after the last letter of the part before and the marks that close it (« Non ! »).
            while (position < text.length()
                    && (before[position] < counted || text.charAt(position) != ' ' || closes(position + 1))) {
                position++;
            }
            Span next = quote.parts().get(i).span();
            boolean neighbours =
                    areNeighbours(previous.span(), next) || quote.time() != null && areNextCues(previous.span(), next);
            if (position < text.length() && !neighbours) {
                marks.merge(position + 1, "[…] ", (old, gap) -> gap + old);
            }
        }
    }

    /// How many letters of the word that a change touches stand unchanged on one side of it; none where the change
    /// begins or ends with the word.
    ///
    /// @param same characters that both have on that side
    /// @param side -1 for before the change, 1 for behind
    private static int lettersOf(String from, String to, int same, int side) {
        boolean inWord = isLetterAt(from, same, side) || isLetterAt(to, same, side);
        int letters = 0;
        while (inWord && letters < same && isLetterAt(from, same - letters - 1, side)) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetterAt(String words, int fromThatSide, int side) {
        int at = side < 0 ? fromThatSide : words.length() - 1 - fromThatSide;
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    /// Whether a position is inside a word.
    private boolean joins(int position) {
        return position > 0
                && position < text.length()
                && Character.isLetterOrDigit(text.charAt(position - 1))
                && Character.isLetterOrDigit(text.charAt(position));
    }

    private boolean closes(int position) {
        return position < text.length() && "!?;:»”)]%".indexOf(text.charAt(position)) >= 0;
    }

    /// How many letters and digits of the source stand before each position of the text.
    private int[] lettersBefore(List<Correction> corrections) {
        int[] before = new int[text.length() + 1];
        TreeMap<Integer, Integer> surplus = new TreeMap<>();
        for (Correction correction : corrections) {
            int end = correction.start() + correction.to().length();
            surplus.merge(end, letters(correction.from()) - letters(correction.to()), Integer::sum);
        }
        int count = surplus.getOrDefault(0, 0);
        before[0] = count;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            count += surplus.getOrDefault(i + 1, 0);
            before[i + 1] = count;
        }
        return before;
    }

    private static int letters(String string) {
        return (int) string.chars().filter(Character::isLetterOrDigit).count();
    }

    /// `par` corrected to `pas` is shown as `pa[s]`; `fécule` corrected to `farine`, which has little of it, whole:
    /// `[farine]`. Words taken out leave `[…]`.
    private void placeBrackets(Correction correction) {
        String from = correction.from();
        String to = correction.to();
        int same = 0;
        while (same < Math.min(from.length(), to.length()) && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(from.length(), to.length()) - same
                && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
            tail++;
        }
        int core = Math.max(from.length(), to.length()) - same - tail;
        int before = lettersOf(from, to, same, -1);
        int after = lettersOf(from, to, tail, 1);
        if (before + after < core) {
            same -= before;
            tail -= after;
        }
        int start = correction.start() + same;
        int end = correction.start() + to.length() - tail;
        if (start == end) {
            boolean words = to.isBlank() && !joins(start);
            marks.merge(start, words ? "[…]" : "[]", String::concat);
        } else {
            marks.merge(start, "[", String::concat);
            marks.merge(end, "]", (old, bracket) -> bracket + old);
        }
    }
}
