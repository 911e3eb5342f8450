package fr.verbatim.index;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Person;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects the people that quotes name and that have no authority record, so that facets and filters know them. A name
/// that several documents print is one entry, in the qualities that each gives it: nothing says that it is one person.
final class VoicesWithoutRecord {
    private final Authorities authorities;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    VoicesWithoutRecord(Authorities authorities) {
        this.authorities = authorities;
    }

    /// @param source id of the document that names them
    void note(String source, Attribution attribution) {
        attribution.voices().forEach(voice -> note(source, voice));
        attribution.grounds().alternatives().forEach(other -> note(source, other.voice()));
    }

    List<Proposed> proposed() {
        return entries.entrySet().stream()
                .map(entry -> entry.getValue().proposed(entry.getKey()))
                .toList();
    }

    private void note(String source, Voice voice) {
        if (voice instanceof Voice.PersonVoice person
                && authorities.findPerson(person.id()).isEmpty()) {
            entries.computeIfAbsent(person.id(), id -> new Entry(person.name())).note(source, person.roles());
        }
    }

    /// A name, and in what qualities each document gives it.
    private static final class Entry {
        private final String name;
        private final Map<String, List<Role>> bySource = new LinkedHashMap<>();

        private Entry(String name) {
            this.name = name;
        }

        private void note(String source, List<Role> roles) {
            List<Role> known = bySource.computeIfAbsent(source, id -> new ArrayList<>());
            roles.stream().filter(role -> !known.contains(role)).forEach(known::add);
        }

        private Proposed proposed(String id) {
            List<Role> roles =
                    bySource.values().stream().flatMap(List::stream).distinct().toList();
            return new Proposed(new Person(id, name, List.of(), List.of(), roles), bySource);
        }
    }
}
