package fr.verbatim.web.page;

import java.util.List;

/// One value that can be ticked.
///
/// @param count as shown; empty when nothing is counted
/// @param below the values under it, where the filter is a tree
public record Choice(String value, String label, String count, boolean chosen, List<Choice> below) {
    public Choice {
        below = List.copyOf(below);
    }
}
