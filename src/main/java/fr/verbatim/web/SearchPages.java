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
import java.util.stream.Stream;

/// The search page: the address is the whole state.
final class SearchPages {
    /// As much of the words as a heading repeats.
    private static final int LONGEST = 120;

    private final Setting setting;
    private final HomePages home;

    SearchPages(Setting setting) {
        this.setting = setting;
        this.home = new HomePages(setting);
    }

    Reply search(Request request, Searcher searcher) {
        Parameters filled = request.parameters().filled();
        // The seed goes along unseen: an order that has none was chosen in the form.
        Parameters asked = filled.first("sort").filter("random"::equals).isPresent() ? filled : filled.without("seed");
        if (asked.values().isEmpty()) {
            return home.page(searcher);
        }
        checkNames(asked);
        Parameters start = asked.without(PageNumbers.PARAMETER);
        if (asked.first("cursor").isPresent()) {
            throw new BadQuery(
                    "cursor",
                    asked.first("cursor").orElse(""),
                    List.of(),
                    "Le paramètre « cursor » est celui de l'API ; ici les pages se numérotent : « page=2 ».");
        }
        Query query = forPage(setting.query(machine(start)), start);
        int page = PageNumbers.of(asked);
        Results results = PageNumbers.find(searcher, query, page);
        long hits = results.total() + results.partialTotal();
        Named named = new Named(start, query, results, Labels.of(searcher, query));
        return setting.page("search", page(named, PageNumbers.paging(start, page, query.size(), hits)));
    }

    /// Of what the API takes, a page has its numbers for cursors, and counts every facet unasked.
    private static void checkNames(Parameters asked) {
        List<String> machine = QueryParameters.names();
        List<String> names = Stream.concat(
                        machine.stream().filter(name -> !name.equals("cursor") && !name.equals("facets")),
                        Stream.of(PageNumbers.PARAMETER))
                .toList();
        for (String name : asked.values().keySet()) {
            boolean known = machine.contains(name) || names.contains(name) || name.equals(Dossier.CARRIED);
            if (!known) {
                throw QueryParameters.unknown(name, names);
            }
        }
    }

    /// A search with what its values are called.
    private record Named(Parameters start, Query query, Results results, Labels labels) {
        /// What is searched for, as a heading.
        String title() {
            if (!query.words().isBlank()) {
                return "« " + French.shortened(query.words(), LONGEST) + " »";
            }
            return query.similar() == null ? "Citations" : "Citations proches de " + labels.similar();
        }
    }

    /// A page shows partial hits too and counts every facet; the rest is as the API has it.
    private static Query forPage(Query query, Parameters asked) {
        Match match = asked.first("match").isPresent() ? query.match() : Match.BEST;
        return query.withMatch(match).withFacets(Lookups.FACETS);
    }

    private SearchPage page(Named named, Paging paging) {
        Parameters start = named.start();
        Results results = named.results();
        Link suggestion = results.suggestion() == null
                ? null
                : new Link(
                        results.suggestion(),
                        start.replacing("q", results.suggestion()).on("/"));
        Dossier dossier = Dossier.of(start, Dossier.CARRIED);
        return new SearchPage(
                setting.unlisted(title(named, paging), named.query().words())
                        .with(Head.feeding(
                                machine(start).without("sort").without("match").on(Feed.PATH))),
                named.title(),
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
                new Refining(start, named.query(), results, named.labels()).refinement(),
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

    private static String title(Named named, Paging paging) {
        String page = paging.pages() == 1 ? "" : ", page " + paging.page() + " sur " + paging.pages();
        return named.title() + page + " : " + heading(named.results());
    }
}
