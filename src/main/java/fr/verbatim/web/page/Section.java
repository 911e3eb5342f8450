package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some quotes of a record.
///
/// @param note a sentence on what they are; may be empty
/// @param cards the first of them
/// @param rest those that are opened on demand: a page of all would be endless on a phone
/// @param all where all of them stand; null when these are all
public record Section(
        String heading,
        String note,
        List<Card> cards,
        List<Card> rest,
        @Nullable Link all) {
    public Section {
        cards = List.copyOf(cards);
        rest = List.copyOf(rest);
    }
}
