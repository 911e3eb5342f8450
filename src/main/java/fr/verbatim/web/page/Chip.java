package fr.verbatim.web.page;

/// A filter that is on.
///
/// @param text filter and value
/// @param remove path of the same search without it
public record Chip(String text, String remove) {}
