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
import java.util.Map;

/// What there is, before anything is searched for: what people said first, then what organisations wrote.
final class HomePages {
    private static final int SHOWN = 12;

    private final Setting setting;

    HomePages(Setting setting) {
        this.setting = setting;
    }

    Reply page(Searcher searcher) {
        Results all = Lookups.counting(searcher, Filter.KIND, Filter.ATTRIBUTION, Filter.CERTAINTY);
        List<Listing> listings = List.of(
                first(Listings.testimoniesBySector(searcher), "/secteurs"),
                first(Listings.events(searcher), "/evenements"),
                first(Listings.people(searcher).getFirst(), "/personnes"),
                attribution(all),
                certainty(searcher, all),
                first(Listings.sources(searcher), "/documents"));
        String summary = French.counted(all.total(), "citation", "citations") + " dans "
                + French.counted(searcher.sources().size(), "document", "documents");
        String asOf = French.date(all.corpus().date());
        return setting.page("home", new HomePage(setting.frame("", "/"), summary, doors(all), listings, asOf));
    }

    /// Testimonies and statements apart, each with its kinds.
    private static List<Listing> doors(Results all) {
        List<FacetCount> kinds = Lookups.facet(all, Filter.KIND);
        List<FacetCount> said = kinds.stream()
                .filter(kind -> !kind.value().equals(Lookups.STATEMENT))
                .toList();
        List<FacetCount> written = kinds.stream()
                .filter(kind -> kind.value().equals(Lookups.STATEMENT))
                .toList();
        List<Listing> doors = new ArrayList<>();
        if (!said.isEmpty()) {
            Link link = new Link(
                    French.counted(sum(said), "propos tenu", "propos tenus"),
                    Lookups.testimonies().on("/"));
            doors.add(new Listing("Ce que des personnes ont dit", entries(Filter.KIND, said), link));
        }
        if (!written.isEmpty()) {
            Link link = new Link(
                    French.counted(sum(written), "phrase publiée", "phrases publiées"),
                    Addresses.search(Filter.KIND.parameter(), Lookups.STATEMENT));
            doors.add(new Listing("Ce que des organisations ont écrit", entries(Filter.KIND, written), link));
        }
        return doors;
    }

    private static long sum(List<FacetCount> counts) {
        return counts.stream().mapToLong(FacetCount::count).sum();
    }

    /// Every quote once, by who is given as its author.
    private static Listing attribution(Results all) {
        return new Listing("Qui est nommé", entries(Filter.ATTRIBUTION, Lookups.facet(all, Filter.ATTRIBUTION)), null);
    }

    /// Every quote once, by how sure its name is. The counts are those of the filter of the search, and so are the
    /// words; what has no certainty (nobody is named, nobody has checked) is the rest.
    static Listing certainty(Searcher searcher, Results all) {
        List<FacetCount> counts = Lookups.facet(all, Filter.CERTAINTY);
        Map<String, Long> open = Lookups.counts(
                Lookups.countingHaving(searcher, Filter.ATTRIBUTION, "ambiguous", Filter.CERTAINTY), Filter.CERTAINTY);
        List<Entry> entries = new ArrayList<>();
        for (FacetCount count : counts) {
            long undecided = open.getOrDefault(count.value(), 0L);
            String note = undecided == 0 ? "" : "dont " + French.number(undecided) + " sans qu'un nom se dégage";
            entries.add(entry(Filter.CERTAINTY, count, note));
        }
        long rest = all.total() - sum(counts);
        if (rest > 0) {
            entries.add(new Entry(Link.plain("Sans nom établi, pas encore relu"), French.number(rest), "", 0));
        }
        return new Listing("Certitude des noms", entries, null);
    }

    private static List<Entry> entries(Filter filter, List<FacetCount> counts) {
        return counts.stream().map(count -> entry(filter, count, "")).toList();
    }

    private static Entry entry(Filter filter, FacetCount count, String note) {
        Link link = new Link(Refining.label(filter, count), Addresses.search(filter.parameter(), count.value()));
        return new Entry(link, French.number(count.count()), note, 0);
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
