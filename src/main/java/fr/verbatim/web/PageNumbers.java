package fr.verbatim.web;

import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Paging;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pages of results by number, for readers: an address of theirs stays good when the corpus changes, where a cursor
/// of the API expires. A page is found by following cursors in the longest strides there are.
final class PageNumbers {
    static final String PARAMETER = "page";
    /// How far the pages go; who wants more takes the API. Bounds what one request may cost.
    private static final int LAST_HIT = 2000;

    private PageNumbers() {}

    /// @throws BadQuery when it is no number from 1 on
    static int of(Parameters asked) {
        List<String> values = asked.all(PARAMETER);
        if (values.isEmpty()) {
            return 1;
        }
        String value = values.getFirst();
        if (values.size() > 1 || !value.matches("[1-9][0-9]{0,5}")) {
            throw bad(value, "Le paramètre « page » vaut « " + value + " » : il faut un seul nombre, à partir de 1.");
        }
        return Integer.parseInt(value);
    }

    /// The results of a page.
    ///
    /// @throws BadQuery when there are not so many, or the pages do not go so far
    static Results find(Searcher searcher, Query query, int page) {
        int last = LAST_HIT / query.size();
        long before = (long) (Math.min(page, last + 1) - 1) * query.size();
        @Nullable String cursor = null;
        Query stride = query.withFacets(Set.of());
        while (before > 0) {
            int size = (int) Math.min(before, Query.MAX_SIZE);
            Results strided = searcher.search(stride.withSize(size).withCursor(cursor));
            cursor = strided.next();
            if (cursor == null) {
                long pages = pages(strided.total() + strided.partialTotal(), query.size());
                String held = pages == 1 ? "une seule page" : French.number(pages) + " pages";
                throw bad(
                        Integer.toString(page),
                        "Cette recherche n'a pas de page " + page + " : ses résultats tiennent sur " + held + ".");
            }
            before -= size;
        }
        if (page > last) {
            throw bad(
                    Integer.toString(page),
                    "Ici les pages vont jusqu'à " + last + " ; au-delà, l'API donne tous les résultats.");
        }
        return searcher.search(query.withCursor(cursor));
    }

    private static long pages(long hits, int size) {
        return Math.max(1, (hits + size - 1) / size);
    }

    private static BadQuery bad(String value, String message) {
        return new BadQuery(PARAMETER, value, List.of(), message);
    }

    /// @param start the search without its page
    static Paging paging(Parameters start, int page, int size, long hits) {
        int last = (int) Math.min(pages(hits, size), LAST_HIT / size);
        Set<Integer> shown = new TreeSet<>();
        Stream.of(1, page - 1, page, page + 1, last)
                .filter(number -> number >= 1 && number <= last)
                .forEach(shown::add);
        List<Link> numbers = shown.stream()
                .map(number -> number == page
                        ? Link.plain(Integer.toString(number))
                        : new Link(Integer.toString(number), path(start, number)))
                .toList();
        return new Paging(
                page,
                last,
                numbers,
                page > 1 ? path(start, page - 1) : null,
                page < last ? path(start, page + 1) : null);
    }

    private static String path(Parameters start, int page) {
        return (page == 1 ? start : start.with(PARAMETER, Integer.toString(page))).on("/");
    }
}
