package fr.verbatim.web.page;

/// A stretch of a comparison.
///
/// @param change `same`, `missing` (in the document only) or `added` (in what was written only)
public record Difference(String change, String text) {}
