package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence that somebody wants to verify, and what was found.
///
/// @param text as written; empty before anything was asked
/// @param speaker as written; may be empty
/// @param findings on the words and on the name; none before anything was asked
/// @param read what was taken for the quotation and the name, where the text held more; else empty
/// @param parts one for each quote that is in the words
public record VerifyPage(
        Frame frame, String text, String speaker, List<Badge> findings, String read, List<Part> parts) {
    public VerifyPage {
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
    }

    /// One quote, or words that are in none.
    ///
    /// @param text what was written of it
    /// @param given whose name was judged with it, where that is told for each; else empty
    /// @param findings on the words and on the name
    /// @param differences word by word; none when nothing is near
    /// @param card the nearest quote; null when nothing is near
    public record Part(
            String text,
            String given,
            List<Badge> findings,
            List<Difference> differences,
            @Nullable Card card) {
        public Part {
            findings = List.copyOf(findings);
            differences = List.copyOf(differences);
        }
    }
}
