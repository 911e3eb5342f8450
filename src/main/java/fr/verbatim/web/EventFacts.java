package fr.verbatim.web;

import fr.verbatim.model.Basis;
import fr.verbatim.model.Event;
import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.Source;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is known of an event, for readers.
final class EventFacts {
    private EventFacts() {}

    static List<Fact> of(Event event, Searcher searcher) {
        Names names = Names.of(searcher);
        List<Fact> facts = new ArrayList<>();
        add(facts, "Date", List.of(Link.plain(date(event))));
        add(facts, "Lieu", event.places().stream().map(Link::plain).toList());
        add(
                facts,
                "Organisé par",
                event.organisers().stream()
                        .map(id -> new Link(names.of(id), Addresses.organisation(id)))
                        .toList());
        add(facts, "Fait partie de", events(searcher, other -> other.id().equals(event.parent())));
        add(facts, "Comprend", events(searcher, other -> event.id().equals(other.parent())));
        add(facts, "Y ont pris part", participants(event, names));
        add(
                facts,
                "D'après",
                searcher.sources().stream()
                        .map(Counted::record)
                        .filter(source -> event.sources().contains(source.id()))
                        .map((Source source) -> Addresses.to(source))
                        .toList());
        return facts;
    }

    private static String date(Event event) {
        if (event.start() == null) {
            return "inconnue"
                    + (event.datePrinted() == null ? "" : " (la source imprime « " + event.datePrinted() + " »)");
        }
        String date = FrenchDay.of(event.start(), event.end());
        String printed = event.datePrinted() == null ? "" : " de « " + event.datePrinted() + " »";
        return event.precision() == Basis.INFERRED ? date + " (" + French.DEDUCED + printed + ")" : date;
    }

    private static List<Link> participants(Event event, Names names) {
        Stream<Link> people = event.people().stream()
                .map(one -> new Link(names.of(one.id()) + part(one), Addresses.person(one.id())));
        Stream<Link> organisations = event.organisations().stream()
                .map(one -> new Link(names.of(one.id()) + part(one), Addresses.organisation(one.id())));
        return Stream.concat(people, organisations).toList();
    }

    private static String part(Event.Participation participation) {
        return participation.part() == null ? "" : " (" + participation.part() + ")";
    }

    private static List<Link> events(Searcher searcher, Predicate<Event> wanted) {
        return searcher.events().stream()
                .map(Counted::record)
                .filter(wanted)
                .map(event -> new Link(event.name(), Addresses.event(event.id())))
                .toList();
    }

    private static void add(List<Fact> facts, String name, List<Link> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(name, values));
        }
    }

    /// Names by id; ids are unique over people and organisations.
    private record Names(Map<String, String> byId) {
        static Names of(Searcher searcher) {
            Map<String, String> byId = new HashMap<>();
            searcher.people()
                    .forEach(one -> byId.put(one.record().id(), one.record().name()));
            searcher.organisations()
                    .forEach(one -> byId.put(one.record().id(), one.record().name()));
            return new Names(byId);
        }

        String of(String id) {
            return byId.getOrDefault(id, id);
        }
    }
}
