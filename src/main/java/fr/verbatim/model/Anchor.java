package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// Words of a source that a decision stands on, found again after the file was edited elsewhere: the exact raw
/// text and, where that stands more than once, what surrounds it (W3C Web Annotation, TextQuoteSelector).
///
/// @param exact raw text of the part
/// @param prefix raw text right before it; null when not needed
/// @param suffix raw text right after it; null when not needed
public record Anchor(
        String exact, @Nullable String prefix, @Nullable String suffix) {
    public Anchor {
        Check.text("exact", exact);
    }
}
