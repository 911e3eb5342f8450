package fr.verbatim.web;

import fr.verbatim.search.Alternative;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Card;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.SearchPage;
import java.util.List;
import java.util.Set;

/// The search page: the address is the whole state.
final class SearchPages {
    private final Setting setting;
    private final HomePages home;

    SearchPages(Setting setting) {
        this.setting = setting;
        this.home = new HomePages(setting);
    }

    Reply search(Request request, Searcher searcher) {
        Parameters asked = request.parameters().filled();
        if (asked.values().isEmpty()) {
            return home.page(searcher);
        }
        Query query = forPage(QueryParameters.parse(asked.values()), asked);
        Results results = searcher.search(query);
        return setting.page("search", page(asked, query, results));
    }

    /// A page shows partial hits too and counts every facet; the rest is as the API has it.
    private static Query forPage(Query query, Parameters asked) {
        Match match = asked.first("match").isPresent() ? query.match() : Match.BEST;
        return new Query(
                query.words(),
                match,
                query.filters(),
                query.from(),
                query.to(),
                query.sort(),
                Lookups.FACETS,
                query.size(),
                query.cursor());
    }

    private SearchPage page(Parameters asked, Query query, Results results) {
        Parameters start = asked.without("cursor");
        String next = results.next() == null
                ? null
                : start.with("cursor", results.next()).on("/");
        Link suggestion = results.suggestion() == null
                ? null
                : new Link(
                        results.suggestion(),
                        start.replacing("q", results.suggestion()).on("/"));
        return new SearchPage(
                setting.unlisted(title(query, results), query.words()),
                heading(results),
                results.interpreted(),
                results.warnings(),
                suggestion,
                results.alternatives().stream().map(SearchPages::link).toList(),
                cards(results, true),
                cards(results, false),
                new Refining(start, query, results).refinement(),
                next,
                query.cursor() == null ? null : start.on("/"),
                start.on("/api/v1/quotes"));
    }

    private static Link link(Alternative other) {
        Query plain = other.query().withFacets(Set.of());
        String what = French.counted(other.total(), "citation", "citations") + " " + other.label();
        return new Link(what, new Parameters(QueryParameters.of(plain)).on("/"));
    }

    private static List<Card> cards(Results results, boolean complete) {
        return results.hits().stream()
                .filter(hit -> hit.complete() == complete)
                .map((Hit hit) -> Cards.of(hit))
                .toList();
    }

    private static String heading(Results results) {
        String complete = French.counted(results.total(), "citation", "citations");
        return results.partialTotal() == 0
                ? complete
                : complete + " et " + French.counted(results.partialTotal(), "résultat partiel", "résultats partiels");
    }

    private static String title(Query query, Results results) {
        String what = query.words().isBlank() ? "Citations" : "« " + query.words() + " »";
        String page = query.cursor() == null ? "" : ", suite";
        return what + page + " : " + heading(results);
    }
}
