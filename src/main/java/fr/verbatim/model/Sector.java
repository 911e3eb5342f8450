package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in society that testimony comes from or speaks about.
///
/// @param parent id of the sector above; null at the top
/// @param naf code of the French classification of activities (NAF rév. 2)
/// @param scope what it covers, in French
/// @param terms rules over the words of a quote, in the syntax of the topic room
/// @param trades rules over a speaker's title and organisation, in the same syntax
public record Sector(
        String id,
        String label,
        @Nullable String parent,
        @Nullable String naf,
        @Nullable String scope,
        List<String> terms,
        List<String> trades) {
    public Sector {
        Check.id("sector", id);
        Check.text("label", label);
        Check.idOrNull("parent", parent);
        terms = List.copyOf(terms);
        trades = List.copyOf(trades);
    }
}
