package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Card;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.ListPage;
import fr.verbatim.web.page.Listing;
import fr.verbatim.web.page.RecordPage;
import fr.verbatim.web.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The pages of people, organisations, events, sectors and themes: what is known, then the quotes.
final class RecordPages {
    private static final int SHOWN = 20;

    private final Setting setting;

    RecordPages(Setting setting) {
        this.setting = setting;
    }

    /// All records of a kind on one page.
    Answer list(String path, Function<Searcher, Listing> listing) {
        return (request, searcher) -> {
            Listing all = listing.apply(searcher);
            return setting.page("list", new ListPage(setting.frame(all.heading(), path), all));
        };
    }

    Reply person(Request request, Searcher searcher) {
        String id = request.id();
        Person person = find(
                searcher.people(),
                one -> one.id().equals(id),
                () -> Refusals.absent(searcher.fate(id), "La personne", id));
        List<Section> sections = new ArrayList<>();
        add(sections, section(searcher, Filter.SPEAKER, id, "Ses propos", ""));
        add(sections, maybeTheirs(searcher, id));
        String path = Addresses.person(id);
        List<Fact> facts = new ArrayList<>();
        person.roles().stream().map(RecordPages::role).forEach(facts::add);
        fact(facts, "Autres noms", person.aliases());
        return setting.page(
                "record",
                new RecordPage(setting.frame(person.name(), path), "Personne", person.name(), facts, sections));
    }

    Reply organisation(Request request, Searcher searcher) {
        String id = request.id();
        Organisation organisation =
                find(searcher.organisations(), one -> one.id().equals(id), () -> missing("L'organisation", id));
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                section(
                        searcher,
                        Filter.ORGANISATION,
                        id,
                        "En son nom",
                        "Ses propres textes, et les propos de qui parle pour elle."));
        add(
                sections,
                section(
                        searcher,
                        Filter.AFFILIATION,
                        id,
                        "Toutes les personnes qui lui sont liées",
                        "Travailler quelque part ou en être membre, ce n'est pas parler en son nom : ces propos ne"
                                + " sont pas ceux de l'organisation."));
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
                        sections));
    }

    Reply event(Request request, Searcher searcher) {
        String id = request.id();
        Event event = find(searcher.events(), one -> one.id().equals(id), () -> missing("L'événement", id));
        List<Section> sections = new ArrayList<>();
        add(sections, section(searcher, Filter.EVENT, id, "Ce qui s'y est dit", ""));
        return setting.page(
                "record",
                new RecordPage(
                        setting.frame(event.name(), Addresses.event(id)),
                        "Événement",
                        event.name(),
                        EventFacts.of(event, searcher),
                        sections));
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
                        tagged(searcher, Filter.SECTOR, id)));
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
                        tagged(searcher, Filter.THEME, id)));
    }

    private static List<Section> tagged(Searcher searcher, Filter filter, String id) {
        List<Section> sections = new ArrayList<>();
        add(sections, section(searcher, filter, id, "Citations", ""));
        return sections;
    }

    /// What somebody may have said stands apart and is never counted as theirs.
    private static Section maybeTheirs(Searcher searcher, String id) {
        Results candidates = Lookups.having(searcher, Filter.CANDIDATE, id, Query.MAX_SIZE);
        List<Card> cards = candidates.hits().stream()
                .filter(hit -> hit.quote().attribution() instanceof Attribution.Ambiguous)
                .map(Cards::of)
                .toList();
        return new Section(
                "Peut-être d'elle ou de lui",
                "Le document ne permet pas de trancher : ces propos sont à citer sans nom.",
                cards,
                null);
    }

    private static Section section(Searcher searcher, Filter filter, String id, String heading, String note) {
        Results results = Lookups.having(searcher, filter, id, SHOWN);
        List<Card> cards = results.hits().stream().map(Cards::of).toList();
        Link all = results.total() <= cards.size()
                ? null
                : new Link(
                        "Les " + French.counted(results.total(), "citation", "citations"),
                        Addresses.search(filter.parameter(), id));
        return new Section(heading, note, cards, all);
    }

    private static void add(List<Section> sections, Section section) {
        if (!section.cards().isEmpty()) {
            sections.add(section);
        }
    }

    private static Fact role(Role role) {
        OrganisationRef organisation = role.organisation();
        List<Link> values = Stream.of(
                        role.title() == null ? null : Link.plain(role.title()),
                        organisation == null ? null : Addresses.to(organisation))
                .filter(Objects::nonNull)
                .toList();
        return new Fact(role.relation() == null ? "Rôle" : relation(role.relation()), values);
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case SPEAKS_FOR -> "Parle pour";
            case MEMBER -> "Membre de";
            case WORKS_AT -> "Travaille à";
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
