package fr.verbatim.search;

import org.jspecify.annotations.Nullable;

/// How many results have a value.
///
/// @param value id or name, as the filter takes it
/// @param label what to show
/// @param count of quotes, each counted once
/// @param parent value of the one above, where the facet is a tree
public record FacetCount(
        String value, String label, long count, @Nullable String parent) {}
