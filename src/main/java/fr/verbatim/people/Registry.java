package fr.verbatim.people;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Matches names as printed to the authority records, blind to case, accents, hyphens and to white space lost
/// or gained by character recognition (« Brigitte Le cordier » is Brigitte Lecordier). A name that two records
/// share matches neither.
///
/// Immutable once built; safe for threads.
public final class Registry {
    /// Ends the id of somebody who bears the name of a record and is somebody else.
    private static final String APART = "-homonyme";

    private final Map<String, List<Person>> peopleByLetters = new HashMap<>();
    private final Map<String, List<Person>> peopleBySurname = new HashMap<>();
    private final Map<String, List<Organisation>> organisationsByLetters = new HashMap<>();
    private final List<Organisation> organisations;

    public Registry(Authorities authorities) {
        organisations = authorities.organisations();
        for (Person person : authorities.people()) {
            names(person.name(), person.aliases(), person.printed())
                    .forEach(name -> add(peopleByLetters, Fold.letters(name), person));
            List<String> words = Fold.words(person.name());
            add(peopleBySurname, words.getLast(), person);
            if (words.size() > 2) {
                add(peopleBySurname, String.join("", words.subList(1, words.size())), person);
            }
        }
        for (Organisation organisation : authorities.organisations()) {
            names(organisation.name(), organisation.aliases(), organisation.printed())
                    .forEach(name -> add(organisationsByLetters, organisationKey(name), organisation));
        }
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public Optional<Person> findPerson(String name) {
        return only(peopleByLetters.get(Fold.letters(name)));
    }

    /// The records that share a name, none when it is nobody's or one person's alone.
    public List<Person> allHomonyms(String name) {
        List<Person> people = peopleByLetters.getOrDefault(Fold.letters(name), List.of());
        return people.size() > 1 ? List.copyOf(people) : List.of();
    }

    /// The one person of that surname; empty when nobody or several bear it. It is what a search means, never who
    /// speaks in a document: another may bear the name.
    public Optional<Person> findBySurname(String surname) {
        return only(peopleBySurname.get(Fold.letters(surname)));
    }

    /// Whether one person or several bear that surname.
    public boolean isSurname(String surname) {
        return !peopleBySurname.getOrDefault(Fold.letters(surname), List.of()).isEmpty();
    }

    public Optional<Organisation> findOrganisation(String name) {
        return only(organisationsByLetters.get(organisationKey(name)));
    }

    /// The organisation of that name, with its record's id and name where it has one; a medium with the article of its
    /// name, which « du » and « au » hide.
    public OrganisationRef organisation(String printed) {
        return findOrganisation(printed)
                .map(Organisation::ref)
                .orElseGet(() -> new OrganisationRef(null, withArticle(printed)));
    }

    private static String withArticle(String printed) {
        return MediaNames.find(Fold.words(printed))
                .filter(name -> name.length() > printed.length()
                        && name.regionMatches(true, name.length() - printed.length(), printed, 0, printed.length()))
                .orElse(printed);
    }

    /// The person of that name in the qualities given: those of the record where it holds any, else those printed.
    /// Whom the document gives another quality than any record of that name is somebody else, with an id apart;
    /// a name that several records share without that proposes no new one.
    public PersonVoice voice(String name, List<Role> printedRoles) {
        List<Person> bearers = peopleByLetters.getOrDefault(Fold.letters(name), List.of());
        List<Person> able = bearers.stream()
                .filter(person -> Namesakes.mayBeOne(person.roles(), printedRoles))
                .toList();
        if (able.size() == 1) {
            Person person = able.getFirst();
            List<Role> roles = person.roles().isEmpty() ? printedRoles : person.roles();
            return new PersonVoice(person.id(), person.name(), roles, true);
        }
        return able.isEmpty() && !bearers.isEmpty()
                ? new PersonVoice(Fold.slug(name) + APART, name, printedRoles, false)
                : new PersonVoice(Fold.slug(name), name, printedRoles, !bearers.isEmpty());
    }

    /// The records whose name somebody bears who is none of them.
    public List<Person> namesakes(PersonVoice voice) {
        return voice.known()
                ? List.of()
                : List.copyOf(peopleByLetters.getOrDefault(Fold.letters(voice.name()), List.of()));
    }

    private static List<String> names(String name, List<String> aliases, List<String> printed) {
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        names.addAll(printed);
        return names;
    }

    /// Without the article in front, which texts give and drop.
    private static String organisationKey(String name) {
        return Fold.letters(name.strip().replaceFirst("^(?i:l['’]|la\\s|le\\s|les\\s)\\s*", ""));
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        List<T> values = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!key.isEmpty() && !values.contains(value)) {
            values.add(value);
        }
    }

    private static <T> Optional<T> only(@Nullable List<T> values) {
        return values != null && values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// The people among `voices` that no record holds, once each, in their order.
    public static List<PersonVoice> proposed(List<PersonVoice> voices) {
        Map<String, PersonVoice> proposed = new LinkedHashMap<>();
        voices.stream()
                .filter(voice -> !voice.known())
                .forEach(voice -> proposed.merge(voice.id(), voice, Registry::fuller));
        return List.copyOf(proposed.values());
    }

    private static PersonVoice fuller(PersonVoice one, PersonVoice other) {
        return one.roles().size() >= other.roles().size() ? one : other;
    }
}
