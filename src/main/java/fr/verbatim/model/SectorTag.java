package fr.verbatim.model;

import java.util.List;

/// That a quote belongs to a sector.
///
/// @param id of the sector, the most specific
/// @param label of the sector
/// @param relation `FROM` when somebody of the trade speaks
/// @param because what earned it, at least one
public record SectorTag(String id, String label, Relation relation, List<Because> because) {
    public SectorTag {
        Check.id("sector", id);
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("sector tag " + id + " without a reason");
        }
    }

    /// Where the words come from.
    public enum Relation {
        FROM,
        ABOUT
    }
}
