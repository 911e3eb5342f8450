package fr.verbatim.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word as two texts are compared by. Case, spaces, punctuation and ligatures are not counted: they change from one
/// house to the next; every letter and digit is.
///
/// @param key what is compared
/// @param text with the signs up to the next word
/// @param start of the word, in UTF-16 units
/// @param afterGap whether an omission is marked before it: « […] », « (…) » or « ... »
/// @param afterCut whether it is marked in brackets: nobody's points of suspension
record DiffWord(String key, String text, int start, boolean afterGap, boolean afterCut) {
    private static final Pattern TOKEN =
            Pattern.compile("(?<word>[\\p{L}\\p{M}\\p{Nd}]+)|(?<gap>[\\[(]\\s?(?:…|\\.{2,5})\\s?[\\])]|…|\\.{3,5})");
    /// `pa[s]`, `[m]ais`: an editor's letters in a word are read with it.
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\p{L})\\[(\\p{L}*)]|\\[(\\p{L}+)](?=\\p{L})");

    static List<DiffWord> all(String text) {
        List<DiffWord> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        Begun begun = null;
        boolean gap = false;
        boolean cut = false;
        while (matcher.find()) {
            if (matcher.group("gap") != null) {
                gap = true;
                cut |= "[(".indexOf(matcher.group().charAt(0)) >= 0;
                continue;
            }
            if (begun != null) {
                words.add(begun.until(text, matcher.start()));
            }
            begun = new Begun(matcher.group(), matcher.start(), words.isEmpty() ? 0 : matcher.start(), gap, cut);
            gap = false;
            cut = false;
        }
        if (begun != null) {
            words.add(begun.until(text, text.length()));
        }
        return words;
    }

    /// The text without an editor's brackets inside words.
    static String unbracketed(String text) {
        return BRACKETED.matcher(text).replaceAll("$1$2");
    }

    static int count(String text) {
        return all(text).size();
    }

    /// Whether a sentence ends with it.
    boolean endsSentence() {
        return text.matches("(?s).*[.!?…].*");
    }

    /// @param from where its text begins: the first word has the signs before it too
    private record Begun(String word, int start, int from, boolean gap, boolean cut) {
        DiffWord until(String text, int end) {
            return new DiffWord(key(word), text.substring(from, end), start, gap, cut);
        }
    }

    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
