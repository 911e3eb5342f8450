package fr.verbatim.topic;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Vocabulary;

/// Gives quotes their sectors and themes, with what earned each. Reads the rules of the vocabularies once; tags on any
/// thread.
public final class Tagger {
    private final ThemeRules themes;
    private final SectorTagging sectors;

    /// @throws IllegalArgumentException for a rule that cannot be read, in French words naming the entry of the
    /// vocabulary and the line; how rules are written stands on [Rule]
    public Tagger(Vocabulary vocabulary, Authorities authorities) {
        this.themes = new ThemeRules(vocabulary.themes());
        this.sectors = new SectorTagging(new SectorRules(vocabulary.sectors(), authorities));
    }

    /// The quote with its sectors (the most specific only) and its themes (four at most); tags it had are replaced.
    public Quote tag(Quote quote) {
        TextMatcher text = new TextMatcher(quote.text());
        return quote.withTags(sectors.tags(quote, text), themes.tags(text));
    }
}
