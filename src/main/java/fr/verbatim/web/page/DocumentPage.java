package fr.verbatim.web.page;

import java.util.List;

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
    /// @param words of the line or the quote
    /// @param quotes who speaks there, each leading to the quote
    public record Row(String anchor, String number, String intro, List<Piece> words, List<Link> quotes) {
        public Row {
            words = List.copyOf(words);
            quotes = List.copyOf(quotes);
        }
    }
}
