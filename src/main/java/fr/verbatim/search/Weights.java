package fr.verbatim.search;

import fr.verbatim.index.SearchedField;

/// How much a word counts where. Relative to the stemmed text, which counts 1.
final class Weights {
    /// A word in the very form typed is likelier to be meant (it parts « tâche » from « tache », « directeur » from
    /// « direct »). Half of the stemmed field was best on French question sets, on both halves of each.
    static final float EXACT = 0.5f;

    /// Two words that stand beside each other as typed: they tend to be one notion (« droit d'auteur »).
    static final float PAIR = 0.3f;

    /// A word found in several fields of a quote counts once, in the best of them, and a little for the others: a
    /// person's name repeated in an event's title says nothing more.
    static final float TIE = 0.15f;

    /// Words of a partial hit must carry this share of what the query says, each word weighing as much as it is rare:
    /// below it hits have only the words that every quote has.
    static final float PARTIAL_SHARE = 0.34f;

    /// What a word counts towards that share when only the vocabulary's description of a theme or sector, a heading or
    /// the sentence before has it.
    static final float LOOSE_SHARE = 0.5f;

    /// From this many complete hits on no partial ones are offered.
    static final int ENOUGH = 10;

    private Weights() {}

    /// Of a field of words.
    static float of(SearchedField field) {
        return switch (field) {
            case TEXT -> 1f;
            // Whoever types a name wants that person first.
            case PEOPLE -> 1.2f;
            // A trade typed is mostly a speaker's.
            case ROLE -> 0.9f;
            case ORGANISATION -> 0.8f;
            case SECTOR -> 0.7f;
            // Shared by many quotes, so it says little of each.
            case EVENT -> 0.4f;
            case SCOPE -> 0.4f;
            case CONTEXT -> 0.3f;
        };
    }
}
