package fr.verbatim.web;

import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Quote;
import fr.verbatim.web.page.Piece;
import fr.verbatim.web.page.Piece.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a quote's text into the pieces it is shown in: words searched for marked, and what an editor puts between them
/// ([EditedWords]). Without the editor's marks the pieces are the text, always.
final class QuoteWords {
    private final String text;
    private final boolean[] marked;
    /// What an editor puts before the character at a position.
    private final Map<Integer, String> edits;

    private QuoteWords(Quote quote, @Nullable String highlight) {
        this.text = quote.text();
        this.marked = highlight == null ? new boolean[text.length()] : marks(text, highlight);
        this.edits = EditedWords.of(quote).marks();
    }

    static List<Piece> of(Quote quote, @Nullable String highlight) {
        return new QuoteWords(quote, highlight).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || edits.containsKey(i) || (i > start && marked[i] != marked[start]);
            if (ends && i > start) {
                pieces.add(new Piece(text.substring(start, i), marked[start] ? Look.MARKED : Look.PLAIN));
                start = i;
            }
            String edit = edits.get(i);
            if (edit != null) {
                pieces.add(new Piece(edit, Look.EDIT));
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
