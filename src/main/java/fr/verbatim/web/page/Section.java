package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some quotes of a record.
///
/// @param note a sentence on what they are; may be empty
/// @param all where all of them stand; null when these are all
public record Section(
        String heading,
        String note,
        List<Card> cards,
        @Nullable Link all) {
    public Section {
        cards = List.copyOf(cards);
    }
}
