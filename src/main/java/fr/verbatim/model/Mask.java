package fr.verbatim.model;

/// What stands in the text of a source where something was withdrawn, one for each character, so that every position
/// stays and nobody takes the words left for the whole sentence.
public enum Mask {
    /// In place of a name, with the functions printed beside it.
    NAME('▒'),
    /// In place of any other words.
    WORDS('█');

    private final char sign;

    Mask(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
