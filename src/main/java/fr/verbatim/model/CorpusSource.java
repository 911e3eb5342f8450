package fr.verbatim.model;

/// A source of the corpus with its text.
public record CorpusSource(Source source, RawText raw) {}
