package fr.verbatim.search;

import java.util.List;

/// The names that stand near a quotation.
///
/// @param names none; the one that goes with it; or those of which it cannot be told which does
/// @param bound whether it stands beside the quotation, not only somewhere in the text
/// @param contested whether the text denies that somebody said the words
/// @param read whether the names are known to be those of who speaks; else they only seem to be
public record NamesNear(List<String> names, boolean bound, boolean contested, boolean read) {
    public NamesNear {
        names = List.copyOf(names);
    }

    public NamesNear(List<String> names, boolean bound) {
        this(names, bound, false, true);
    }

    static NamesNear unread(List<String> names) {
        return new NamesNear(names, true, false, false);
    }

    public NamesNear contested(boolean denied) {
        return new NamesNear(names, bound, denied, read);
    }

    /// Whether it is told whose name goes with the quotation.
    public boolean isTold() {
        return bound && read && names.size() == 1;
    }
}
