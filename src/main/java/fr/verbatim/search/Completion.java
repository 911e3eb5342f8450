package fr.verbatim.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way to complete what is being typed.
///
/// @param text what to put in the search field
/// @param kind what it names
/// @param id of the record; null for a word
/// @param count of the quotes that have it
public record Completion(String text, Kind kind, @Nullable String id, long count) {
    /// In the order in which they are offered where all else is equal.
    public enum Kind {
        PERSON(Filter.SPEAKER),
        ORGANISATION(Filter.ORGANISATION),
        EVENT(Filter.EVENT),
        SECTOR(Filter.SECTOR),
        THEME(Filter.THEME),
        TERM(null);

        private final @Nullable Filter filter;

        Kind(@Nullable Filter filter) {
            this.filter = filter;
        }

        /// The filter that takes its ids; empty for a word.
        public Optional<Filter> filter() {
            return Optional.ofNullable(filter);
        }
    }
}
