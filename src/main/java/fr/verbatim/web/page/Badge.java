package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// One statement about how sure or of what kind a quote is, said in text.
///
/// @param state names the look, which never carries the meaning alone
/// @param text on the badge
/// @param line beneath it; null when there is none
public record Badge(String state, String text, @Nullable String line) {}
