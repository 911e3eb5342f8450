package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document, as much of it as may be shown.
///
/// @param facts what is known of it
/// @param note why more is not shown; may be empty
/// @param rows its lines, or its quotes
public record DocumentPage(Frame frame, String title, List<Fact> facts, String note, List<Row> rows) {
    public DocumentPage {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /// A line of the document, or a quote of it.
    ///
    /// @param anchor id in the page; empty when an earlier row has the line's
    /// @param number the line or lines
    /// @param intro what leads reported speech in; may be empty
    /// @param words of the line or the quote; those of a line that are quoted are marked
    /// @param quotes that begin there
    /// @param section that begins there; null where the one before goes on
    public record Row(
            String anchor,
            String number,
            String intro,
            List<Piece> words,
            List<Voice> quotes,
            @Nullable Section section) {
        public Row {
            words = List.copyOf(words);
            quotes = List.copyOf(quotes);
        }
    }

    /// A part of the document, where only its quotes are shown.
    ///
    /// @param headings as printed, the outermost first; none where only the occasion is another
    /// @param occasion at which event, when and where what follows was said
    public record Section(List<String> headings, Occasion occasion) {
        public Section {
            headings = List.copyOf(headings);
        }
    }

    /// Who speaks in the margin.
    ///
    /// @param id of the quote, by which the page opens at it
    /// @param link to the quote, saying who speaks and how sure that is
    public record Voice(String id, Link link) {}
}
