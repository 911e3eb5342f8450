package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Tombstone;
import fr.verbatim.index.WithdrawnSource;
import fr.verbatim.model.Move;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks the values of a query's filters against what a generation knows. An id nobody knows is a mistake to
/// be told, not a search without hits.
final class IdCheck {
    private final Labels labels;
    private final GenerationReader reader;
    private final Map<String, String> moves = new HashMap<>();
    private final Map<String, Fate> withdrawn = new HashMap<>();
    private final Map<String, Fate> withdrawnSources = new HashMap<>();

    IdCheck(GenerationReader reader, Labels labels) {
        this.reader = reader;
        this.labels = labels;
        for (Move move : reader.records().moves()) {
            moves.put(move.from(), move.to());
        }
        for (Tombstone stone : reader.records().tombstones()) {
            withdrawn.put(stone.id(), new Fate.Withdrawn(stone.date(), stone.reason()));
        }
        for (WithdrawnSource source : reader.records().withdrawnSources()) {
            withdrawnSources.put(source.id(), new Fate.Withdrawn(source.date(), source.reason()));
        }
    }

    /// Where an id leads, through all its moves; the id itself when it never moved.
    String successor(String id) {
        Set<String> passed = new TreeSet<>();
        String at = id;
        while (moves.containsKey(at) && passed.add(at)) {
            at = moves.getOrDefault(at, at);
        }
        return at;
    }

    /// The source that the id of a quote begins with; empty when it has not the form of one.
    static String sourceOf(String id) {
        int cut = id.lastIndexOf('-');
        return cut < 0 ? "" : id.substring(0, cut);
    }

    /// When and why the quote of an id, or its source, was withdrawn; empty where neither was.
    Optional<Fate> withdrawal(String id) {
        return Optional.ofNullable(withdrawn.get(id)).or(() -> Optional.ofNullable(withdrawnSources.get(sourceOf(id))));
    }

    /// The query with ids of quotes that moved replaced by their successors.
    ///
    /// @throws BadQuery for the first value that is none
    Query check(Query query) {
        query.filters().forEach((filter, values) -> values.forEach(value -> check(filter, value)));
        String similar = query.similar();
        if (similar != null && reader.findQuote(similar).isEmpty()) {
            String successor = successor(similar);
            if (reader.findQuote(successor).isEmpty()) {
                throw withdrawal(similar).or(() -> withdrawal(successor)).isPresent()
                        ? gone("similar", similar, "une citation retirée")
                        : noSuchQuote("similar", similar);
            }
            return check(query.withSimilar(successor));
        }
        List<String> ids = query.filters().get(Filter.ID);
        if (ids == null || ids.stream().noneMatch(moves::containsKey)) {
            return query;
        }
        Map<Filter, List<String>> filters = new EnumMap<>(query.filters());
        filters.put(Filter.ID, ids.stream().map(this::successor).distinct().toList());
        return query.withFilters(filters);
    }

    private void check(Filter filter, String value) {
        switch (filter) {
            case ID -> checkId(value);
            case YEAR -> checkYear(value);
            case SPEAKER, CANDIDATE, ORGANISATION, AFFILIATION, SECTOR, THEME, EVENT, SOURCE ->
                checkOpen(filter, value);
            case KIND, ATTRIBUTION, CERTAINTY -> checkClosed(filter, value);
        }
    }

    /// A list of ids stays good when one of them was moved or withdrawn; an id that never was is a mistake.
    private void checkId(String id) {
        if (withdrawal(id).isEmpty()
                && !moves.containsKey(id)
                && reader.findQuote(id).isEmpty()) {
            throw noSuchQuote("id", id);
        }
    }

    private static BadQuery noSuchQuote(String parameter, String id) {
        return new BadQuery(
                parameter,
                id,
                List.of(),
                "Le paramètre « " + parameter + " » vaut « " + id
                        + " » : aucune citation de ce corpus n'a cet identifiant.");
    }

    private void checkOpen(Filter filter, String value) {
        Set<String> known = labels.values(filter);
        if (!known.contains(value)) {
            checkWithdrawn(filter, value);
            throw new BadQuery(
                            filter.parameter(),
                            value,
                            List.of(),
                            "Le paramètre « " + filter.parameter() + " » vaut « " + value
                                    + " », qui n'existe pas dans ce corpus.")
                    .nearest(value, known);
        }
    }

    /// What went with a withdrawal is told as such: the link that led to it was right once.
    ///
    /// @throws BadQuery when the value was that of a person or a source that was withdrawn
    private void checkWithdrawn(Filter filter, String value) {
        boolean gone = switch (filter) {
            case SPEAKER, CANDIDATE -> withdrawn.containsKey(value);
            case SOURCE -> withdrawnSources.containsKey(value);
            case ID, ORGANISATION, AFFILIATION, SECTOR, THEME, EVENT, KIND, ATTRIBUTION, CERTAINTY, YEAR -> false;
        };
        if (gone) {
            throw gone(
                    filter.parameter(), value, filter == Filter.SOURCE ? "un document retiré" : "une personne retirée");
        }
    }

    private static BadQuery gone(String parameter, String value, String what) {
        return new BadQuery(
                parameter,
                value,
                List.of(),
                "Le paramètre « " + parameter + " » désigne " + what
                        + " de ce site : il n'y a plus rien à y chercher.");
    }

    /// @throws BadQuery when the value is none of a closed list
    static void checkClosed(Filter filter, String value) {
        List<String> allowed = new ArrayList<>(Labels.closedValues(filter));
        if (!allowed.contains(value)) {
            throw new BadQuery(
                            filter.parameter(),
                            value,
                            allowed,
                            "Le paramètre « " + filter.parameter() + " » vaut « " + value
                                    + " ». Les valeurs possibles sont : " + String.join(", ", allowed) + ".")
                    .nearest(value, allowed);
        }
    }

    /// @throws BadQuery when the value is not a year
    static void checkYear(String value) {
        if (!value.matches("[0-9]{4}")) {
            throw new BadQuery(
                    "year",
                    value,
                    List.of(),
                    "Le paramètre « year » vaut « " + value + " » : il faut quatre chiffres (2025).");
        }
    }
}
