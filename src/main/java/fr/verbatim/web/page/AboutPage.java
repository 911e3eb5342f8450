package fr.verbatim.web.page;

import java.util.List;

/// What is held, and how good the attribution is.
///
/// @param sources each with its counts
/// @param measured figures of the program against human annotation
/// @param remarks on them
public record AboutPage(Frame frame, List<Held> sources, List<Measured> measured, List<String> remarks) {
    public AboutPage {
        sources = List.copyOf(sources);
        measured = List.copyOf(measured);
        remarks = List.copyOf(remarks);
    }

    /// A document, with its quotes by certainty; numbers as text.
    ///
    /// @param published in French; « sans date » where nobody knows
    /// @param nameless share of its quotes that bear no name
    public record Held(
            Link title,
            String published,
            Link publisher,
            Link rights,
            String quotes,
            String reviewed,
            String established,
            String probable,
            String nameless) {}

    /// A figure.
    ///
    /// @param document measured on; empty where it is that of the figure before
    public record Measured(String document, String what, String reached) {}
}
