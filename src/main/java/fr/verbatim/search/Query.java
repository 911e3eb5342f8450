package fr.verbatim.search;

import fr.verbatim.model.Site.Limits;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is searched for.
///
/// @param words as typed; empty for everything
/// @param match how many of the words a hit must have
/// @param filters ids or names of values, checked against the closed lists where there is one
/// @param from first day, inclusive; null for no bound
/// @param to last day, inclusive; null for no bound
/// @param sort the order
/// @param facets which to count
/// @param size hits a page, 1 to [#MAX_SIZE]
/// @param cursor where to go on, from an earlier [Results#next()]; null for the first page
/// @param seed of the random order; 0 for any other
/// @param similar id of the quote to which all hits are to be close; null for none
public record Query(
        String words,
        Match match,
        Map<Filter, List<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        Set<Filter> facets,
        int size,
        @Nullable String cursor,
        long seed,
        @Nullable String similar) {
    public static final int MAX_SIZE = Limits.LARGEST_PAGE;
    public static final int DEFAULT_SIZE = 20;

    public Query {
        EnumMap<Filter, List<String>> copy = new EnumMap<>(Filter.class);
        filters.forEach((filter, values) -> copy.put(filter, List.copyOf(values)));
        filters = Map.copyOf(copy);
        facets = facets.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facets));
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size " + size + " is not between 1 and " + MAX_SIZE);
        }
    }

    /// A search without a sample's seed, and close to no quote.
    public Query(
            String words,
            Match match,
            Map<Filter, List<String>> filters,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Sort sort,
            Set<Filter> facets,
            int size,
            @Nullable String cursor) {
        this(words, match, filters, from, to, sort, facets, size, cursor, 0, null);
    }

    /// All quotes, in the order of the documents.
    public static Query everything() {
        return new Query("", Match.ALL, Map.of(), null, null, Sort.SOURCE, Set.of(), DEFAULT_SIZE, null);
    }

    /// These words, the best hits first.
    public static Query ofWords(String words) {
        return new Query(words, Match.ALL, Map.of(), null, null, Sort.RELEVANCE, Set.of(), DEFAULT_SIZE, null);
    }

    public Query withMatch(Match other) {
        return new Query(words, other, filters, from, to, sort, facets, size, cursor, seed, similar);
    }

    /// Without words nothing is nearer than the rest, so the order is that of the documents.
    Query withWords(String others) {
        Sort order = others.isBlank() && sort == Sort.RELEVANCE ? Sort.SOURCE : sort;
        return new Query(others, match, filters, from, to, order, facets, size, null, seed, similar);
    }

    Query withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Query(words, match, filters, first, last, sort, facets, size, null, seed, similar);
    }

    public Query withFilters(Map<Filter, List<String>> others) {
        return new Query(words, match, others, from, to, sort, facets, size, cursor, seed, similar);
    }

    public Query withFacets(Set<Filter> others) {
        return new Query(words, match, filters, from, to, sort, others, size, cursor, seed, similar);
    }

    public Query withSize(int other) {
        return new Query(words, match, filters, from, to, sort, facets, other, cursor, seed, similar);
    }

    Query withSimilar(String other) {
        return new Query(words, match, filters, from, to, sort, facets, size, cursor, seed, other);
    }

    public Query withCursor(@Nullable String other) {
        return new Query(words, match, filters, from, to, sort, facets, size, other, seed, similar);
    }
}
