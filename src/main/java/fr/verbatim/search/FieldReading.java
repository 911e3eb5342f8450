package fr.verbatim.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the fields named in one query. What names nobody is told, and found nowhere; a date that is none is
/// left out.
final class FieldReading {
    private final Understanding.Known known;
    private final List<String> warnings = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    FieldReading(Understanding.Known known) {
        this.known = known;
    }

    /// The latest of the first days named; null for no bound.
    @Nullable
    LocalDate from() {
        return from;
    }

    /// The earliest of the last days named; null for no bound.
    @Nullable
    LocalDate to() {
        return to;
    }

    /// French sentences.
    List<String> warnings() {
        return warnings;
    }

    /// Whether a piece names a record, or a date; a word that only holds a sentence together names none, though
    /// titles have it.
    boolean knows(Piece piece) {
        QueryField field = field(piece);
        return field.filter()
                .map(filter -> !LightWords.isLight(piece.text())
                        && !known.names().find(filter, piece.text()).isEmpty())
                .orElseGet(() -> Days.read(piece.text()).isPresent());
    }

    /// The records that a piece names; empty for a date.
    Optional<Wanted> read(Piece piece) {
        QueryField field = field(piece);
        Optional<Filter> filter = field.filter();
        if (filter.isEmpty()) {
            readDays(field, piece);
            return Optional.empty();
        }
        List<String> ids = known.names().find(filter.get(), piece.text());
        if (ids.isEmpty()) {
            warnings.add(unknown(piece, filter.get()));
        } else if (filter.get() == Filter.ORGANISATION && !piece.excluded()) {
            warnOfSilence(ids);
        }
        String called = ids.isEmpty() ? piece.text() : list(filter.get(), topmost(filter.get(), ids), " ou ");
        int end = piece.start() + piece.whole().length();
        return Optional.of(new Wanted.Valued(
                piece.whole(), piece.start(), end, filter.get(), ids, field.shown() + " : " + called));
    }

    private static QueryField field(Piece piece) {
        return QueryField.find(piece.field())
                .orElseThrow(() -> new IllegalArgumentException("Bug: " + piece.field() + " is no field"));
    }

    private String unknown(Piece piece, Filter filter) {
        String start = "« " + piece.field() + ":" + piece.text() + " » ne désigne rien dans ce corpus.";
        List<String> near = known.names().findNear(filter, piece.text());
        if (near.isEmpty()) {
            List<String> all = List.copyOf(known.labels().values(filter));
            return filter == Filter.SECTOR
                    ? start + " Les secteurs sont : " + list(filter, topmost(filter, all), ", ") + "."
                    : start;
        }
        return start + (near.size() == 1 ? " Le plus proche est " : " Les plus proches sont ") + "« "
                + list(filter, near, " », « ") + " ».";
    }

    private String list(Filter filter, List<String> ids, String between) {
        return ids.stream().map(id -> known.labels().label(filter, id)).collect(Collectors.joining(between));
    }

    /// Those of which no other is a part: an event with all its parts is that event.
    private List<String> topmost(Filter filter, List<String> ids) {
        return ids.stream()
                .filter(id -> Optional.ofNullable(known.labels().parent(filter, id))
                        .filter(ids::contains)
                        .isEmpty())
                .toList();
    }

    /// Who works for an organisation or belongs to it need not speak for it: that nobody does is told.
    private void warnOfSilence(List<String> ids) {
        if (known.attested().count(Filter.ORGANISATION, ids) == 0) {
            long tied = known.attested().count(Filter.AFFILIATION, ids);
            warnings.add("Personne ici ne parle au nom de " + list(Filter.ORGANISATION, ids, " ou ") + " ; "
                    + (tied == 0
                            ? "aucune citation n'est de quelqu'un qui lui soit lié."
                            : tied == 1
                                    ? "une citation est de quelqu'un qui lui est lié."
                                    : tied + " citations sont de personnes qui lui sont liées."));
        }
    }

    private void readDays(QueryField field, Piece piece) {
        Optional<Days> days = Days.read(piece.text());
        if (days.isEmpty() || piece.excluded()) {
            warnings.add("« " + piece.field() + ":" + piece.text()
                    + " » n'a pas été compris : il faut une date comme 2025-02-10, 2025-02 ou 2025, sans « - »"
                    + " devant.");
        } else {
            if (field != QueryField.BEFORE) {
                LocalDate first = days.get().first();
                from = from == null || first.isAfter(from) ? first : from;
            }
            if (field != QueryField.AFTER) {
                LocalDate last = field == QueryField.DATE
                        ? days.get().last()
                        : days.get().before();
                to = to == null || last.isBefore(to) ? last : to;
            }
        }
    }
}
