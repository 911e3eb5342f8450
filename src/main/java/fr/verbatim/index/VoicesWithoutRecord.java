package fr.verbatim.index;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Person;
import fr.verbatim.model.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects the people that quotes name and that have no authority record, so that facets and filters know them.
final class VoicesWithoutRecord {
    private final Authorities authorities;
    private final Map<String, Person> people = new LinkedHashMap<>();

    VoicesWithoutRecord(Authorities authorities) {
        this.authorities = authorities;
    }

    void note(Attribution attribution) {
        attribution.voices().forEach(this::note);
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    private void note(Voice voice) {
        if (voice instanceof Voice.PersonVoice person
                && authorities.findPerson(person.id()).isEmpty()) {
            people.putIfAbsent(
                    person.id(), new Person(person.id(), person.name(), List.of(), List.of(), person.roles()));
        }
    }
}
