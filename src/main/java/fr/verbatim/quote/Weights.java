package fr.verbatim.quote;

/// Every number of the attribution of drawn notes, with its reason. Probabilities are those a reader would bet before
/// looking at the words; weights are natural log-odds (1 ≈ three times as likely, 2 ≈ seven, 3 ≈ twenty).
final class Weights {
    private Weights() {}

    /// A note whose every section opens with a signature sets it above the bubbles: the first bubble after one is its
    /// own.
    static final double START_OWN_SIGNATURE_FIRST = 0.98;
    /// A note that ends every section with a signature sets it below.
    static final double START_OWN_SIGNATURE_LAST = 0.10;
    /// The section's last poster has bubbles after its signature, so its neighbours probably have.
    static final double START_OWN_NEIGHBOURS_DO = 0.72;
    /// The section's last poster has none.
    static final double START_OWN_NEIGHBOURS_DO_NOT = 0.12;
    /// A title right after a signature: what follows it is the next poster's, save a title set late.
    static final double START_OWN_BEFORE_TITLE = 0.97;
    static final double START_OWN_AFTER_TITLE = 0.03;

    /// Posters hold about six bubbles, some before and some after: how often a next bubble is another person's.
    static final double SWITCH = 0.25;
    /// At a title the speaker changes; elsewhere between the same signatures hardly ever.
    static final double SWITCH_AT_TITLE = 0.95;
    static final double SWITCH_OFF_TITLE = 0.02;

    /// The bubble right above a signature belongs to it, save where signatures stand first.
    static final double END_NEXT = 0.93;
    static final double END_NEXT_SIGNATURE_FIRST = 0.03;

    /// Once somebody in the room speaks, nothing shows where they stop: any of the bubbles up to the next signature may
    /// still be theirs, and the answer may come from the signer before as well.
    static final double FLOOR_KEEPS = 0.92;
    static final double FLOOR_GIVES_BACK = 0.02;

    /// A proper noun of the signature (the organisation, the firm) stands in the words.
    static final double SIGNATURE_NAME = 2.4;
    /// Another word of the signature (the trade) stands in the words.
    static final double SIGNATURE_WORD = 1.4;
    static final double SIGNATURE_MOST = 4.0;
    /// Rare words shared with bubbles that surely are this person's.
    static final double REPEATED_WORD = 0.5;
    /// The same when the word is a name (« Madagascar »).
    static final double REPEATED_NAME = 1.6;
    static final double REPEATED_MOST = 2.4;

    /// The bubble begins with « … » or in lower case: it goes on with what precedes.
    static final double CONTINUES = -3.0;
    /// It begins with « Et », « Mais » or another connective.
    static final double CONNECTIVE = -1.4;
    /// It begins with a word that points back (« Ça », « Cela », « C'est », « Tout ça »).
    static final double ANAPHORA = -0.6;
    /// Rare words shared with the bubble before.
    static final double NEIGHBOUR_WORD = -0.8;
    static final double NEIGHBOUR_MOST = -1.6;
    /// Both say « je »: rare enough on posters, where people say « on » and « nous ».
    static final double SAME_PERSON = -1.2;
    /// The place of a picture between two bubbles, neither next to a signature: rather a new poster than a
    /// picture within one.
    static final double GAP = 1.5;

    /// « Je suis enseignant et je suis surpris de vous entendre »: who presents themselves and addresses the
    /// speakers is in the room.
    static final double FLOOR_PRESENTS = 1.8;
    static final double FLOOR_ADDRESSES = 2.6;

    /// From here on a reading leaves no other.
    static final double ESTABLISHED = 0.965;
    /// From here on a name is printed at all.
    static final double PROBABLE = 0.80;
    /// A candidate less likely than this is not listed.
    static final double CANDIDATE = 0.08;
}
