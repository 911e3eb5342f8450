package fr.verbatim.web;

import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Sector;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Entry;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// The lists of all records of a kind, with their counts.
final class Listings {
    /// No record has an empty id.
    private static final String TOP = "";

    private Listings() {}

    static Listing sectors(Searcher searcher) {
        return sectors(
                "Secteurs",
                searcher,
                Counted::quotes,
                sector -> new Link(sector.label(), Addresses.sector(sector.id())));
    }

    /// Each leads to the search that its number counts.
    static Listing testimoniesBySector(Searcher searcher) {
        Map<String, Long> counts = Lookups.counts(Lookups.countingTestimonies(searcher, Filter.SECTOR), Filter.SECTOR);
        return sectors(
                "Propos tenus, par secteur",
                searcher,
                one -> counts.getOrDefault(one.record().id(), 0L),
                sector -> new Link(
                        sector.label(),
                        Lookups.testimonies()
                                .with(Filter.SECTOR.parameter(), sector.id())
                                .on("/")));
    }

    static Listing themes(Searcher searcher) {
        List<Entry> entries = byCount(searcher.themes(), Counted::quotes).stream()
                .map(one -> entry(
                        one.quotes(),
                        new Link(
                                one.record().label(),
                                Addresses.theme(one.record().id())),
                        ""))
                .toList();
        return new Listing("Thèmes", entries, null);
    }

    /// Those who say most first, then those of whom nothing is quoted under their name. What somebody may have said is
    /// told, and never counted as theirs.
    static List<Listing> people(Searcher searcher) {
        Map<String, Long> open = Lookups.openBetween(searcher);
        return parted("Personnes", "Sans propos établi ici", byCount(searcher.people(), Counted::quotes), one -> {
            Person person = one.record();
            long maybe = open.getOrDefault(person.id(), 0L);
            String note = maybe > 0 ? "peut-être " + French.number(maybe) + " de plus, sans certitude" : "";
            return entry(one.quotes(), new Link(person.name(), Addresses.person(person.id())), note);
        });
    }

    /// Two counts: what is said in the organisation's name, and what is said by people who are of it without
    /// speaking for it.
    static List<Listing> organisations(Searcher searcher) {
        Map<String, Long> affiliated =
                Lookups.counts(Lookups.counting(searcher, Filter.AFFILIATION), Filter.AFFILIATION);
        ToLongFunction<Counted<Organisation>> all =
                one -> affiliated.getOrDefault(one.record().id(), 0L);
        Comparator<Counted<Organisation>> own = Comparator.comparingLong(Counted::quotes);
        List<Counted<Organisation>> sorted = searcher.organisations().stream()
                .sorted(own.thenComparingLong(all).reversed())
                .toList();
        List<Entry> voices = new ArrayList<>();
        List<Entry> places = new ArrayList<>();
        List<Entry> silent = new ArrayList<>();
        for (Counted<Organisation> one : sorted) {
            Organisation organisation = one.record();
            Link link = new Link(organisation.name(), Addresses.organisation(organisation.id()));
            long others = all.applyAsLong(one) - one.quotes();
            if (one.quotes() > 0) {
                String note = others > 0
                        ? "et " + French.number(others) + " de personnes auprès de qui son nom est donné"
                        : "";
                voices.add(entry(one.quotes(), link, note));
            } else {
                (others > 0 ? places : silent).add(others > 0 ? entry(others, link, "") : new Entry(link, "", "", 0));
            }
        }
        return Listing.filled(
                new Listing("On y parle en son nom", voices, null),
                new Listing(
                        "Son nom est donné auprès de celui de personnes qui s'expriment, pas en son nom", places, null),
                new Listing("Nommées, sans propos ici", silent, null));
    }

    /// By date, undated last, each followed by its parts.
    static Listing events(Searcher searcher) {
        Map<String, List<Counted<Event>>> byParent = searcher.events().stream()
                .sorted(Comparator.comparing(
                        one -> one.record().start(), Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(one ->
                        one.record().parent() == null ? TOP : one.record().parent()));
        List<Entry> entries = new ArrayList<>();
        addEvents(entries, byParent, TOP, 0);
        return new Listing("Événements", entries, null);
    }

    static Listing sources(Searcher searcher) {
        List<Entry> entries = searcher.sources().stream()
                .map(one -> entry(
                        one.quotes(),
                        Addresses.to(one.record()),
                        one.record().publisher() == null
                                ? ""
                                : one.record().publisher().name()))
                .toList();
        return new Listing("Documents", entries, null);
    }

    /// Records with quotes, then those without.
    private static <T> List<Listing> parted(
            String heading, String without, List<Counted<T>> records, Function<Counted<T>, Entry> entry) {
        Map<Boolean, List<Entry>> parts = records.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.quotes() > 0, Collectors.mapping(entry, Collectors.toList())));
        return Listing.filled(
                new Listing(heading, parts.getOrDefault(true, List.of()), null),
                new Listing(without, parts.getOrDefault(false, List.of()), null));
    }

    private static <T> List<Counted<T>> byCount(List<Counted<T>> records, ToLongFunction<Counted<T>> count) {
        return records.stream()
                .sorted(Comparator.comparingLong(count).reversed())
                .toList();
    }

    private static Listing sectors(
            String heading, Searcher searcher, ToLongFunction<Counted<Sector>> count, Function<Sector, Link> link) {
        Map<String, List<Counted<Sector>>> byParent = byCount(searcher.sectors(), count).stream()
                .collect(Collectors.groupingBy(one ->
                        one.record().parent() == null ? TOP : one.record().parent()));
        List<Entry> entries = new ArrayList<>();
        addSectors(
                entries,
                byParent,
                new Branch(TOP, 0),
                one -> new Entry(link.apply(one.record()), French.number(count.applyAsLong(one)), "", 0));
        return new Listing(heading, entries, null);
    }

    /// Where in a tree.
    private record Branch(String parent, int depth) {}

    private static void addSectors(
            List<Entry> entries,
            Map<String, List<Counted<Sector>>> byParent,
            Branch at,
            Function<Counted<Sector>, Entry> entry) {
        for (Counted<Sector> one : byParent.getOrDefault(at.parent(), List.of())) {
            Entry flat = entry.apply(one);
            entries.add(new Entry(flat.link(), flat.count(), flat.note(), at.depth()));
            addSectors(entries, byParent, new Branch(one.record().id(), at.depth() + 1), entry);
        }
    }

    private static void addEvents(
            List<Entry> entries, Map<String, List<Counted<Event>>> byParent, String parent, int depth) {
        for (Counted<Event> one : byParent.getOrDefault(parent, List.of())) {
            Event event = one.record();
            // The parts of an event are of its day, unless they say otherwise.
            String date = event.start() == null || depth > 0
                    ? ""
                    : French.dates(event.start(), event.end(), event.precision());
            Link link = new Link(event.name(), Addresses.event(event.id()));
            entries.add(new Entry(link, French.number(one.quotes()), date, depth));
            addEvents(entries, byParent, event.id(), depth + 1);
        }
    }

    private static Entry entry(long count, Link link, String note) {
        return new Entry(link, French.number(count), note, 0);
    }
}
