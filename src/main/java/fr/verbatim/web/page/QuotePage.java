package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All of one quote.
///
/// @param context headings above it
/// @param reasons why this name
/// @param alternatives who it may be, or who else
/// @param corrections what was corrected, by whom
/// @param sectors with what earned them
/// @param themes with what earned them
/// @param facts the source and how the words came to us
/// @param before the quote before it in the document; null for the first
/// @param after the quote after it; null for the last
/// @param json path of the same quote in the API
/// @param report where to report an error; null when the site names no contact
public record QuotePage(
        Frame frame,
        Card card,
        List<String> context,
        List<Reason> reasons,
        List<Link> alternatives,
        List<String> corrections,
        List<Tag> sectors,
        List<Tag> themes,
        List<Fact> facts,
        @Nullable Link before,
        @Nullable Link after,
        String json,
        @Nullable String report) {
    public QuotePage {
        context = List.copyOf(context);
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
        corrections = List.copyOf(corrections);
        sectors = List.copyOf(sectors);
        themes = List.copyOf(themes);
        facts = List.copyOf(facts);
    }
}
