package fr.verbatim.web;

import fr.verbatim.model.EditedWords;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the values of a search are called that no facet counts: people who may speak, organisations, the quote that
/// others are to be close to.
///
/// @param names by id
/// @param similar that quote; empty without one
record Labels(Map<String, String> names, String similar) {
    private static final int LONGEST = 60;
    private static final Set<Filter> NAMING =
            Set.of(Filter.SPEAKER, Filter.CANDIDATE, Filter.ORGANISATION, Filter.AFFILIATION);

    Labels {
        names = Map.copyOf(names);
    }

    static Labels of(Searcher searcher, Query query) {
        Map<String, String> names = new HashMap<>();
        if (NAMING.stream().anyMatch(query.filters()::containsKey)) {
            searcher.people()
                    .forEach(one -> names.put(one.record().id(), one.record().name()));
            searcher.organisations()
                    .forEach(one -> names.put(one.record().id(), one.record().name()));
        }
        return new Labels(names, query.similar() == null ? "" : words(searcher.fate(query.similar()), query.similar()));
    }

    Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    private static String words(Fate fate, String id) {
        return fate instanceof Fate.Found found
                ? "« " + French.shortened(EditedWords.printed(found.hit().quote()), LONGEST) + " »"
                : id;
    }
}
