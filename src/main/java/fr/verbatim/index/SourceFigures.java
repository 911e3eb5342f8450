package fr.verbatim.index;

import java.util.Map;

/// Counts of one source.
///
/// @param source id
/// @param characters of its raw text, in UTF-16 units
/// @param quotes in all
/// @param byCertainty quotes by the filter value of their certainty; those without one under `none`
/// @param byKind quotes by the filter value of their kind
public record SourceFigures(
        String source, int characters, int quotes, Map<String, Integer> byCertainty, Map<String, Integer> byKind) {
    public SourceFigures {
        byCertainty = Map.copyOf(byCertainty);
        byKind = Map.copyOf(byKind);
    }
}
