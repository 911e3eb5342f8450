package fr.verbatim.web.page;

import java.util.List;

/// Everything by which a search can be narrowed or ordered.
///
/// @param groups the filters with counts
/// @param chips those that are on
/// @param hidden what the form carries along
/// @param sorts the orders
/// @param from first day as typed; may be empty
/// @param to last day as typed; may be empty
public record Refinement(
        List<FilterGroup> groups, List<Chip> chips, List<Field> hidden, List<Choice> sorts, String from, String to) {
    public Refinement {
        groups = List.copyOf(groups);
        chips = List.copyOf(chips);
        hidden = List.copyOf(hidden);
        sorts = List.copyOf(sorts);
    }
}
