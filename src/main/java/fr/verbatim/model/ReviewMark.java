package fr.verbatim.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody has looked at an attribution.
///
/// @param by who, as they want to be named
/// @param date when
/// @param basis what they checked it against
/// @param why their reason; null when they gave none
public record ReviewMark(
        String by,
        LocalDate date,
        ReviewBasis basis,
        @Nullable String why) {
    public ReviewMark {
        Check.text("by", by);
    }
}
