package fr.verbatim.web;

import fr.verbatim.search.WrittenForBoth;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word as two texts are compared by. Case, spaces, punctuation, ligatures and the accents of capitals are not
/// counted: they change from one house to the next; every letter and digit is.
///
/// @param key what is compared
/// @param letters the same in its case, which tells where an accent may be missing: « Etat » is « état », « etat » is
/// not
/// @param text with the signs up to the next word, but for those that open it
/// @param start of the word, in UTF-16 units
/// @param afterGap whether an omission is marked before it: « […] », « (…) » or « ... »
/// @param afterCut whether it is marked in brackets: nobody's points of suspension
record DiffWord(String key, String letters, String text, int start, boolean afterGap, boolean afterCut) {
    /// U+02BC is no letter here, but the apostrophe that some keyboards give.
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}&&[^\u02BC]]";
    /// Soft hyphens, zero widths and the mark of an encoding: nobody sees them.
    private static final String UNSEEN = "[\u00AD\u200B-\u200F\u2060\uFEFF]";

    private static final Pattern TOKEN = Pattern.compile("(?<word>" + LETTER + "(?:" + UNSEEN + "*" + LETTER
            + ")*)|(?<gap>[\\[(]\\s?(?:…|\\.{2,5})\\s?[\\])]|…|\\.{3,5})");
    private static final Pattern STATES = Pattern.compile("(?<!\\.)[.!](?!\\.)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+$");
    /// « plus » and « personne » negate beside « ne » only.
    private static final Set<String> NEGATIONS = Set.of(
            "ne",
            "n",
            "pas",
            "jamais",
            "rien",
            "aucun",
            "aucune",
            "ni",
            "sans",
            "nul",
            "nulle",
            "guère",
            "nullement",
            "non");
    /// Signs that stand before a word and belong to it: an opening bracket or quotation mark.
    private static final Pattern OPENING = Pattern.compile("(?:^|(?<=\\s))(?:[(\\[{“‘\"]|«[ \u00A0\u202F]?)+$");
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
            int from = begun == null ? 0 : opening(text, begun.end(), matcher.start());
            if (begun != null) {
                words.add(begun.until(text, from));
            }
            int end = WrittenForBoth.end(text, matcher.start(), matcher.end());
            begun = new Begun(text.substring(matcher.start(), end), matcher.start(), from, gap, cut);
            matcher.region(end, text.length());
            gap = false;
            cut = false;
        }
        if (begun != null) {
            words.add(begun.until(text, text.length()));
        }
        return words;
    }

    /// Where what opens a word begins, after the word before.
    private static int opening(String text, int after, int word) {
        Matcher opening = OPENING.matcher(text.substring(after, word));
        return opening.find() ? after + opening.start() : word;
    }

    /// Whether it is the same word, the accents of capitals apart: printers have left them out for long.
    boolean isSame(DiffWord other) {
        if (key.equals(other.key)) {
            return true;
        }
        if (letters.length() != other.letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (!isSame(letters.charAt(i), other.letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(char one, char other) {
        char small = Character.toLowerCase(one);
        char otherSmall = Character.toLowerCase(other);
        boolean bare =
                Character.isUpperCase(one) && bare(one) == one || Character.isUpperCase(other) && bare(other) == other;
        return small == otherSmall || bare && bare(small) == bare(otherSmall);
    }

    private static char bare(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    /// Whether nothing but accents parts it from another word.
    boolean isButForAccents(DiffWord other) {
        return bare(key).equals(bare(other.key));
    }

    private static String bare(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    /// The text without an editor's brackets inside words.
    static String unbracketed(String text) {
        return BRACKETED.matcher(text).replaceAll("$1$2");
    }

    static int count(String text) {
        return all(text).size();
    }

    /// Whether a question mark stands behind it.
    boolean asks() {
        return text.contains("?");
    }

    /// Whether a full stop or an exclamation mark does, no points of suspension.
    boolean states() {
        return STATES.matcher(text).find();
    }

    /// Its text without the signs behind it.
    String withoutSigns() {
        return SIGNS.matcher(text).replaceFirst("");
    }

    /// The signs behind it, no space around them.
    String signs() {
        return text.substring(withoutSigns().length()).strip();
    }

    boolean isNegation() {
        return NEGATIONS.contains(key);
    }

    /// Whether a sentence ends with it, or a clause.
    boolean endsClause() {
        return text.matches("(?s).*[.!?…,;:—–()].*");
    }

    /// Whether a sentence ends with it.
    boolean endsSentence() {
        return text.matches("(?s).*[.!?…].*");
    }

    /// @param from where its text begins: with the signs that open it; the first word has all before it
    private record Begun(String word, int start, int from, boolean gap, boolean cut) {
        int end() {
            return start + word.length();
        }

        DiffWord until(String text, int end) {
            String letters = letters(word);
            return new DiffWord(
                    letters.toLowerCase(Locale.FRENCH), letters, text.substring(from, end), start, gap, cut);
        }
    }

    private static String letters(String word) {
        return Normalizer.normalize(WrittenForBoth.plain(word.replaceAll(UNSEEN, "")), Normalizer.Form.NFC)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("Œ", "OE")
                .replace("Æ", "AE");
    }
}
