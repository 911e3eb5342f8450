package fr.verbatim.quote;

/// Every number of the attribution of drawn notes, with its reason. Probabilities are those a reader would bet before
/// looking at the words; weights are natural log-odds (1 ≈ three times as likely, 2 ≈ seven, 3 ≈ twenty).
final class Weights {
    private Weights() {}

    /// A title stands where the speaker changes; one in twenty comes a few bubbles late, hardly any early. Where
    /// signatures stand, see [Convention]; what gaps mean, see [GapRole].
    static final double TITLE_LATE = 0.05;

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
    /// … save in a note set out alike throughout, …
    static final double CONVENTION_KEPT_THROUGHOUT = 0.95;

    /// … which so many of them are known to be before anything is read.
    static final double SET_OUT_ALIKE = 0.15;

    /// Words below the last signature of a note may be signed by nobody, …
    static final double NOBODY_SIGNS_BELOW = 0.02;
    /// … above it hardly ever.
    static final double NOBODY_SIGNS_ABOVE = 0.002;
    /// So many bubbles below the last signature of a note may be established by their place: such meetings end with the
    /// room, and nobody notes who says what.
    static final int ESTABLISHED_BELOW_LAST = 3;

    /// Once somebody in the room speaks, nothing shows where they stop: any of the bubbles up to the next signature may
    /// still be theirs, and the answer may come from the signer before as well.
    static final double FLOOR_KEEPS = 0.88;
    static final double FLOOR_GIVES_BACK = 0.02;
    /// The same below the last signature, where nobody else can take over.
    static final double FLOOR_GIVES_BACK_AT_END = 0.12;

    /// A proper noun of the signature (the organisation, the firm) stands in the words.
    static final double SIGNATURE_NAME = 2.4;
    /// The same behind « avec »: whom somebody does something with may be their own body or another.
    static final double SIGNATURE_COMPANY = 0.8;
    /// Another word of the signature (the trade) stands in the words.
    static final double SIGNATURE_WORD = 1.4;
    static final double SIGNATURE_MOST = 4.0;
    /// A word of the field in which the signer works, where the other signer near by works in another, …
    static final double TRADE_WORD = 1.0;
    /// … each further one, …
    static final double TRADE_WORD_MORE = 0.5;

    static final double TRADE_WORDS_MOST = 2.0;
    /// … so much of it where the section title names the field, of which everybody then speaks, …
    static final double TRADE_OF_TITLE = 0.3;
    /// … and where the other signature leaves open what its signer works in.
    static final double TRADE_OF_OTHER_UNTOLD = 0.2;
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
    /// The place of a picture between two bubbles: rather a new poster than a picture within one.
    /// Beside a signature it says nothing, the signer is drawn there. What the gaps of this note mean: [GapRole].
    static final double GAP = 1.1;
    /// Both say « je »: rare enough on posters, where people say « on » and « nous ».
    static final double SAME_PERSON = -1.2;
    /// « Je suis institutrice »: who presents themselves with another trade than the signatures near by say is
    /// in the room …
    static final double FLOOR_STRANGER = 6.0;
    /// … less surely where a signature leaves the trade open.
    static final double FLOOR_UNTOLD = 3.6;
    /// … and hardly, where nothing in the signature is against it and the signer is of the gender it says: so begins
    /// who
    /// signs below.
    static final double FLOOR_MAY_SIGN = 1.5;
    /// « je suis surpris », where only women sign near by.
    static final double FLOOR_OTHER_GENDER = 0.6;
    /// « À l'ADMR on … », where the only one who signs with that name signs elsewhere in the note.
    static final double FLOOR_ELSEWHERE = 1.0;
    /// « Moi j'en ai mis trois », a question: below the bubbles of the last who signs a section, mostly the room's.
    static final double FLOOR_APART = 2.5;
    static final double FLOOR_ASKS_LATE = 2.0;
    /// Who addresses the speakers is in the room.
    static final double FLOOR_ADDRESSES = 3.2;
    /// … the more surely when more than once in a bubble.
    static final double FLOOR_ADDRESSES_AGAIN = 1.0;
    /// Words in which somebody presents themselves as the signature does.
    static final double PRESENTS_AS_SIGNED = 3.5;
    /// « mon livre », said by who signs as an author.
    static final double OWN_WORK = 2.4;
    /// « notre collectif », « nos adhérents »: a word of the signature, or of any body that signs, as one's own.
    static final double OWN_BODY = 2.2;
    /// « nos adhérents », « mes élèves », where the signature tells of an association, of a teacher, …
    static final double OWN_KIND = 1.6;
    /// … of another kind, …
    static final double OWN_KIND_OTHER = -1.2;
    /// … or of an organisation without saying of what kind.
    static final double OWN_KIND_OPEN = 0.9;
    /// « Moi je … », « Chez nous … », « À la caserne on … »: so begins who has not spoken yet.
    static final double OPENS = 1.1;
    /// A body hardly ever says « je ».
    static final double BODY_SAYS_I = -1.6;
    /// « je suis surprise » is not said by a man, save for a slip.
    static final double OTHER_GENDER = -2.6;
    static final double SAME_GENDER = 0.4;
    /// « ma femme » is said by a man, mostly.
    static final double SPOUSE = -1.4;
    /// « Monsieur Honorin » is hardly ever said by Honorin.
    static final double NAMES_THEM = -2.6;
    /// « Vous avez tort, madame ! » is hardly said by a woman who signs right there, though it may be said to another.
    static final double ADDRESSES_THEM = -2.0;
    /// « Bravo Guy ! » even less by Guy.
    static final double CALLS_THEM = -5.0;

    /// A bubble this surely somebody's shows what that person speaks about.
    static final double SURE_NEIGHBOUR = 0.97;
    /// At most so many of them, the nearest to the signature, are compared with.
    static final int SURE_NEIGHBOURS = 8;

    /// A reading leaves no other when it is this likely over all the ways of setting out the note, where the words of
    /// the bubble tell …
    static final double ESTABLISHED_BY_WORDS = 0.97;
    /// … or this likely, where its place alone tells; …
    static final double ESTABLISHED = 0.99;
    /// … and no way of setting it out that is not ruled out makes it less likely than this, …
    static final double ESTABLISHED_ANYHOW = 0.95;
    /// … not even, where no words tell, if the title below a bubble is ten times as likely to be late as titles are.
    static final double TITLE_IS_LATE = 2.3;
    /// A way of setting out a note that explains it this badly is ruled out.
    static final double HYPOTHESIS_RULED_OUT = 0.05;
    /// From here on a name is printed at all.
    static final double PROBABLE = 0.8;
    /// The same for the bubble right beside the signature, which a reader sees as one with it.
    static final double PROBABLE_BESIDE = 0.75;
    /// The same once somebody in the room has spoken, when no words tell.
    static final double PROBABLE_AFTER_ROOM = 0.87;
    /// The same where the words speak for the other signer, …
    static final double PROBABLE_AGAINST_WORDS = 0.9;
    /// … with a word of the signature or the like more than for this one.
    static final double AGAINST_WORDS = 1.3;
    /// The same so many bubbles away from the signature, …
    static final double PROBABLE_FAR = 0.9;
    static final int FAR_FROM_SIGNATURE = 2;
    /// … where no place of the run is its border with at least this probability.
    static final double BORDER_STANDS_OUT = 0.6;
    /// The same above a bubble with which somebody may begin, who may have begun before it.
    static final double PROBABLE_BEFORE_OPENING = 0.93;
    /// So many bubbles away from a signature none is established by its place, save above the first signature.
    static final int ESTABLISHED_NEAR = 3;
    /// The same below the last signature of a note, where meetings end with the room, for what does not go on with the
    /// bubble above, …
    static final double PROBABLE_BELOW_LAST = 0.95;
    /// … and for a question, which may be anybody's.
    static final double PROBABLE_QUESTION_BELOW_LAST = 0.99;
    /// Evidence in the words that is worth a mention.
    static final double SOME_EVIDENCE = 0.5;
    /// A voice in the room is listed as a candidate from here on.
    static final double CANDIDATE_IN_ROOM = 0.03;
    /// Evidence in the words from which it tells a signer from the room.
    static final double TELLING_EVIDENCE = 2.0;
    /// « à nous deux », « l'une … l'autre »: said by people who sign together.
    static final double SIGN_TOGETHER = 1.6;
    /// A candidate less likely than this is not listed.
    static final double CANDIDATE = 0.08;
}
