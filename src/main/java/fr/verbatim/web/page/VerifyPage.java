package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence that somebody wants to verify, and what was found.
///
/// @param text as written; empty before anything was asked
/// @param speaker as written; may be empty
/// @param verdict in French; empty before anything was asked
/// @param explanation of the verdict
/// @param differences word by word
/// @param card the nearest quote; null when none is near
public record VerifyPage(
        Frame frame,
        String text,
        String speaker,
        String verdict,
        String explanation,
        List<Difference> differences,
        @Nullable Card card) {
    public VerifyPage {
        differences = List.copyOf(differences);
    }
}
