package fr.verbatim.web.page;

/// What something stands on.
///
/// @param text in French
/// @param lines where in the source
public record Reason(String text, Link lines) {}
