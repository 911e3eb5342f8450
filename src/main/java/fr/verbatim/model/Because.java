package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// What earned a tag.
///
/// @param type what kind of thing
/// @param text the words, the role or the section as printed
/// @param certainty of the attribution, where a role earned it; null for words and sections, and for roles of
///     candidates
public record Because(Type type, String text, @Nullable Certainty certainty) {
    private static final String WITHDRAWN = "rôle retiré";

    public Because {
        Check.text("text", text);
    }

    /// The role of somebody whose name was withdrawn, which would tell it.
    public static Because withdrawnRole(@Nullable Certainty certainty) {
        return new Because(Type.ROLE, WITHDRAWN, certainty);
    }

    /// Whether the role is not told.
    public boolean withholdsRole() {
        return type == Type.ROLE && text.equals(WITHDRAWN);
    }

    /// What may earn a tag.
    public enum Type {
        WORDS,
        /// The speaker's role.
        ROLE,
        /// The role of one of those who may be the speaker; each of the others has one that says the same.
        CANDIDATE,
        SECTION,
        /// A curator's decision.
        REVIEW
    }
}
