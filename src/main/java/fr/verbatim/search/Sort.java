package fr.verbatim.search;

/// The order of hits. Ties are broken by source and place in it, so that pages never repeat a hit.
public enum Sort {
    RELEVANCE,
    /// Document order.
    SOURCE,
    /// By the date said, else of the event, else published; undated last.
    DATE,
    DATE_DESCENDING,
    /// What entered the index or changed last comes first; within one ingest, document order.
    UPDATED_DESCENDING,
    /// As the seed of the query has it: the same in the same state of the corpus.
    RANDOM
}
