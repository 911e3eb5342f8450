package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// A role as one would read it.
///
/// @param title may be empty
/// @param organisation null when there is none
public record RoleLine(String title, @Nullable Link organisation) {}
