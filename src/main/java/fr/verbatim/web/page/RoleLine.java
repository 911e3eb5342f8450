package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// A role as one would read it.
///
/// @param before what parts it from the name or the role before
/// @param title may be empty
/// @param tie what stands before the organisation: a comma after a title, else what ties them; may be empty
/// @param organisation null when there is none
public record RoleLine(
        String before, String title, String tie, @Nullable Link organisation) {}
