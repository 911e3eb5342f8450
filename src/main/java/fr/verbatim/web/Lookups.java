package fr.verbatim.web;

import fr.verbatim.search.FacetCount;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.search.Sort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The searches that pages make again and again.
final class Lookups {
    /// Facets whose values pages show or count.
    static final Set<Filter> FACETS = EnumSet.copyOf(
            Arrays.stream(Filter.values()).filter(Filter::isFacet).toList());

    /// Kinds of attribution that give a name.
    static final List<String> NAMED = List.of("named", "collective");

    private Lookups() {}

    /// How many quotes there are, by kind of attribution.
    static Results everything(Searcher searcher) {
        return searcher.search(query(Map.of(), EnumSet.of(Filter.ATTRIBUTION), 1));
    }

    /// How many quotes bear a name, by certainty. The unnamed have a certainty too (that the document leaves them
    /// unnamed), which must not be counted as a name given.
    static Results withName(Searcher searcher) {
        return searcher.search(query(Map.of(Filter.ATTRIBUTION, NAMED), EnumSet.of(Filter.CERTAINTY), 1));
    }

    /// The first quotes with a value, and how many there are.
    static Results having(Searcher searcher, Filter filter, String value, int size) {
        return searcher.search(query(Map.of(filter, List.of(value)), Set.of(), size));
    }

    static List<FacetCount> facet(Results results, Filter filter) {
        return results.facets().getOrDefault(filter, List.of());
    }

    private static Query query(Map<Filter, List<String>> filters, Set<Filter> facets, int size) {
        return new Query("", Match.ALL, filters, null, null, Sort.SOURCE, facets, size, null);
    }
}
