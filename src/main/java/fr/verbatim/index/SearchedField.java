package fr.verbatim.index;

import java.util.Locale;

/// What words are searched in. Each is indexed twice: stemmed, to find the forms of a word, and exact (folded
/// only), for phrases, beginnings and ranking.
public enum SearchedField {
    /// The quote's words.
    TEXT(true),
    /// Names of the speakers and candidates, aliases and printed forms included.
    PEOPLE(true),
    /// Their titles, or how somebody not named is described.
    ROLE(true),
    /// The organisations they are tied to, or that speak, aliases included.
    ORGANISATION(true),
    /// The event and those it is part of.
    EVENT(true),
    /// Labels of the sectors and those above them.
    SECTOR(true),
    /// What sectors and themes cover, in the words of the vocabularies.
    SCOPE(false),
    /// Headings above the quote and the words it follows on.
    CONTEXT(false);

    private final boolean matching;

    SearchedField(boolean matching) {
        this.matching = matching;
    }

    /// Whether a word found here makes a hit; the others only help ranking.
    public boolean isMatching() {
        return matching;
    }

    /// Name of the field analysed with stems.
    public String stemmed() {
        return "w_" + name().toLowerCase(Locale.ROOT);
    }

    /// Name of the field analysed without stems.
    public String exact() {
        return "x_" + name().toLowerCase(Locale.ROOT);
    }

    /// Name of the field whose terms keep accents and midpoints; only [#TEXT] has one.
    public String literal() {
        if (this != TEXT) {
            throw new IllegalStateException("Bug: " + this + " has no literal field");
        }
        return "l_text";
    }
}
