package fr.verbatim.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param total complete hits in all
/// @param partialTotal partial hits offered beside them
/// @param hits those of this page
/// @param facets counts by filter; a facet's counts ignore its own selection
/// @param alternatives where nothing was found, what leaving one thing out would find; empty otherwise
/// @param suggestion another spelling of the words; null when there is none
/// @param interpreted how the words were understood, in French; empty without words
/// @param warnings what was read otherwise than typed, or left out, in French
/// @param next cursor of the next page; null on the last
/// @param corpus which state of the corpus answered
public record Results(
        long total,
        long partialTotal,
        List<Hit> hits,
        Map<Filter, List<FacetCount>> facets,
        List<Alternative> alternatives,
        @Nullable String suggestion,
        String interpreted,
        List<String> warnings,
        @Nullable String next,
        CorpusVersion corpus) {
    public Results {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        alternatives = List.copyOf(alternatives);
        warnings = List.copyOf(warnings);
    }

    /// A state of the corpus.
    ///
    /// @param version a short hash
    /// @param date the day it was ingested
    public record CorpusVersion(String version, LocalDate date) {}
}
