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

    /// A line of the document, a quote of it, or a line that a proof leads to.
    ///
    /// @param anchors ids in the page, by which links to the lines arrive; none when an earlier row has them
    /// @param number the line
    /// @param intro what leads reported speech in; may be empty
    /// @param words of the line or the quote; those of a line that are quoted are marked
    /// @param quotes that begin there
    /// @param proof what the line is, where it is shown for what it proves; empty otherwise
    /// @param section that begins there; null where the one before goes on
    public record Row(
            List<String> anchors,
            String number,
            String intro,
            List<Piece> words,
            List<Voice> quotes,
            String proof,
            @Nullable Section section) {
        public Row {
            anchors = List.copyOf(anchors);
            words = List.copyOf(words);
            quotes = List.copyOf(quotes);
        }

        /// The first of its ids; null where it has none.
        public @Nullable String anchor() {
            return anchors.isEmpty() ? null : anchors.getFirst();
        }

        /// The others.
        public List<String> within() {
            return anchors.isEmpty() ? anchors : anchors.subList(1, anchors.size());
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
    /// @param link to the quote, saying who speaks, how sure that is and, where it differs, of what kind
    ///     the words are
    public record Voice(String id, Link link) {}
}
