package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// Some text that may lead somewhere.
///
/// @param href path; null for plain text
public record Link(String text, @Nullable String href) {
    public static Link plain(String text) {
        return new Link(text, null);
    }
}
