package fr.verbatim.web;

import fr.verbatim.model.Event;
import fr.verbatim.model.Sector;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Entry;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lists of all records of a kind, with their counts.
final class Listings {
    /// No record has an empty id.
    private static final String TOP = "";

    private Listings() {}

    static Listing sectors(Searcher searcher) {
        Map<String, List<Counted<Sector>>> byParent = searcher.sectors().stream()
                .collect(Collectors.groupingBy(one ->
                        one.record().parent() == null ? TOP : one.record().parent()));
        List<Entry> entries = new ArrayList<>();
        addSectors(entries, byParent, TOP, 0);
        return new Listing("Secteurs", entries, null);
    }

    static Listing themes(Searcher searcher) {
        return plain("Thèmes", searcher.themes(), theme -> new Link(theme.label(), Addresses.theme(theme.id())));
    }

    /// Those who say most first.
    static Listing people(Searcher searcher) {
        return plain(
                "Personnes",
                byCount(searcher.people()),
                person -> new Link(person.name(), Addresses.person(person.id())));
    }

    static Listing organisations(Searcher searcher) {
        return plain(
                "Organisations",
                byCount(searcher.organisations()),
                one -> new Link(one.name(), Addresses.organisation(one.id())));
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
                        one,
                        Addresses.to(one.record()),
                        one.record().publisher() == null
                                ? ""
                                : one.record().publisher().name(),
                        0))
                .toList();
        return new Listing("Documents", entries, null);
    }

    private static <T> Listing plain(String heading, List<Counted<T>> records, Function<T, Link> link) {
        List<Entry> entries = records.stream()
                .map(one -> entry(one, link.apply(one.record()), "", 0))
                .toList();
        return new Listing(heading, entries, null);
    }

    private static <T> List<Counted<T>> byCount(List<Counted<T>> records) {
        Comparator<Counted<T>> count = Comparator.comparingLong(Counted::quotes);
        return records.stream().sorted(count.reversed()).toList();
    }

    private static void addSectors(
            List<Entry> entries, Map<String, List<Counted<Sector>>> byParent, String parent, int depth) {
        for (Counted<Sector> one : byParent.getOrDefault(parent, List.of())) {
            Link link =
                    new Link(one.record().label(), Addresses.sector(one.record().id()));
            entries.add(entry(one, link, "", depth));
            addSectors(entries, byParent, one.record().id(), depth + 1);
        }
    }

    private static void addEvents(
            List<Entry> entries, Map<String, List<Counted<Event>>> byParent, String parent, int depth) {
        for (Counted<Event> one : byParent.getOrDefault(parent, List.of())) {
            Event event = one.record();
            // The parts of an event are of its day, unless they say otherwise.
            String date = event.start() == null || depth > 0 ? "" : French.dates(event.start(), event.end());
            entries.add(entry(one, new Link(event.name(), Addresses.event(event.id())), date, depth));
            addEvents(entries, byParent, event.id(), depth + 1);
        }
    }

    private static Entry entry(Counted<?> counted, Link link, String note, int depth) {
        return new Entry(link, French.number(counted.quotes()), note, depth);
    }
}
