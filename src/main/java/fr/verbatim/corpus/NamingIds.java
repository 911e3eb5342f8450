package fr.verbatim.corpus;

import fr.verbatim.model.Person;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.text.HiddenNames;
import java.util.List;
import java.util.stream.Stream;

/// Ids that still say a withdrawn name. The program takes names out of every text, but an id is an address that others
/// may have noted: only a curator can change it.
final class NamingIds {
    private final Registry registry;

    NamingIds(Registry registry) {
        this.registry = registry;
    }

    /// Each is a loose end of its record, which stands.
    void complain(List<Withdrawal> withdrawals, List<Person> people) {
        for (Withdrawal withdrawal : withdrawals) {
            if (withdrawal.target() instanceof Withdrawal.WholePerson person) {
                Person record = people.stream()
                        .filter(one -> one.id().equals(person.person()))
                        .findFirst()
                        .orElse(null);
                complain(withdrawal, person.person(), HiddenNames.of(person.person(), record), record != null);
            }
        }
    }

    /// @param recorded whether they have a record; of others the name is made of the id, which may be a slip of that of
    /// a namesake: then a family name alone says nothing
    private void complain(Withdrawal withdrawal, String person, HiddenNames names, boolean recorded) {
        Stream.of(registry.people(), registry.organisations(), registry.events(), registry.sources())
                .flatMap(ids -> ids.claimed().stream())
                .forEach(record -> {
                    String id = text(record, "id");
                    if (!id.equals(person)
                            && names.areInId(
                                    id,
                                    recorded && !isPerson(record)
                                            ? text(record, "name") + " " + text(record, "title")
                                            : "")) {
                        record.looseEnd(
                                "id",
                                "l'identifiant « " + id + " » dit un nom retiré (withdrawals.yaml, ligne "
                                        + withdrawal.line() + "), et reste dans les adresses ; en donner un autre, ici"
                                        + " et partout où il est écrit");
                    }
                });
    }

    /// Somebody else of the same family name has an id of their own.
    private boolean isPerson(Fields record) {
        return registry.people().claimed().contains(record);
    }

    private static String text(Fields record, String key) {
        String text = record.has(key) ? record.text(key) : null;
        return text == null ? "" : text;
    }
}
