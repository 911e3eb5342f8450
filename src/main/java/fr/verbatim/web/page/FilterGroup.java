package fr.verbatim.web.page;

import java.util.List;

/// A filter with its values.
///
/// @param parameter its name in the address
/// @param legend its name for readers
/// @param first the values shown at once
/// @param more those behind « Voir tout »
public record FilterGroup(String parameter, String legend, List<Choice> first, List<Choice> more) {
    public FilterGroup {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }
}
