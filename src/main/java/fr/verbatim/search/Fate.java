package fr.verbatim.search;

import fr.verbatim.model.Withdrawal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of a quote's id.
public sealed interface Fate {
    /// It is there.
    record Found(Hit hit) implements Fate {}

    /// It was withdrawn, or its whole source was.
    record Withdrawn(LocalDate date, Withdrawal.Reason reason) implements Fate {}

    /// Its words are cut otherwise now.
    ///
    /// @param successor id of a quote that is there
    record Moved(String successor) implements Fate {}

    /// It never was, or left no trace.
    ///
    /// @param source the source it would stand in, if that is there
    record Missing(@Nullable String source) implements Fate {}
}
