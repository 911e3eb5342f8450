package fr.verbatim.search;

import java.util.List;

/// The names that stand near a quotation.
///
/// @param names none; the one that goes with it; or those of which it cannot be told which does
/// @param bound whether it stands beside the quotation, not only somewhere in the text
/// @param contested whether the text denies that somebody said the words
public record NamesNear(List<String> names, boolean bound, boolean contested) {
    public NamesNear {
        names = List.copyOf(names);
    }

    public NamesNear(List<String> names, boolean bound) {
        this(names, bound, false);
    }

    public NamesNear contested(boolean denied) {
        return new NamesNear(names, bound, denied);
    }

    /// Whether it is told whose name goes with the quotation.
    public boolean isTold() {
        return bound && names.size() == 1;
    }
}
