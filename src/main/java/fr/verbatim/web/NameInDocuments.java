package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Person;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What documents say of somebody whom they name and of whom nobody made a record. One name in two of them may be two
/// people: each document answers for its own.
final class NameInDocuments {
    private final Searcher searcher;

    NameInDocuments(Searcher searcher) {
        this.searcher = searcher;
    }

    List<Fact> facts(Person person) {
        Map<Source, Set<String>> qualities = qualities(person.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Fiche",
                List.of(Link.plain(
                        qualities.size() > 1
                                ? "aucune : " + qualities.size() + " documents donnent ce nom, et rien n'établit"
                                        + " que c'est partout la même personne"
                                : "aucune : on ne sait d'elle ou de lui que ce que dit le document"))));
        qualities.forEach((source, roles) -> facts.add(new Fact("D'après", after(source, roles))));
        return facts;
    }

    private static List<Link> after(Source source, Set<String> roles) {
        Stream<String> told = roles.isEmpty() ? Stream.of("sans fonction") : roles.stream();
        return Stream.concat(Stream.of(Addresses.to(source)), told.map(Link::plain))
                .toList();
    }

    /// As each document gives them, in the order of the corpus.
    private Map<Source, Set<String>> qualities(String id) {
        Map<Source, Set<String>> qualities = new LinkedHashMap<>();
        for (Filter filter : List.of(Filter.SPEAKER, Filter.CANDIDATE)) {
            Query all = Query.everything().withFilters(Map.of(filter, List.of(id)));
            searcher.searchAll(all, hit -> note(id, hit, qualities));
        }
        return qualities;
    }

    private static void note(String id, Hit hit, Map<Source, Set<String>> qualities) {
        Attribution attribution = hit.quote().attribution();
        List<Voice> voices = new ArrayList<>(attribution.voices());
        attribution.grounds().alternatives().forEach(other -> voices.add(other.voice()));
        for (Voice voice : voices) {
            if (voice instanceof Voice.PersonVoice person && person.id().equals(id)) {
                Set<String> roles = qualities.computeIfAbsent(hit.source(), source -> new LinkedHashSet<>());
                String role = Roles.after(person.roles());
                if (!role.isEmpty()) {
                    roles.add(role);
                }
            }
        }
    }
}
