package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// What earned a tag.
///
/// @param type what kind of thing
/// @param text the words, the role or the section as printed
/// @param certainty of the attribution, where a role earned it; null for words and sections, and for a role of a
///     candidate
public record Because(Type type, String text, @Nullable Certainty certainty) {
    public Because {
        Check.text("text", text);
    }

    /// What may earn a tag.
    public enum Type {
        WORDS,
        ROLE,
        SECTION,
        /// A curator's decision.
        REVIEW
    }
}
