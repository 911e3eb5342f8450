package fr.verbatim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The people, organisations and events that have a record.
public final class Authorities {
    public static final Authorities EMPTY = new Authorities(List.of(), List.of(), List.of());

    private final List<Person> people;
    private final List<Organisation> organisations;
    private final List<Event> events;
    private final Map<String, Person> peopleById;
    private final Map<String, Organisation> organisationsById;
    private final Map<String, Event> eventsById;

    /// @throws IllegalStateException when an id is given twice
    public Authorities(List<Person> people, List<Organisation> organisations, List<Event> events) {
        this.people = List.copyOf(people);
        this.organisations = List.copyOf(organisations);
        this.events = List.copyOf(events);
        this.peopleById = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.organisationsById =
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        this.eventsById = events.stream().collect(Collectors.toMap(Event::id, Function.identity()));
    }

    public List<Person> people() {
        return people;
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public List<Event> events() {
        return events;
    }

    public Optional<Person> findPerson(String id) {
        return Optional.ofNullable(peopleById.get(id));
    }

    public Optional<Organisation> findOrganisation(String id) {
        return Optional.ofNullable(organisationsById.get(id));
    }

    public Optional<Event> findEvent(String id) {
        return Optional.ofNullable(eventsById.get(id));
    }
}
