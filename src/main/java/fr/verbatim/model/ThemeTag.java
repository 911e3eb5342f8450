package fr.verbatim.model;

import java.util.List;

/// That a quote is about a theme.
///
/// @param because what earned it, at least one
public record ThemeTag(String id, String label, List<Because> because) {
    public ThemeTag {
        Check.id("theme", id);
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("theme tag " + id + " without a reason");
        }
    }
}
