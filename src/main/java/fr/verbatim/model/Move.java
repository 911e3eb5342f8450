package fr.verbatim.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a quote's id has a successor.
public record Move(String from, String to, @Nullable LocalDate date) {
    public Move {
        Check.id("from", from);
        Check.id("to", to);
    }
}
