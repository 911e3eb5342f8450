package fr.verbatim.search;

import fr.verbatim.index.GenerationRecords;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every name that a record goes by, so that it can be named in a query. Made once per generation.
final class RecordNames {
    private final Map<Filter, Map<String, List<List<String>>>> names = new EnumMap<>(Filter.class);

    RecordNames(GenerationRecords records) {
        Stream.concat(records.people().stream(), records.proposed().stream()).forEach(this::addPerson);
        for (Organisation organisation : records.organisations()) {
            add(Filter.ORGANISATION, organisation.id(), List.of(organisation.name()));
            add(Filter.ORGANISATION, organisation.id(), organisation.aliases());
            add(Filter.ORGANISATION, organisation.id(), organisation.printed());
        }
        for (Event event : records.events()) {
            add(Filter.EVENT, event.id(), List.of(event.name()));
            add(Filter.EVENT, event.id(), event.printed());
        }
        records.vocabulary().sectors().forEach(sector -> add(Filter.SECTOR, sector.id(), List.of(sector.label())));
        records.vocabulary().themes().forEach(theme -> add(Filter.THEME, theme.id(), List.of(theme.label())));
        records.sources().forEach(source -> add(Filter.SOURCE, source.id(), List.of(source.title())));
    }

    private void addPerson(Person person) {
        add(Filter.SPEAKER, person.id(), List.of(person.name()));
        add(Filter.SPEAKER, person.id(), person.aliases());
        add(Filter.SPEAKER, person.id(), person.printed());
    }

    private void add(Filter filter, String id, List<String> written) {
        List<List<String>> all = names.computeIfAbsent(filter, key -> new LinkedHashMap<>())
                .computeIfAbsent(id, key -> new ArrayList<>(List.of(Fold.words(id))));
        written.forEach(name -> all.add(Fold.words(name)));
    }

    /// Ids of the records that go by a name with all these words; where one has the very id or name, only
    /// those.
    List<String> find(Filter filter, String typed) {
        List<String> words = Fold.words(typed);
        List<String> whole = new ArrayList<>();
        List<String> part = new ArrayList<>();
        names.getOrDefault(filter, Map.of()).forEach((id, all) -> {
            if (all.contains(words)) {
                whole.add(id);
            }
            if (!words.isEmpty() && all.stream().anyMatch(name -> name.containsAll(words))) {
                part.add(id);
            }
        });
        return whole.isEmpty() ? part : whole;
    }
}
