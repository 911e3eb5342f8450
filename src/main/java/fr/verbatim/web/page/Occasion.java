package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// When and where something was said.
///
/// @param event null when not known
/// @param date in French; empty when not known
/// @param iso the same for machines; null when not known
/// @param places may be empty
public record Occasion(
        @Nullable Link event, String date, @Nullable String iso, String places) {
    public boolean isUnknown() {
        return event == null && date.isEmpty() && places.isEmpty();
    }
}
