package fr.verbatim.web;

import fr.verbatim.search.Searcher;
import java.util.Map;

/// One thing that an assistant may ask over [Assistant].
interface AssistantTool {
    String name();

    /// In a few French words, for people.
    String title();

    /// What it is for, how to use it and what may be done with the answer, in French, for the assistant.
    String description();

    /// JSON Schema of the arguments.
    Map<String, Object> arguments();

    /// Name of the schema of what it answers, see [ToolSchemas].
    String answers();

    /// Answers from one state of the corpus.
    ///
    /// @param given arguments as text, several where a list was given
    /// @throws fr.verbatim.search.BadQuery when an argument cannot be answered
    /// @throws Refusal when there is nothing to answer with
    /// @throws fr.verbatim.search.ExpiredCursor when a cursor is of an earlier state
    ToolAnswer call(Parameters given, Searcher searcher);
}
