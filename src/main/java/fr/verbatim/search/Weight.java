package fr.verbatim.search;

/// Everything that weighs in the ranking, in one place. The values were chosen by `evaluate --tune`, which
/// tries others on judged queries and questions and tells what they give on those it did not see.
public enum Weight {
    /// A word in the quote itself; the others are relative to it.
    TEXT(1),
    /// Whoever types a name wants that person first.
    PEOPLE(1.2),
    ROLE(0.9),
    ORGANISATION(0.8),
    SECTOR(0.7),
    TRADE(0.6),
    /// A word in the role of somebody who may be the speaker.
    PERHAPS(0.7),
    /// Shared by many quotes, so it says little of each.
    EVENT(0.4),
    /// A word of the same family (licencier, licenciement) in the quote or in what is said of its speaker.
    FAMILY(0.3),
    /// … and shared by more still.
    PLACE(0.2),
    /// A word in the label of a theme.
    THEME(0.4),
    /// … in what a sector or theme covers.
    SCOPE(0.4),
    /// … among the words that its rules look for.
    TERMS(0.3),
    /// … in the headings above, or the words before.
    CONTEXT(0.3),
    /// … in what the same voice says just before or after.
    NEARBY(0.2),
    /// A word in the very form typed is likelier to be meant: it parts « tâche » from « tache ».
    EXACT(0.5),
    /// The word as which it is typed, in any form, is likelier meant than others that share the form. That of a word
    /// alone; among others it is shared out.
    ITSELF(1),
    /// A word that only holds the sentence together, in the form typed: among equals it tells a little.
    LIGHT(0.1),
    /// Two words that stand beside each other as typed tend to be one notion (« droit d'auteur »).
    PAIR(0.3),
    /// … when one of them only holds the sentence together (« son métier »).
    LIGHT_PAIR(0.3),
    /// A word found in several fields of a quote counts once, in the best of them, and a little for the others.
    TIE(0.15),
    /// How much a score falls with the share of the query that a quote lacks: an exponent.
    COVERAGE(1),
    /// What a word counts towards that share when only its family is there; 1 is the word itself.
    SHARE_FAMILY(0.6),
    /// … when only a theme or sector of the quote is about it.
    SHARE_TOPIC(0.5),
    /// … when only a heading has it.
    SHARE_CONTEXT(0.5),
    /// … when only what the same voice says nearby has it.
    SHARE_NEARBY(0.3),
    /// What a word that no quote has counts in the whole, against a word that one quote has.
    SHARE_UNKNOWN(0.3),
    /// A partial hit has at least this share of what the query says, each word weighing as much as it is rare.
    PARTIAL(0.15);

    private final float chosen;

    Weight(double chosen) {
        this.chosen = (float) chosen;
    }

    float chosen() {
        return chosen;
    }
}
