package fr.verbatim.corpus;

import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `organisations.yaml`, then `people.yaml`, whose roles name organisations.
final class AuthorityReader {
    static final Shape ORGANISATION =
            Shape.of("une organisation", "id", "name", "aliases", "printed", "kind", "sectors", "url", "note");
    static final Shape PERSON = Shape.of("une personne", "id", "name", "aliases", "printed", "roles", "note");
    static final Shape ROLE =
            Shape.of("un rôle", "title", "organisation", "relation", "printed", "from", "until", "note");

    private final Registry registry;
    private final Map<String, OrganisationRef> organisations = new HashMap<>();

    /// @param known organisations that roles may name, besides those still to be read
    AuthorityReader(Registry registry, List<OrganisationRef> known) {
        this.registry = registry;
        known.forEach(one -> {
            if (one.id() != null) {
                organisations.put(one.id(), one);
            }
        });
    }

    List<Organisation> organisations(ListFile file) {
        var read = new ArrayList<Organisation>();
        for (Fields record : file.records(ORGANISATION)) {
            organisation(record).ifPresent(read::add);
        }
        read.forEach(organisation -> {
            registry.organisations().keep(organisation.id());
            organisations.put(organisation.id(), organisation.ref());
        });
        return read;
    }

    List<Person> people(ListFile file) {
        var read = new ArrayList<Person>();
        for (Fields record : file.records(PERSON)) {
            person(record).ifPresent(read::add);
        }
        read.forEach(person -> registry.people().keep(person.id()));
        return read;
    }

    /// « 12 » names nobody, and would be found in every text that counts.
    private static List<String> names(Fields record, String key) {
        List<String> names = record.texts(key);
        names.stream()
                .filter(name -> name.codePoints().noneMatch(Character::isLetter))
                .findFirst()
                .ifPresent(
                        name -> record.fault(key, "« " + name + " » n'est pas un nom ; écrire des lettres, ou l'ôter"));
        return names;
    }

    private Optional<Organisation> organisation(Fields record) {
        String id = registry.organisations().claim(record, record.id("id"));
        String name = record.required("name");
        List<String> aliases = names(record, "aliases");
        List<String> printed = names(record, "printed");
        String kind = record.text("kind");
        List<String> sectors = References.known(record, "sectors", registry.sectors());
        record.address("url");
        record.text("note");
        return record.sound()
                ? Optional.of(new Organisation(id, name, aliases, printed, kind, sectors))
                : Optional.empty();
    }

    private Optional<Person> person(Fields record) {
        String id = registry.people().claim(record, record.id("id"));
        String name = record.required("name");
        List<String> aliases = names(record, "aliases");
        List<String> printed = names(record, "printed");
        List<Role> roles = record.each("roles", ROLE).stream()
                .map(this::role)
                .flatMap(Optional::stream)
                .toList();
        record.text("note");
        return record.sound() ? Optional.of(new Person(id, name, aliases, printed, roles)) : Optional.empty();
    }

    private Optional<Role> role(Fields record) {
        String title = record.text("title");
        String organisationId = record.idOrNull("organisation");
        Relation relation = record.choice("relation", Relation.class);
        LocalDate from = record.date("from");
        LocalDate until = record.date("until");
        names(record, "printed");
        record.text("note");
        if (title == null && organisationId == null && record.sound()) {
            record.fault("title", "le rôle n'a ni titre ni organisation ; écrire « title » ou « organisation »");
        }
        if (relation != null && organisationId == null) {
            record.fault(
                    "relation", "« relation » sans organisation ; ajouter « organisation », ou enlever « relation »");
        }
        if (from != null && until != null && until.isBefore(from)) {
            record.fault("until", "le rôle finit le " + until + ", avant de commencer le " + from + " ; corriger");
        }
        OrganisationRef organisation = organisation(record, organisationId);
        if (!record.sound()) {
            return Optional.empty();
        }
        return title == null && organisation == null
                ? Optional.empty()
                : Optional.of(new Role(title, organisation, organisation == null ? null : relation, from, until));
    }

    private @Nullable OrganisationRef organisation(Fields role, @Nullable String id) {
        if (id == null) {
            return null;
        }
        registry.organisations().complaint(id).ifPresent(complaint -> role.looseEnd("organisation", complaint));
        return organisations.get(id);
    }
}
