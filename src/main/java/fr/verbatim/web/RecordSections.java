package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Relation;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Card;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The quotes of a record, in the parts that must not be taken for each other.
final class RecordSections {
    private static final int SHOWN = 20;

    private final Searcher searcher;

    RecordSections(Searcher searcher) {
        this.searcher = searcher;
    }

    /// What bears the name, what probably does, and what may: the last stands apart and is never counted as theirs.
    List<Section> ofPerson(Person person) {
        String id = person.id();
        return filled(
                search(
                        "À son nom",
                        "La source donne ce nom, ou quelqu'un l'a relu.",
                        Map.of(Filter.SPEAKER, List.of(id), Filter.CERTAINTY, List.of("reviewed", "established"))),
                search(
                        "Attribution probable",
                        "D'après la mise en page et les mots : à vérifier avant de publier ce nom.",
                        Map.of(Filter.SPEAKER, List.of(id), Filter.CERTAINTY, List.of("probable"))),
                some(
                        "Peut-être d'elle ou de lui",
                        "Le document ne permet pas de trancher : ces propos sont à citer sans nom, et ne sont comptés"
                                + " pour personne.",
                        Map.of(Filter.CANDIDATE, List.of(id), Filter.ATTRIBUTION, List.of("ambiguous")),
                        hit -> true),
                naming(person));
    }

    /// What others say or write of them, by the name.
    private Section naming(Person person) {
        String phrase = "\"" + person.name().replace("\"", "") + "\"";
        List<Card> cards = searcher
                .search(Query.ofWords(phrase).withFacets(Set.of()).withSize(SHOWN))
                .hits()
                .stream()
                .filter(hit -> hit.complete() && names(hit.quote(), person) && !isSpoken(hit.quote(), person))
                .map(hit -> Cards.of(hit.quote(), hit.source()))
                .toList();
        return new Section(
                "Nommé·e par d'autres",
                "Ces propos ne sont pas les siens : ils la ou le citent.",
                cards,
                List.of(),
                null);
    }

    /// The search finds a name by the roles of who speaks, too.
    private static boolean names(Quote quote, Person person) {
        return quote.text().replace('’', '\'').contains(person.name().replace('’', '\''));
    }

    private static boolean isSpoken(Quote quote, Person person) {
        return Stream.concat(
                        quote.attribution().voices().stream(),
                        quote.attribution().grounds().alternatives().stream().map(Candidate::voice))
                .anyMatch(voice ->
                        voice instanceof Voice.PersonVoice one && person.id().equals(one.id()));
    }

    /// What the organisation says itself, what is said in its name, and what people say who are merely of it.
    List<Section> ofOrganisation(String id) {
        return filled(
                search(
                        "De l'organisation elle-même",
                        "Ses propres textes, et ce que les documents citent d'elle.",
                        Map.of(Filter.ORGANISATION, List.of(id), Filter.ATTRIBUTION, List.of("collective"))),
                search(
                        "En son nom",
                        "Des personnes qui parlent pour elle.",
                        Map.of(Filter.ORGANISATION, List.of(id), Filter.ATTRIBUTION, List.of("named"))),
                some(
                        "Des personnes auprès de qui son nom est donné",
                        "Elles ne parlent pas en son nom : ces propos ne sont pas ceux de l'organisation.",
                        Map.of(Filter.AFFILIATION, List.of(id)),
                        hit -> !speaksFor(hit.quote(), id)));
    }

    List<Section> ofEvent(String id) {
        return filled(search("Ce qui s'y est dit", "", Map.of(Filter.EVENT, List.of(id))));
    }

    /// Who is of the trade first; what organisations wrote last.
    List<Section> ofSector(String id) {
        Set<String> below = below(id);
        Map<Filter, List<String>> testimonies = Map.of(Filter.SECTOR, List.of(id), Filter.KIND, Lookups.TESTIMONIES);
        return filled(
                some("Des gens du métier", "", testimonies, hit -> isFrom(hit.quote(), below)),
                some("Il en est question", "", testimonies, hit -> !isFrom(hit.quote(), below)),
                statements(Filter.SECTOR, id));
    }

    List<Section> ofTheme(String id) {
        return filled(
                search(
                        "Ce que des personnes ont dit",
                        "",
                        Map.of(Filter.THEME, List.of(id), Filter.KIND, Lookups.TESTIMONIES)),
                statements(Filter.THEME, id));
    }

    private Section statements(Filter filter, String id) {
        return search(
                "Textes d'organisations",
                "Écrits et publiés par des organisations ; aucune personne n'est citée.",
                Map.of(filter, List.of(id), Filter.KIND, List.of(Lookups.STATEMENT)));
    }

    private Section search(String heading, String note, Map<Filter, List<String>> filters) {
        Results results = Lookups.having(searcher, filters, SHOWN);
        List<Card> cards = results.hits().stream().map(Cards::of).toList();
        return new Section(
                heading,
                note,
                cards,
                List.of(),
                results.total() <= cards.size() ? null : all(results.total(), filters));
    }

    /// Those of the first quotes that a filter of the search cannot tell from the others.
    private Section some(String heading, String note, Map<Filter, List<String>> filters, Predicate<Hit> wanted) {
        Results results = Lookups.having(searcher, filters, Query.MAX_SIZE);
        List<Card> cards = results.hits().stream().filter(wanted).map(Cards::of).toList();
        int shown = Math.min(SHOWN, cards.size());
        return new Section(
                heading,
                note,
                cards.subList(0, shown),
                cards.subList(shown, cards.size()),
                results.total() <= Query.MAX_SIZE ? null : all(results.total(), filters));
    }

    private static Link all(long total, Map<Filter, List<String>> filters) {
        Parameters parameters = Parameters.NONE;
        for (Map.Entry<Filter, List<String>> entry : new TreeMap<>(filters).entrySet()) {
            for (String value : entry.getValue()) {
                parameters = parameters.with(entry.getKey().parameter(), value);
            }
        }
        return new Link("Les " + French.counted(total, "citation", "citations"), parameters.on("/"));
    }

    private static boolean speaksFor(Quote quote, String organisation) {
        return switch (quote.attribution()) {
            case Attribution.Named named ->
                named.speakers().stream()
                        .flatMap(person -> person.roles().stream())
                        .anyMatch(role -> role.relation() == Relation.SPEAKS_FOR
                                && role.organisation() != null
                                && organisation.equals(role.organisation().id()));
            case Attribution.Collective collective ->
                organisation.equals(collective.speaker().id());
            case Attribution.Unnamed unnamed -> false;
            case Attribution.Ambiguous ambiguous -> false;
            case Attribution.Unknown unknown -> false;
        };
    }

    private static boolean isFrom(Quote quote, Set<String> sectors) {
        return quote.sectors().stream()
                .anyMatch(tag -> tag.relation() == SectorTag.Relation.FROM && sectors.contains(tag.id()));
    }

    /// The sector and those under it, however deep.
    private Set<String> below(String id) {
        Set<String> below = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            grown = searcher.sectors().stream()
                    .map(Counted::record)
                    .filter(sector -> sector.parent() != null && below.contains(sector.parent()))
                    .map(sector -> below.add(sector.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return below;
    }

    private static List<Section> filled(Section... sections) {
        return Stream.of(sections).filter(section -> !section.cards().isEmpty()).toList();
    }
}
