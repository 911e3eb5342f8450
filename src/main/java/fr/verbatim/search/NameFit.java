package fr.verbatim.search;

/// How a name that somebody wrote fits those who speak, from the best to the worst.
public enum NameFit {
    /// It is theirs: as their record gives it, as a source prints it, or a surname that nobody else here bears.
    SAME,
    /// It is what the document calls somebody whom it does not name.
    DESCRIBED,
    /// The name is theirs, or none is given, and the function or the organisation beside it is not what the
    /// document gives them.
    OTHER_ROLE,
    /// The name is theirs, and the title before it is not (« M. », « Mme »).
    OTHER_TITLE,
    /// It is a slip or two away from theirs, and nobody else's here.
    NEAR,
    /// No name is given, and the functions or descriptions are those that the document gives them.
    FUNCTION,
    /// It may be theirs, but says too little: a first name alone, half a surname, a name that several people bear.
    TOO_LITTLE,
    /// It is given by initials that theirs begins with too.
    INITIALS,
    /// It is the organisation that they speak for, not themselves.
    SPOKEN_FOR,
    /// It is an organisation that the document prints beside them, in whose name they do not speak.
    TIED,
    /// It is that of who published, wrote or passed on the words.
    REPORTER,
    /// Several names, of which one is theirs and another is not.
    PARTLY,
    /// It is none that can be seen here, where a name was withdrawn: it may be theirs.
    WITHHELD,
    /// Several names stand around, and it cannot be told which goes with the words.
    UNPLACED,
    /// A name seems given with the words, and it is not known who is meant, or whether the words are given to them.
    UNREAD,
    /// It stands beside the words, but not where the one who speaks does: it was not compared.
    BESIDE,
    /// The text says more beside it than could be read, which may turn the sense round.
    UNCLEAR,
    /// It is another one, and the words are not those that the document gives to anybody.
    OTHER_WORDS,
    /// The text that names them denies that they said the words, or corrects who did.
    CONTESTED,
    /// It is somebody else's, or nobody's here.
    OTHER
}
