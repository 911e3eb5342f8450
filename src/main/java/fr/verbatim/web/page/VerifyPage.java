package fr.verbatim.web.page;

import java.util.List;

/// A sentence that somebody wants to verify, and what was found.
///
/// @param text as written; empty before anything was asked
/// @param speaker as written; may be empty
/// @param verdict in French; empty before anything was asked
/// @param findings on the words and on the name
/// @param differences word by word
/// @param cards the nearest quotes; none when nothing is near
public record VerifyPage(
        Frame frame,
        String text,
        String speaker,
        String verdict,
        List<Badge> findings,
        List<Difference> differences,
        List<Card> cards) {
    public VerifyPage {
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
        cards = List.copyOf(cards);
    }
}
