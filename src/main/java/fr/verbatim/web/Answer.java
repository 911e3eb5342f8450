package fr.verbatim.web;

import fr.verbatim.search.Searcher;

/// Answers the requests of one path.
@FunctionalInterface
interface Answer {
    /// Answers one request from one state of the corpus.
    ///
    /// @throws Refusal when it is not answered as asked
    /// @throws fr.verbatim.search.BadQuery when a parameter cannot be answered
    Reply to(Request request, Searcher searcher);
}
