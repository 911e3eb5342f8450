package fr.verbatim.search;

import fr.verbatim.index.GenerationRecords;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Synonyms;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every name that a record goes by, so that it can be named in a query. Made once per generation.
///
/// | typed | names |
/// |---|---|
/// | its id, or one of its names | that record alone |
/// | words of a name, or synonyms of words of an organisation's, in any order | all that have them |
/// | the initials of an organisation's name | all that have them |
/// | beginnings of the words of a name, three letters at least | all that have them |
final class RecordNames {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_INITIALS = 3;

    private static final int MOST_NEAR = 3;

    /// A name of so many letters may have one slip more.
    private static final int LETTERS_A_SLIP = 3;

    private static final int MOST_SLIPS = 3;

    /// A longer value is no slip of a name.
    private static final int LONGEST = 100;

    private final Map<Filter, Map<String, List<List<String>>>> names = new EnumMap<>(Filter.class);
    private final Map<Filter, Map<String, List<String>>> scopes = new EnumMap<>(Filter.class);
    private final Map<String, List<List<String>>> rows = new HashMap<>();

    RecordNames(GenerationRecords records) {
        Stream.concat(records.people().stream(), records.proposed().stream()).forEach(this::addPerson);
        for (Organisation organisation : records.organisations()) {
            addOrganisation(organisation, records.synonyms());
        }
        for (Event event : records.events()) {
            add(Filter.EVENT, event.id(), List.of(event.name()));
            add(Filter.EVENT, event.id(), event.printed());
        }
        records.vocabulary().sectors().forEach(sector -> {
            add(Filter.SECTOR, sector.id(), List.of(sector.label()));
            addScope(Filter.SECTOR, sector.id(), sector.scope());
        });
        records.vocabulary().themes().forEach(theme -> {
            add(Filter.THEME, theme.id(), List.of(theme.label()));
            addScope(Filter.THEME, theme.id(), theme.scope());
        });
        records.sources().forEach(source -> add(Filter.SOURCE, source.id(), List.of(source.title())));
    }

    private void addPerson(Person person) {
        Stream.of(List.of(person.name()), person.aliases(), person.printed()).forEach(written -> {
            add(Filter.SPEAKER, person.id(), written);
            written.forEach(this::addRow);
        });
    }

    private void addOrganisation(Organisation organisation, List<Synonyms> synonyms) {
        Stream.of(List.of(organisation.name()), organisation.aliases(), organisation.printed())
                .forEach(written -> {
                    add(Filter.ORGANISATION, organisation.id(), written);
                    written.forEach(name -> addSynonyms(organisation.id(), Fold.words(name), synonyms));
                    written.forEach(this::addRow);
                });
    }

    private void addSynonyms(String id, List<String> name, List<Synonyms> synonyms) {
        for (Synonyms group : synonyms) {
            for (String term : group.strength() == Synonyms.Strength.EXACT ? group.terms() : List.<String>of()) {
                List<String> words = Fold.words(term);
                int at = Collections.indexOfSubList(name, words);
                if (at >= 0) {
                    for (String other : group.terms()) {
                        List<String> otherwise = new ArrayList<>(name.subList(0, at));
                        otherwise.addAll(Fold.words(other));
                        otherwise.addAll(name.subList(at + words.size(), name.size()));
                        all(Filter.ORGANISATION, id).add(otherwise);
                    }
                }
            }
        }
    }

    private void addScope(Filter filter, String id, @Nullable String scope) {
        scopes.computeIfAbsent(filter, key -> new LinkedHashMap<>())
                .put(id, scope == null ? List.of() : Fold.words(scope));
    }

    private void addRow(String name) {
        List<String> words = Fold.words(name);
        if (words.size() > 1) {
            rows.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
        }
    }

    private void add(Filter filter, String id, List<String> written) {
        written.forEach(name -> all(filter, id).add(Fold.words(name)));
    }

    private List<List<String>> all(Filter filter, String id) {
        return names.computeIfAbsent(filter, key -> new LinkedHashMap<>())
                .computeIfAbsent(id, key -> new ArrayList<>(List.of(Fold.words(id))));
    }

    /// Ids of the records that a text names, by the first line of the table that names any.
    List<String> find(Filter filter, String typed) {
        List<String> words = Fold.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.<Predicate<List<String>>>of(
                        words::equals,
                        name -> name.containsAll(words),
                        name -> filter == Filter.ORGANISATION && words.equals(List.of(initials(name))),
                        name -> words.stream().allMatch(word -> begins(name, word)))
                .map(names -> find(filter, names))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> find(Filter filter, Predicate<List<String>> fits) {
        return names.getOrDefault(filter, Map.of()).entrySet().stream()
                .filter(record -> record.getValue().stream().anyMatch(fits))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean begins(List<String> name, String beginning) {
        return beginning.length() >= SHORTEST_BEGINNING && name.stream().anyMatch(word -> word.startsWith(beginning));
    }

    /// Those of the words that say something; empty where they are too few.
    private static String initials(List<String> name) {
        StringBuilder initials = new StringBuilder();
        name.stream()
                .filter(word -> !word.isEmpty() && !LightWords.isLight(word))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.length() < SHORTEST_INITIALS ? "" : initials.toString();
    }

    /// Ids of the records that somebody may have meant by what names none: those that cover it, else the one
    /// whose name is spelled most like it.
    List<String> findNear(Filter filter, String typed) {
        List<String> words = Fold.words(typed);
        List<String> covering = scopes.getOrDefault(filter, Map.of()).entrySet().stream()
                .filter(scope -> !words.isEmpty() && scope.getValue().containsAll(words))
                .map(Map.Entry::getKey)
                .limit(MOST_NEAR)
                .toList();
        if (!covering.isEmpty() || typed.length() > LONGEST) {
            return covering;
        }
        String name = String.join(" ", words);
        @Nullable String nearest = null;
        int fewest = 1 + name.length() / LETTERS_A_SLIP;
        for (Map.Entry<String, List<List<String>>> record :
                names.getOrDefault(filter, Map.of()).entrySet()) {
            int slips = record.getValue().stream()
                    .flatMap(all -> Stream.concat(Stream.of(String.join(" ", all)), all.stream()))
                    .mapToInt(other -> Slips.between(name, other, MOST_SLIPS))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (slips < fewest && slips <= MOST_SLIPS) {
                fewest = slips;
                nearest = record.getKey();
            }
        }
        return nearest == null ? List.of() : List.of(nearest);
    }

    /// Which of these words, folded, belong to a name of several words.
    BitSet inNames(List<String> words) {
        BitSet inNames = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            for (List<String> name : rows.getOrDefault(words.get(i), List.of())) {
                int end = i + name.size();
                if (end <= words.size() && words.subList(i, end).equals(name)) {
                    inNames.set(i, end);
                }
            }
        }
        return inNames;
    }
}
