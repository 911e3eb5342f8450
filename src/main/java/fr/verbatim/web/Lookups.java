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
import java.util.stream.Collectors;

/// The searches that pages make again and again.
final class Lookups {
    /// Facets whose values pages show or count.
    static final Set<Filter> FACETS = EnumSet.copyOf(
            Arrays.stream(Filter.values()).filter(Filter::isFacet).toList());

    /// What somebody said, as opposed to what an organisation wrote and published.
    static final List<String> TESTIMONIES = List.of("note", "direct", "recorded", "reported");

    static final String STATEMENT = "statement";

    private Lookups() {}

    /// Counts of all quotes.
    static Results counting(Searcher searcher, Filter... facets) {
        return searcher.search(query(Map.of(), EnumSet.copyOf(List.of(facets)), 1));
    }

    /// Counts of testimonies alone.
    static Results countingTestimonies(Searcher searcher, Filter... facets) {
        return searcher.search(query(Map.of(Filter.KIND, TESTIMONIES), EnumSet.copyOf(List.of(facets)), 1));
    }

    /// Counts of the quotes with a value.
    static Results countingHaving(Searcher searcher, Filter filter, String value, Filter... facets) {
        return searcher.search(query(Map.of(filter, List.of(value)), EnumSet.copyOf(List.of(facets)), 1));
    }

    /// How many quotes may be somebody's and are nobody's, by person: those of which the source leaves open who speaks.
    static Map<String, Long> openBetween(Searcher searcher) {
        Results open = countingHaving(searcher, Filter.ATTRIBUTION, "ambiguous", Filter.CANDIDATE);
        return counts(open, Filter.CANDIDATE);
    }

    /// The parameters of a search for testimonies.
    static Parameters testimonies() {
        Parameters parameters = Parameters.NONE;
        for (String kind : TESTIMONIES) {
            parameters = parameters.with(Filter.KIND.parameter(), kind);
        }
        return parameters;
    }

    /// The first quotes that meet several filters, and how many there are.
    static Results having(Searcher searcher, Map<Filter, List<String>> filters, int size) {
        return searcher.search(query(filters, Set.of(), size));
    }

    /// The first quotes with a value, and how many there are.
    static Results having(Searcher searcher, Filter filter, String value, int size) {
        return searcher.search(query(Map.of(filter, List.of(value)), Set.of(), size));
    }

    /// The counts of one filter, by value.
    static Map<String, Long> counts(Results results, Filter filter) {
        return facet(results, filter).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    static List<FacetCount> facet(Results results, Filter filter) {
        return results.facets().getOrDefault(filter, List.of());
    }

    private static Query query(Map<Filter, List<String>> filters, Set<Filter> facets, int size) {
        return new Query("", Match.ALL, filters, null, null, Sort.SOURCE, facets, size, null);
    }
}
