package fr.verbatim.web;

import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.RecordPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The pages of people, organisations, events, sectors and themes: what is known, then the quotes.
final class RecordPages {
    private final Setting setting;

    RecordPages(Setting setting) {
        this.setting = setting;
    }

    Reply person(Request request, Searcher searcher) {
        String id = request.id();
        Person person = find(
                searcher.people(),
                one -> one.id().equals(id),
                () -> Refusals.absent(searcher.fate(id), "La personne", id));
        String path = Addresses.person(id);
        List<Fact> facts = new ArrayList<>();
        if (searcher.isKnown(person)) {
            person.roles().stream().map(RecordPages::role).forEach(facts::add);
        } else {
            facts.addAll(new NameInDocuments(searcher).facts(person));
        }
        fact(facts, "Autres noms", person.aliases());
        links(
                facts,
                "A pris part à",
                searcher.events().stream()
                        .map(Counted::record)
                        .filter(event ->
                                event.people().stream().anyMatch(one -> one.id().equals(id)))
                        .map(event -> new Link(event.name(), Addresses.event(event.id())))
                        .toList());
        return setting.page(
                "record",
                new RecordPage(
                        setting.frame(person.name(), path),
                        "Personne",
                        person.name(),
                        facts,
                        new RecordSections(searcher).ofPerson(person)));
    }

    Reply organisation(Request request, Searcher searcher) {
        String id = request.id();
        Organisation organisation =
                find(searcher.organisations(), one -> one.id().equals(id), () -> missing("L'organisation", id));
        List<Fact> facts = new ArrayList<>();
        fact(facts, "Nature", organisation.kind() == null ? List.of() : List.of(organisation.kind()));
        fact(facts, "Autres noms", organisation.aliases());
        return setting.page(
                "record",
                new RecordPage(
                        setting.frame(organisation.name(), Addresses.organisation(id)),
                        "Organisation",
                        organisation.name(),
                        facts,
                        new RecordSections(searcher).ofOrganisation(id)));
    }

    Reply event(Request request, Searcher searcher) {
        String id = request.id();
        Event event = find(searcher.events(), one -> one.id().equals(id), () -> missing("L'événement", id));
        return setting.page(
                "record",
                new RecordPage(
                        setting.frame(event.name(), Addresses.event(id)),
                        "Événement",
                        event.name(),
                        EventFacts.of(event, searcher),
                        new RecordSections(searcher).ofEvent(id)));
    }

    Reply sector(Request request, Searcher searcher) {
        String id = request.id();
        Sector sector = find(searcher.sectors(), one -> one.id().equals(id), () -> missing("Le secteur", id));
        List<Fact> facts = new ArrayList<>();
        fact(facts, "Ce qu'il couvre", sector.scope() == null ? List.of() : List.of(sector.scope()));
        links(facts, "Fait partie de", sectorLinks(searcher, other -> other.id().equals(sector.parent())));
        links(facts, "Comprend", sectorLinks(searcher, other -> id.equals(other.parent())));
        return setting.page(
                "record",
                new RecordPage(
                        setting.frame(sector.label(), Addresses.sector(id)),
                        "Secteur",
                        sector.label(),
                        facts,
                        new RecordSections(searcher).ofSector(id)));
    }

    Reply theme(Request request, Searcher searcher) {
        String id = request.id();
        Theme theme = find(searcher.themes(), one -> one.id().equals(id), () -> missing("Le thème", id));
        List<Fact> facts = new ArrayList<>();
        fact(facts, "Ce qu'il couvre", theme.scope() == null ? List.of() : List.of(theme.scope()));
        return setting.page(
                "record",
                new RecordPage(
                        setting.frame(theme.label(), Addresses.theme(id)),
                        "Thème",
                        theme.label(),
                        facts,
                        new RecordSections(searcher).ofTheme(id)));
    }

    /// « délégué syndical, Onclusive, ne parle pas en son nom »: the relation is told, or a reader would take
    /// one for the other.
    private static Fact role(Role role) {
        OrganisationRef organisation = role.organisation();
        List<Link> values = Stream.of(
                        role.title() == null ? null : Link.plain(role.title()),
                        organisation == null ? null : Addresses.to(organisation),
                        role.relation() == null ? null : Link.plain(relation(role.relation())))
                .filter(Objects::nonNull)
                .toList();
        return new Fact("Rôle", values);
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case SPEAKS_FOR -> "parle en son nom";
            case MEMBER, WORKS_AT -> "ne parle pas en son nom";
        };
    }

    private static void fact(List<Fact> facts, String name, List<String> values) {
        links(facts, name, values.stream().map(Link::plain).toList());
    }

    private static void links(List<Fact> facts, String name, List<Link> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(name, values));
        }
    }

    private static List<Link> sectorLinks(Searcher searcher, Predicate<Sector> wanted) {
        return searcher.sectors().stream()
                .map(Counted::record)
                .filter(wanted)
                .map(sector -> new Link(sector.label(), Addresses.sector(sector.id())))
                .toList();
    }

    private static <T> T find(List<Counted<T>> records, Predicate<T> wanted, Supplier<Refusal> missing) {
        return records.stream().map(Counted::record).filter(wanted).findFirst().orElseThrow(missing);
    }

    private static Refusal missing(String what, String id) {
        return Refusals.notFound(what, id);
    }
}
