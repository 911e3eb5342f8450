package fr.verbatim.web;

import fr.verbatim.search.Alternative;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Card;
import fr.verbatim.web.page.Head;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Paging;
import fr.verbatim.web.page.SearchPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Parameters start = asked.without(PageNumbers.PARAMETER);
        if (asked.first("cursor").isPresent()) {
            throw new BadQuery(
                    "cursor",
                    asked.first("cursor").orElse(""),
                    List.of(),
                    "Le paramètre « cursor » est celui de l'API ; ici les pages se numérotent : « page=2 ».");
        }
        Query query = forPage(setting.query(machine(start)), start);
        int page = PageNumbers.of(asked, query.size());
        Results results = PageNumbers.find(searcher, query, page);
        long hits = results.total() + results.partialTotal();
        return setting.page(
                "search",
                page(new Asked(searcher, start, query), results, PageNumbers.paging(start, page, query.size(), hits)));
    }

    /// A page shows partial hits too and counts every facet; the rest is as the API has it.
    private static Query forPage(Query query, Parameters asked) {
        Match match = asked.first("match").isPresent() ? query.match() : Match.BEST;
        return query.withMatch(match).withFacets(Lookups.FACETS);
    }

    /// @param start without the number of the page
    private record Asked(Searcher searcher, Parameters start, Query query) {}

    private SearchPage page(Asked asked, Results results, Paging paging) {
        Parameters start = asked.start();
        Query query = asked.query();
        Link suggestion = results.suggestion() == null
                ? null
                : new Link(
                        results.suggestion(),
                        start.replacing("q", results.suggestion()).on("/"));
        Dossier dossier = Dossier.of(start, Dossier.CARRIED);
        return new SearchPage(
                setting.unlisted(title(query, results, paging), query.words())
                        .with(Head.feeding(
                                machine(start).without("sort").without("match").on(Feed.PATH))),
                heading(results),
                results.interpreted(),
                results.warnings(),
                suggestion,
                results.alternatives().stream()
                        .map(other -> link(other, dossier))
                        .toList(),
                cards(results, true, dossier),
                cards(results, false, dossier),
                reasons(results),
                new Refining(asked.searcher(), start, query, results).refinement(),
                paging,
                machine(start).on("/api/v1/quotes"));
    }

    /// The search alone: what is carried along for the reader is nothing to search by.
    private static Parameters machine(Parameters start) {
        return start.without(Dossier.CARRIED);
    }

    private static Link link(Alternative other, Dossier dossier) {
        Query plain = other.query().withFacets(Set.of());
        String what = French.counted(other.total(), "citation", "citations") + " " + other.label();
        Parameters search = new Parameters(QueryParameters.of(plain)).without("match");
        return new Link(what, dossier.on(search, Dossier.CARRIED).on("/"));
    }

    private static List<Card> cards(Results results, boolean complete, Dossier dossier) {
        return results.hits().stream()
                .filter(hit -> hit.complete() == complete)
                .map((Hit hit) ->
                        Cards.of(hit).offering(dossier.offer(hit.quote().id())))
                .toList();
    }

    private static Map<String, String> reasons(Results results) {
        Map<String, String> reasons = new HashMap<>();
        for (Hit hit : results.hits()) {
            if (hit.reason() != null) {
                reasons.put(hit.quote().id(), hit.reason());
            }
        }
        return reasons;
    }

    private static String heading(Results results) {
        String complete = French.counted(results.total(), "citation", "citations");
        return results.partialTotal() == 0
                ? complete
                : complete + " et " + French.counted(results.partialTotal(), "résultat partiel", "résultats partiels");
    }

    private static String title(Query query, Results results, Paging paging) {
        String what = query.words().isBlank() ? "Citations" : "« " + query.words() + " »";
        String page = paging.pages() == 1 ? "" : ", page " + paging.page() + " sur " + paging.pages();
        return what + page + " : " + heading(results);
    }
}
