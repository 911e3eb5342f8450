package fr.verbatim.corpus;

import java.util.List;

/// References from one record to others.
final class References {
    private References() {}

    /// The ids in a field that somebody declared; each of the others is a fault, without which the record stands.
    static List<String> known(Fields record, String key, Ids ids) {
        return record.texts(key).stream()
                .filter(id -> {
                    ids.complaint(id).ifPresent(complaint -> record.looseEnd(key, complaint));
                    return ids.isDeclared(id);
                })
                .toList();
    }

    /// Makes the record unsound when it refers to what nobody declared, or to a record that was left out.
    static void demand(Fields record, String key, Ids ids, String id) {
        ids.complaint(id).ifPresentOrElse(complaint -> record.fault(key, complaint), () -> {
            if (!ids.isKept(id)) {
                record.fault(key, "la fiche de « " + id + " » a elle-même une faute ; la corriger d'abord");
            }
        });
    }
}
