package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields that may be named in a query, `personne:larizza`. Accents and case of the names do not count.
enum QueryField {
    PERSON(Filter.SPEAKER, "personne", "auteur", "autrice"),
    ORGANISATION(Filter.ORGANISATION, "organisation"),
    SECTOR(Filter.SECTOR, "secteur", "métier"),
    THEME(Filter.THEME, "thème"),
    EVENT(Filter.EVENT, "événement", "évènement"),
    SOURCE(Filter.SOURCE, "source", "document"),
    /// On that day, in that month or year.
    DATE(null, "date", "jour", "mois", "année"),
    AFTER(null, "après", "depuis"),
    BEFORE(null, "avant");

    private final @Nullable Filter filter;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so.
    private final List<String> names;

    QueryField(@Nullable Filter filter, String... names) {
        this.filter = filter;
        this.names = List.of(names);
    }

    /// The filter whose values it names; empty for the dates.
    Optional<Filter> filter() {
        return Optional.ofNullable(filter);
    }

    /// Its usual name.
    String shown() {
        return names.getFirst();
    }

    static Optional<QueryField> find(String typed) {
        String folded = Fold.fold(typed);
        return Arrays.stream(values())
                .filter(field ->
                        field.names.stream().anyMatch(name -> Fold.fold(name).equals(folded)))
                .findFirst();
    }
}
