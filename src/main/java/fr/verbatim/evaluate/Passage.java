package fr.verbatim.evaluate;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text to be found that comes from no source: of a retrieval set, or of a pair of words.
///
/// @param id as the judgements name it
/// @param title of what it was taken from; null when not told
record Passage(String id, @Nullable String title, String text) {
    private static final String SOURCE = "passages";

    /// The quote that stands for it in an index.
    ///
    /// @param order its place, which makes its id
    /// @param titled whether its title is kept, as the heading above it
    Quote quote(int order, boolean titled) {
        RawText raw = new RawText(text);
        return new Quote(
                quoteId(order),
                SOURCE,
                List.of(raw.part(raw.span(0, text.length()))),
                text,
                Folded.spaces(text),
                List.of(),
                QuoteKind.STATEMENT,
                Wording.SPEAKER,
                new Attribution.Unknown(Grounds.of(0, List.of())),
                Saying.UNKNOWN,
                titled && title != null && !title.isBlank() ? List.of(title) : List.of(),
                null,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                order);
    }

    static String quoteId(int order) {
        return SOURCE + "-" + order;
    }
}
