package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// The text that a source translates.
public record Translation(@Nullable String title, @Nullable String url) {}
