package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Document;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Person;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name that several records share names none of them: it leaves the choice between them open and says so. Whoever
/// bears the name of a record and another function is told of as well.
final class Homonyms {
    private final Registry registry;

    Homonyms(Registry registry) {
        this.registry = registry;
    }

    Reading open(Document document, Reading reading) {
        Map<String, List<Person>> found = new LinkedHashMap<>();
        TwoTrades trades = new TwoTrades(reading.speakers());
        List<Draft> drafts = reading.drafts().stream()
                .map(draft -> draft.withAttribution(open(draft.attribution(), found)))
                .map(trades::doubt)
                .toList();
        List<Notice> notices = new ArrayList<>(reading.notices());
        notices.addAll(trades.notices(document));
        found.forEach((name, people) -> notices.add(new Notice(
                document.source().file(),
                0,
                "« " + name + " » est le nom de plusieurs fiches ("
                        + people.stream().map(Person::id).collect(Collectors.joining(", "))
                        + ") : ses citations restent ouvertes entre elles ; une relecture peut trancher")));
        drafts.stream()
                .map(Draft::attribution)
                .flatMap(Homonyms::named)
                .filter(voice -> !registry.namesakes(voice).isEmpty())
                .map(voice -> new Notice(document.source().file(), 0, apart(voice)))
                .distinct()
                .forEach(notices::add);
        return new Reading(drafts, reading.speakers(), notices);
    }

    private static Stream<PersonVoice> named(Attribution attribution) {
        return attribution instanceof Attribution.Named named ? named.speakers().stream() : Stream.empty();
    }

    private String apart(PersonVoice voice) {
        String records = registry.namesakes(voice).stream().map(Person::id).collect(Collectors.joining(", "));
        return "« " + voice.name() + " » porte le nom de la fiche " + records + ", avec une autre fonction :"
                + " proposée à part (" + voice.id() + ") ; une relecture peut dire que c'est la même personne";
    }

    private Attribution open(Attribution attribution, Map<String, List<Person>> found) {
        return switch (attribution) {
            case Attribution.Named named -> {
                List<Candidate> candidates = new ArrayList<>();
                double share = named.grounds().probability() / Math.max(1, choices(named));
                named.speakers().forEach(voice -> candidates.addAll(split(new Candidate(voice, share), found)));
                boolean settled =
                        candidates.stream().map(Candidate::voice).toList().equals(List.<Voice>copyOf(named.speakers()));
                yield settled ? named : ambiguous(candidates, named.grounds());
            }
            case Attribution.Ambiguous ambiguous ->
                ambiguous(
                        ambiguous.candidates().stream()
                                .flatMap(candidate -> split(candidate, found).stream())
                                .toList(),
                        ambiguous.grounds());
            case Attribution.Collective collective -> collective;
            case Attribution.Unnamed unnamed -> unnamed;
            case Attribution.Unknown unknown -> unknown;
        };
    }

    private int choices(Attribution.Named named) {
        return named.speakers().stream()
                .mapToInt(
                        voice -> Math.max(1, registry.allHomonyms(voice.name()).size()))
                .max()
                .orElse(1);
    }

    private static Attribution ambiguous(List<Candidate> candidates, Grounds grounds) {
        Grounds open = new Grounds(grounds.label(), grounds.probability(), List.of(), grounds.evidence(), null);
        return new Attribution.Ambiguous(candidates, open);
    }

    private List<Candidate> split(Candidate candidate, Map<String, List<Person>> found) {
        if (!(candidate.voice() instanceof PersonVoice person)) {
            return List.of(candidate);
        }
        List<Person> people = registry.allHomonyms(person.name());
        if (people.isEmpty()) {
            return List.of(candidate);
        }
        found.put(person.name(), people);
        return people.stream()
                .map(one -> new Candidate(
                        new PersonVoice(one.id(), one.name(), one.roles(), true), candidate.probability()))
                .toList();
    }
}
