package fr.verbatim.evaluate;

import java.util.List;

/// Annotated documents in which a publisher speaks.
record StatementGold(List<GoldDocument> documents) {
    /// One of them.
    ///
    /// @param source file name
    record GoldDocument(String source, List<GoldStatement> statements) {}

    /// A statement.
    ///
    /// @param text as in the source, Markdown kept
    /// @param citability `high`, `medium`, `low`
    record GoldStatement(int line, String text, String citability) {
        boolean isCitable() {
            return !citability.equals("low");
        }
    }
}
