package fr.verbatim.quote;

/// Every number of the attribution of drawn notes, with its reason. Probabilities are those a reader would bet before
/// looking at the words; weights are natural log-odds (1 ≈ three times as likely, 2 ≈ seven, 3 ≈ twenty).
final class Weights {
    private Weights() {}

    /// A title stands where the speaker changes; at times it comes a few bubbles late, and hardly ever early. Where
    /// signatures stand, see [Convention]; what gaps mean, see [GapRole].
    static final double TITLE_LATE = 0.02;

    static final double TITLE_EARLY = 0.01;

    /// How many bubbles stand on one side of a signature where any do, on average: two posters in a short run are less
    /// likely than one.
    static final double BUBBLES_A_SIDE = 4;
    /// The longer a run, the more surely it is two posters', up to so many times as likely as one.
    static final double BORDERS_AT_MOST = 1.5;

    /// The bubble right above a signature is hardly ever that of somebody in the room.
    static final double ROOM_UNTIL_SIGNATURE = 0.15;

    /// From one poster to the next the convention hardly ever changes; from one section to the next more often.
    static final double CONVENTION_KEPT = 0.97;

    static final double CONVENTION_KEPT_OVER_TITLE = 0.25;

    /// Words above the first signature of a note, or below its last one, may be signed by nobody.
    static final double NOBODY_SIGNS = 0.02;

    /// Once somebody in the room speaks, nothing shows where they stop: any of the bubbles up to the next signature may
    /// still be theirs, and the answer may come from the signer before as well.
    static final double FLOOR_KEEPS = 0.88;
    static final double FLOOR_GIVES_BACK = 0.02;

    /// A proper noun of the signature (the organisation, the firm) stands in the words.
    static final double SIGNATURE_NAME = 2.4;
    /// Another word of the signature (the trade) stands in the words.
    static final double SIGNATURE_WORD = 1.4;
    static final double SIGNATURE_MOST = 4.0;
    /// A word tells two bubbles of one person from others when no more than four others hold it.
    static final double TELLING_WORD = 0.2;
    /// Rare words shared with bubbles that surely are this person's.
    static final double REPEATED_WORD = 0.65;
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
    /// The place of a picture between two bubbles, or after a signature: rather a new poster than a picture within one.
    /// Before a signature it says nothing, the signer is drawn there. What the gaps of this note mean: [GapRole].
    static final double GAP = 1.1;
    /// Both say « je »: rare enough on posters, where people say « on » and « nous ».
    static final double SAME_PERSON = -1.2;
    /// « Je suis enseignant et je suis surpris de vous entendre »: who presents themselves and addresses the
    /// speakers is in the room.
    static final double FLOOR_PRESENTS = 1.8;
    static final double FLOOR_ADDRESSES = 2.6;

    /// A bubble this surely somebody's shows what that person speaks about.
    static final double SURE_NEIGHBOUR = 0.97;
    /// At most so many of them, the nearest to the signature, are compared with.
    static final int SURE_NEIGHBOURS = 8;

    /// A reading leaves no other when it is this likely over all the ways of setting out the note …
    static final double ESTABLISHED = 0.97;
    /// … and no way of setting it out that is not ruled out makes it less likely than this.
    static final double ESTABLISHED_ANYHOW = 0.85;
    /// A way of setting out a note that explains it this badly is ruled out.
    static final double HYPOTHESIS_RULED_OUT = 0.05;
    /// From here on a name is printed at all.
    static final double PROBABLE = 0.80;
    /// A candidate less likely than this is not listed.
    static final double CANDIDATE = 0.08;
}
