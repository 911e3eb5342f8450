package fr.verbatim.evaluate;

import java.util.List;

/// An annotated document with the sectors and themes of its quotes.
///
/// @param source file name
record TagGold(String source, List<GoldTags> tags) {
    /// Those of one quote.
    ///
    /// @param line where it begins, from 1
    record GoldTags(int line, String text, GoldIds sectors, GoldIds themes) {}

    /// Ids in a vocabulary.
    ///
    /// @param expected both annotators gave it: counts for recall
    /// @param allowed either gave it: one outside is a false positive
    record GoldIds(List<String> expected, List<String> allowed) {}
}
