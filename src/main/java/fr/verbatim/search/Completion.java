package fr.verbatim.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way to complete what is being typed.
///
/// @param text what it is called
/// @param query what to put in the search field: a record is named in its field, as mere words would find others too
/// @param kind what it names
/// @param id of the record; null for a word
/// @param count of the quotes that this query finds
public record Completion(
        String text, String query, Kind kind, @Nullable String id, long count) {
    /// In the order in which they are offered where all else is equal.
    public enum Kind {
        PERSON(QueryField.PERSON),
        ORGANISATION(QueryField.ORGANISATION),
        EVENT(QueryField.EVENT),
        SECTOR(QueryField.SECTOR),
        THEME(QueryField.THEME),
        TERM(null);

        private final @Nullable QueryField field;

        Kind(@Nullable QueryField field) {
            this.field = field;
        }

        /// The filter that takes its ids; empty for a word.
        public Optional<Filter> filter() {
            return field().flatMap(QueryField::filter);
        }

        /// The field that names it in a query; empty for a word.
        Optional<QueryField> field() {
            return Optional.ofNullable(field);
        }
    }

    /// A word, which is searched as it stands.
    static Completion term(String word, long count) {
        return new Completion(word, word, Kind.TERM, null, count);
    }

    /// The same after words typed before it.
    Completion after(String typed) {
        return new Completion(typed + text, typed + query, kind, id, count);
    }

    Completion withCount(long other) {
        return new Completion(text, query, kind, id, other);
    }
}
