package fr.verbatim.web.page;

/// A stretch of a quote's words as shown.
///
/// @param marked whether a word searched for is in it
/// @param edit whether it is an editor's mark (« […] », a bracket round a correction) and not of the words
public record Piece(String text, boolean marked, boolean edit) {}
