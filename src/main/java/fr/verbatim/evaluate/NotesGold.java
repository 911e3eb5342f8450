package fr.verbatim.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annotated part of a document of drawn notes.
///
/// @param source file name
/// @param part which part of it is annotated: « lines 1-164 … »
/// @param signatures in their order
/// @param quotes in their order
record NotesGold(String source, @Nullable String part, List<GoldSignature> signatures, List<GoldQuote> quotes) {
    /// A signature.
    ///
    /// @param lines first and last line, from 1
    record GoldSignature(List<Integer> lines, String name, List<GoldRole> roles) {}

    /// A role in a signature.
    ///
    /// @param relation `speaks-for`, `member`, `works-at`
    record GoldRole(
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String relation) {}

    /// A quote.
    ///
    /// @param allLines the source lines that make it
    /// @param speaker null when no speaker is right
    /// @param certainty `sure`, `likely`, `unsure`
    /// @param candidates who may have said it, when unsure
    record GoldQuote(
            List<Integer> allLines, String text, @Nullable String speaker, String certainty, List<String> candidates) {
        boolean isSure() {
            return certainty.equals("sure");
        }

        /// No speaker is right: an honest program says so.
        boolean isOpen() {
            return speaker == null || certainty.equals("unsure");
        }

        int line() {
            return allLines.getFirst();
        }
    }
}
