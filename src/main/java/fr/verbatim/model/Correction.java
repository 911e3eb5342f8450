package fr.verbatim.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reviewed correction of a slip in the source, applied in the quote's text and always shown.
///
/// @param from what the source has
/// @param to what the text has instead
/// @param start where `to` begins in the quote's text, in UTF-16 units
/// @param by who corrected it
/// @param date when
/// @param why null when no reason was given
public record Correction(
        String from,
        String to,
        int start,
        String by,
        LocalDate date,
        @Nullable String why) {
    public Correction {
        Check.text("by", by);
        if (start < 0) {
            throw new IllegalArgumentException("start " + start + " is negative");
        }
    }
}
