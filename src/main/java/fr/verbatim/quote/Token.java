package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import java.text.Normalizer;
import java.util.Locale;

/// A word or mark of the narration of a sentence; a quotation is one token, whatever it holds.
///
/// @param text as printed, accents composed with their letters; empty for a quotation
/// @param folded in lower case and, beyond three letters, without accents; without the apostrophe of an elision
/// @param start offset in the sentence
/// @param end offset after it
record Token(Kind kind, String text, String folded, int start, int end) {
    private static final int ACCENTED = 3;

    enum Kind {
        WORD,
        QUOTATION,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        OPENING,
        CLOSING,
        STOP
    }

    static Token word(String text, int start, int end) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = composed.replace('‑', '-').replace('’', '\'');
        String bare = plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
        return new Token(Kind.WORD, composed, folded(bare), start, end);
    }

    /// Short words keep their accents, by which `à` is no verb and `où` no conjunction; a capital `A` alone is `À`.
    private static String folded(String word) {
        if (word.equals("A")) {
            return "à";
        }
        return word.length() <= ACCENTED ? word.toLowerCase(Locale.FRENCH) : Fold.fold(word);
    }

    /// The initial of a name, which is no elided article or pronoun, nor `À` without its accent.
    Token asInitial() {
        return new Token(kind, text, folded + ".", start, end);
    }

    static Token mark(Kind kind, int start, int end) {
        return new Token(kind, "", "", start, end);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /// Two capitals or more and no small letter: `CGT`, `EDF`.
    boolean isAcronym() {
        return isWord()
                && text.codePoints().filter(Character::isUpperCase).count() >= 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
