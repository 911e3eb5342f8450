package fr.verbatim.index;

import java.util.Locale;

/// What words are searched in, and in which forms each is indexed.
///
/// Where a word makes a hit, a field has its stems (to find the forms of a word), its exact words (for phrases,
/// beginnings and ranking) and its families, which only rank. Where it makes none, families alone.
public enum SearchedField {
    /// The quote's words.
    TEXT(true),
    /// Names of the speakers and candidates, aliases and printed forms included.
    PEOPLE(true),
    /// Their titles, or how somebody not named is described; not the titles of candidates.
    ROLE(true),
    /// The organisations they are tied to, or that speak, aliases included; not those of candidates.
    ORGANISATION(true),
    /// Titles and organisations of candidates: who looks for a trade wants what somebody of it may have said, after
    /// what is known to be theirs, and is told why it is there.
    PERHAPS(true),
    /// The event and those it is part of.
    EVENT(true),
    /// Where it was said.
    PLACE(true),
    /// Labels of the sectors and those above them. They make a hit only where another word of the query is said or
    /// names something: no reader sees why every quote of « Livre et bande dessinée » should have the word `livre`.
    SECTOR(true),
    /// Trades of the sectors that the speaker comes from. They only rank: not everybody of the post office is a
    /// `postier`, and nobody of a sector has all of its trades.
    TRADE(false),
    /// Labels of the themes.
    THEME(false),
    /// What sectors and themes cover, in the words of the vocabularies.
    SCOPE(false),
    /// Words that the rules of those sectors and themes look for: other words for the same thing.
    TERMS(false),
    /// Headings above the quote and the words it follows on.
    CONTEXT(false),
    /// What the same voice says just before and after.
    NEARBY(false);

    private final boolean matching;

    SearchedField(boolean matching) {
        this.matching = matching;
    }

    /// Whether a word found here makes a hit; the others only help ranking.
    public boolean isMatching() {
        return matching;
    }

    /// Name of the field analysed with stems; only matching fields have one.
    public String stemmed() {
        return "w_" + name().toLowerCase(Locale.ROOT);
    }

    /// Name of the field analysed without stems; only matching fields have one.
    public String exact() {
        return "x_" + name().toLowerCase(Locale.ROOT);
    }

    /// Name of the field analysed into families of words.
    public String family() {
        return "f_" + name().toLowerCase(Locale.ROOT);
    }

    /// Name of the field whose terms keep accents and midpoints; only [#TEXT] has one.
    public String literal() {
        if (this != TEXT) {
            throw new IllegalStateException("Bug: " + this + " has no literal field");
        }
        return "l_text";
    }
}
