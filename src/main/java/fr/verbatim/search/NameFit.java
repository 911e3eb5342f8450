package fr.verbatim.search;

/// How a name that somebody wrote fits those who speak.
public enum NameFit {
    /// It is theirs: as their record gives it, as a source prints it, or a surname that nobody else here bears.
    SAME,
    /// It may be theirs, but says too little: a first name alone, a surname or a name that several people bear.
    TOO_LITTLE,
    /// It is the organisation that they speak for, not themselves.
    SPOKEN_FOR,
    /// It is somebody else's, or nobody's here.
    OTHER
}
