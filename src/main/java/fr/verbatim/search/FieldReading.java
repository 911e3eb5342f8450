package fr.verbatim.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// The records that a piece names; empty for a date.
    Optional<Wanted> read(Piece piece) {
        QueryField field = QueryField.find(piece.field())
                .orElseThrow(() -> new IllegalArgumentException("Bug: " + piece.field() + " is no field"));
        Optional<Filter> filter = field.filter();
        if (filter.isEmpty()) {
            readDays(field, piece);
            return Optional.empty();
        }
        List<String> ids = known.names().find(filter.get(), piece.text());
        if (ids.isEmpty()) {
            Optional<String> near = Nearest.find(piece.text(), known.labels().values(filter.get()));
            warnings.add("« " + piece.field() + ":" + piece.text() + " » ne désigne rien dans ce corpus."
                    + near.map(id -> " Le plus proche est « " + known.labels().label(filter.get(), id) + " ».")
                            .orElse(""));
        }
        String labels = ids.isEmpty()
                ? piece.text()
                : String.join(
                        " ou ",
                        ids.stream()
                                .map(id -> known.labels().label(filter.get(), id))
                                .toList());
        String typed = piece.field() + ":" + piece.text();
        return Optional.of(new Wanted.Valued(typed, filter.get(), ids, field.shown() + " : " + labels));
    }

    private void readDays(QueryField field, Piece piece) {
        Optional<Days> days = Days.read(piece.text());
        if (days.isEmpty() || piece.excluded()) {
            warnings.add("« " + piece.field() + ":" + piece.text()
                    + " » n'a pas été compris : il faut une date comme 2025-02-10, 2025-02 ou 2025, sans « - »"
                    + " devant.");
        } else if (field == QueryField.AFTER) {
            LocalDate first = days.get().first();
            from = from == null || first.isAfter(from) ? first : from;
        } else {
            LocalDate last = days.get().before();
            to = to == null || last.isBefore(to) ? last : to;
        }
    }
}
