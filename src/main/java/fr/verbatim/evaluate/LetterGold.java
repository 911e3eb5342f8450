package fr.verbatim.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annotated letter in prose.
///
/// @param source file name
/// @param directQuotations every direct quotation
/// @param notQuotationsThoughInGuillemets titles, terms, sides of a trial
/// @param reportedStatements what it says that somebody said
record LetterGold(
        String source,
        List<GoldDirect> directQuotations,
        List<GoldTerm> notQuotationsThoughInGuillemets,
        List<GoldReport> reportedStatements) {
    /// A direct quotation.
    ///
    /// @param source through whom the letter has it, in English prose
    record GoldDirect(
            int line, String text, String speaker, @Nullable String source) {}

    /// Words between guillemets that nobody said; several are set apart by « / ».
    record GoldTerm(int line, String text, @Nullable String what) {}

    /// A sentence about what somebody said.
    ///
    /// @param strength `attributed` when explicit
    record GoldReport(int line, List<String> attributedTo, String strength, String text, String sentence) {
        boolean isAttributed() {
            return strength.equals("attributed");
        }
    }
}
