package fr.verbatim.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What must no longer be shown, by place and hash, never by its words.
///
/// @param target what is withdrawn
/// @param mode whether the words go, or only the name
/// @param reason from the closed list
/// @param date when it was withdrawn
/// @param by who entered it; null when the entry does not say
/// @param note why, for the curators; null for none
/// @param line where it stands in `withdrawals.yaml`, from 1
public record Withdrawal(
        Target target,
        Mode mode,
        Reason reason,
        LocalDate date,
        @Nullable String by,
        @Nullable String note,
        int line) {
    /// A withdrawal of which is not told who entered it.
    public Withdrawal(Target target, Mode mode, Reason reason, LocalDate date, int line) {
        this(target, mode, reason, date, null, null, line);
    }

    /// What is withdrawn.
    public sealed interface Target {}

    /// A stretch of a source.
    ///
    /// @param quote the id it had, for the tombstone; null for a stretch that never was a quote
    /// @param source id
    /// @param start in code points of the raw text when it was withdrawn
    /// @param end exclusive
    /// @param sha256 of the UTF-8 bytes of the stretch; it is searched for elsewhere in the source when it moved
    public record Stretch(@Nullable String quote, String source, int start, int end, String sha256) implements Target {
        public Stretch {
            Check.idOrNull("quote", quote);
            Check.id("source", source);
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("[" + start + ", " + end + ") is not a stretch of text");
            }
        }
    }

    /// Everything attributed to a person.
    public record WholePerson(String person) implements Target {}

    /// A whole source.
    public record WholeSource(String source) implements Target {}

    /// What withdrawing does.
    public enum Mode {
        REMOVE,
        ANONYMISE
    }

    /// Why, from a closed list.
    public enum Reason {
        REQUEST_OF_THE_PERSON,
        ERROR,
        RIGHTS,
        LEGAL
    }
}
