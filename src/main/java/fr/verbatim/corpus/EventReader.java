package fr.verbatim.corpus;

import fr.verbatim.model.Basis;
import fr.verbatim.model.Event;
import fr.verbatim.model.Event.Participation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `events.yaml`.
final class EventReader {
    static final Shape EVENT = Shape.of(
            "un événement",
            "id",
            "name",
            "printed",
            "start",
            "end",
            "precision",
            "date_printed",
            "places",
            "organisers",
            "people",
            "organisations",
            "parent",
            "sources",
            "url",
            "note",
            "organisers_note");
    static final Shape PERSON = Shape.of("une participation", "person", "part");
    static final Shape ORGANISATION = Shape.of("une participation", "organisation", "part");

    /// As `precision` is written.
    private enum Precision {
        PRINTED,
        INFERRED,
        NONE
    }

    private final Registry registry;

    EventReader(Registry registry) {
        this.registry = registry;
    }

    List<Event> events(ListFile file) {
        var records = new HashMap<String, Fields>();
        var read = new ArrayList<Event>();
        for (Fields record : file.records(EVENT)) {
            event(record).ifPresent(event -> {
                read.add(event);
                records.put(event.id(), record);
            });
        }
        read.forEach(event -> registry.events().keep(event.id()));
        return withoutCycles(read, records);
    }

    private Optional<Event> event(Fields record) {
        String id = registry.events().claim(record, record.id("id"));
        String name = record.required("name");
        List<String> printed = record.texts("printed");
        LocalDate start = record.date("start");
        LocalDate end = record.date("end");
        Basis precision = precision(record, start);
        if (end != null && (start == null || end.isBefore(start))) {
            record.fault("end", "la fin (" + end + ") vient sans début ou avant lui ; corriger « start » ou « end »");
        }
        String datePrinted = record.text("date_printed");
        List<String> places = record.texts("places");
        List<String> organisers = References.known(record, "organisers", registry.organisations());
        List<Participation> people = participations(record.each("people", PERSON), "person", registry.people());
        List<Participation> organisations =
                participations(record.each("organisations", ORGANISATION), "organisation", registry.organisations());
        String parent = parent(record);
        List<String> sources = References.known(record, "sources", registry.sources());
        record.address("url");
        List.of("note", "organisers_note").forEach(record::text);
        return record.sound()
                ? Optional.of(new Event(
                        id,
                        name,
                        printed,
                        start,
                        end,
                        precision,
                        datePrinted,
                        places,
                        organisers,
                        people,
                        organisations,
                        parent,
                        sources))
                : Optional.empty();
    }

    private static Basis precision(Fields record, @Nullable LocalDate start) {
        Precision written = record.choice("precision", Precision.class);
        if (record.sound()) {
            boolean dated = written == Precision.PRINTED || written == Precision.INFERRED;
            if (dated && start == null) {
                record.fault("precision", "« precision » sans date ; ajouter « start », ou écrire « precision: none »");
            } else if (!dated && start != null) {
                record.fault("precision", "la date n'a pas de « precision » ; écrire printed ou inferred");
            }
        }
        return switch (written) {
            case PRINTED -> Basis.PRINTED;
            case INFERRED -> Basis.INFERRED;
            case NONE -> Basis.UNKNOWN;
            case null -> Basis.UNKNOWN;
        };
    }

    private static List<Participation> participations(List<Fields> records, String key, Ids ids) {
        var read = new ArrayList<Participation>();
        for (Fields record : records) {
            String id = record.id(key);
            String part = record.text("part");
            if (record.sound()) {
                ids.complaint(id).ifPresent(complaint -> record.looseEnd(key, complaint));
                read.add(new Participation(id, part));
            }
        }
        return read;
    }

    private @Nullable String parent(Fields record) {
        String parent = record.idOrNull("parent");
        if (parent == null) {
            return null;
        }
        registry.events().complaint(parent).ifPresent(complaint -> record.looseEnd("parent", complaint));
        return registry.events().isDeclared(parent) ? parent : null;
    }

    /// Takes the parent from the events that would be their own ancestors, and says so.
    private static List<Event> withoutCycles(List<Event> events, Map<String, Fields> records) {
        var parents = new HashMap<String, String>();
        for (Event event : events) {
            if (event.parent() != null) {
                parents.put(event.id(), event.parent());
            }
        }
        Set<String> cyclic = Cycles.members(parents);
        for (String id : cyclic) {
            Fields record = records.get(id);
            if (record != null) {
                record.looseEnd("parent", Cycles.complaint(id, parents));
            }
        }
        return events.stream()
                .map(event -> cyclic.contains(event.id()) ? Pruning.withParent(event, null) : event)
                .toList();
    }
}
