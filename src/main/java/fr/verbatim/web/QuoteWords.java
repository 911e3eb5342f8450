package fr.verbatim.web;

import fr.verbatim.model.Correction;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.Span;
import fr.verbatim.web.page.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Cuts a quote's text into the pieces it is shown in: words searched for marked, « […] » between parts that are not
/// neighbours, brackets round what a correction changed. Without the editor's marks the pieces are the text, always.
final class QuoteWords {
    private final String text;
    private final boolean[] marked;
    /// What an editor puts before the character at a position.
    private final TreeMap<Integer, String> edits = new TreeMap<>();

    private QuoteWords(Quote quote, @Nullable String highlight) {
        this.text = quote.text();
        this.marked = highlight == null ? new boolean[text.length()] : marks(text, highlight);
    }

    static List<Piece> of(Quote quote, @Nullable String highlight) {
        QuoteWords words = new QuoteWords(quote, highlight);
        words.placeGaps(quote);
        quote.corrections().forEach(words::placeBrackets);
        return words.pieces();
    }

    /// The words with « […] » where the document has other words between its parts.
    ///
    /// @param corrected whether as a review corrects them, else as the document has them
    static String withGaps(Quote quote, boolean corrected) {
        QuoteWords words = new QuoteWords(quote, null);
        words.placeGaps(quote);
        if (corrected) {
            return words.pieces().stream().map(Piece::text).collect(Collectors.joining());
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Correction correction : quote.corrections()) {
            text.append(words.between(from, correction.start())).append(correction.from());
            from = correction.start() + correction.to().length();
        }
        return text.append(words.between(from, words.text.length())).toString();
    }

    /// A stretch of the text with what an editor puts into it.
    private String between(int from, int to) {
        StringBuilder stretch = new StringBuilder();
        int at = from;
        for (Map.Entry<Integer, String> edit : edits.subMap(from, to).entrySet()) {
            stretch.append(text, at, edit.getKey()).append(edit.getValue());
            at = edit.getKey();
        }
        return stretch.append(text, at, to).toString();
    }

    /// Whether nothing but white space can stand between two parts: they follow each other, on lines of which those
    /// between are empty.
    static boolean neighbours(Span first, Span second) {
        int gap = second.start() - first.end();
        int lines = second.firstLine() - first.lastLine();
        // Two characters a line: CR and LF.
        return gap >= 0 && (lines == 0 ? gap <= 1 : gap <= 2 * lines);
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
            // The first space after the last letter of the part before.
            while (position < text.length() && (before[position] < counted || text.charAt(position) != ' ')) {
                position++;
            }
            if (position < text.length()
                    && !neighbours(previous.span(), quote.parts().get(i).span())) {
                edits.merge(position + 1, "[…] ", (old, gap) -> gap + old);
            }
        }
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

    /// `par` corrected to `pas` is shown as `pa[s]`.
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
        int start = correction.start() + same;
        int end = correction.start() + to.length() - tail;
        if (start == end) {
            edits.merge(start, "[]", String::concat);
        } else {
            edits.merge(start, "[", String::concat);
            edits.merge(end, "]", (old, bracket) -> bracket + old);
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || edits.containsKey(i) || (i > start && marked[i] != marked[start]);
            if (ends && i > start) {
                pieces.add(new Piece(text.substring(start, i), marked[start], false));
                start = i;
            }
            String edit = edits.get(i);
            if (edit != null) {
                pieces.add(new Piece(edit, false, true));
            }
        }
        return pieces;
    }

    /// Reads back from the highlighted HTML which characters of the text are marked, so that no markup but the
    /// templates' own is ever sent.
    private static boolean[] marks(String text, String html) {
        boolean[] marked = new boolean[text.length()];
        boolean inside = false;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            while (at < html.length() && html.charAt(at) == '<') {
                inside = html.startsWith("<mark", at);
                at = html.indexOf('>', at) + 1;
            }
            marked[i] = inside;
            int end = html.indexOf(';', at);
            boolean entity = at < html.length() && html.charAt(at) == '&' && end > 0;
            at = entity ? end + 1 : at + 1;
        }
        return marked;
    }
}
