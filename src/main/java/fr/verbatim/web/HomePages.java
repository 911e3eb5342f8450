package fr.verbatim.web;

import fr.verbatim.search.FacetCount;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Entry;
import fr.verbatim.web.page.HomePage;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Listing;
import java.util.ArrayList;
import java.util.List;

/// What there is, before anything is searched for.
final class HomePages {
    private static final int SHOWN = 12;
    private static final List<String> NAMELESS = List.of("unnamed", "ambiguous", "unknown");

    private final Setting setting;

    HomePages(Setting setting) {
        this.setting = setting;
    }

    Reply page(Searcher searcher) {
        Results all = Lookups.everything(searcher);
        List<Listing> listings = List.of(
                first(Listings.sectors(searcher), "/secteurs"),
                first(Listings.events(searcher), "/evenements"),
                first(Listings.people(searcher), "/personnes"),
                certainty(searcher, all),
                first(Listings.sources(searcher), "/documents"));
        String summary = French.counted(all.total(), "citation", "citations") + " dans "
                + French.counted(searcher.sources().size(), "document", "documents");
        String asOf = French.date(all.corpus().date());
        return setting.page("home", new HomePage(setting.frame("", "/"), summary, listings, asOf));
    }

    /// How many names are how sure: a reader should know before trusting one.
    static Listing certainty(Searcher searcher, Results all) {
        List<Entry> entries = new ArrayList<>();
        Lookups.facet(Lookups.withName(searcher), Filter.CERTAINTY)
                .forEach(count -> entries.add(entry(named(), Filter.CERTAINTY, count)));
        Lookups.facet(all, Filter.ATTRIBUTION).stream()
                .filter(count -> NAMELESS.contains(count.value()))
                .forEach(count -> entries.add(entry(Parameters.NONE, Filter.ATTRIBUTION, count)));
        return new Listing("Certitude des noms", entries, null);
    }

    private static Parameters named() {
        Parameters parameters = Parameters.NONE;
        for (String attribution : Lookups.NAMED) {
            parameters = parameters.with(Filter.ATTRIBUTION.parameter(), attribution);
        }
        return parameters;
    }

    private static Entry entry(Parameters within, Filter filter, FacetCount count) {
        String path = within.with(filter.parameter(), count.value()).on("/");
        Link link = new Link(Refining.label(filter, count), path);
        return new Entry(link, French.number(count.count()), "", 0);
    }

    /// The first entries that have quotes; the whole list is a page of its own.
    private static Listing first(Listing listing, String path) {
        List<Entry> quoted = listing.entries().stream()
                .filter(entry -> !entry.count().equals("0"))
                .limit(SHOWN)
                .toList();
        return new Listing(listing.heading(), quoted, new Link("Tout voir", path));
    }
}
