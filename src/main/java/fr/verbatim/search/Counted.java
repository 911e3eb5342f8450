package fr.verbatim.search;

/// A record, and how many quotes have it (each counted once; of sectors and events those below are in).
public record Counted<T>(T record, long quotes) {}
