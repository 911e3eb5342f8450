package fr.verbatim.web;

import fr.verbatim.web.DiffToken.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word as two texts are compared by, or a figure, or a sign that stands for one. Case, spaces, punctuation,
/// ligatures and the accents of capitals are not counted: they change from one house to the next; every letter, digit
/// and sign of sense is.
///
/// @param key what is compared
/// @param letters the same in its case, which tells where an accent may be missing: « Etat » is « état », « etat » is
/// not
/// @param text with the signs up to the next word, but for those that open it
/// @param head how much of the text stands before the word itself, in UTF-16 units
/// @param length of the word itself
/// @param start of the word, in UTF-16 units
/// @param afterGap whether an omission is marked before it: « […] », « (…) » or « ... »
/// @param afterCut whether it is marked in brackets: nobody's points of suspension
record DiffWord(
        String key,
        String letters,
        String text,
        int head,
        int length,
        int start,
        boolean afterGap,
        boolean afterCut,
        Kind kind) {
    private static final Pattern STATES = Pattern.compile("(?<!\\.)[.!](?!\\.)");
    private static final Pattern CLAUSE_END = Pattern.compile("[.!?…,;:—–()]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]");
    private static final Pattern MARKS = Pattern.compile("[«»“”\"„‹›]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}·]+");
    /// « plus » and « personne » negate beside « ne » only.
    private static final Set<String> CLOSES_NEGATION = Set.of("plus", "personne", "guère", "point", "aucunement");

    private static final Set<String> OPENS_NEGATION = Set.of("ne", "n");
    private static final Pattern UNIT = Pattern.compile("[%‰\\p{Sc}]");
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
        Matcher matcher = DiffToken.matcher(text);
        Begun begun = null;
        boolean gap = false;
        boolean cut = false;
        while (matcher.find()) {
            DiffToken token = DiffToken.of(text, matcher);
            if (token.kind() == Kind.GAP) {
                gap = true;
                cut |= "[(".indexOf(matcher.group().charAt(0)) >= 0;
            }
            if (token.letters().isEmpty()) {
                continue;
            }
            int from = begun == null ? 0 : opening(text, begun.token().end(), token.start());
            if (begun != null) {
                words.add(begun.until(text, from));
            }
            begun = new Begun(token, from, gap, cut);
            matcher.region(token.end(), text.length());
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

    /// The key of a word without accents: « ≠ » is no « = ».
    String bareKey() {
        return kind == Kind.WORD ? bare(key) : key;
    }

    /// Whether it has letters and nothing else.
    boolean isLetters() {
        return LETTERS.matcher(key).matches();
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

    /// Whether a question mark stands beside it.
    boolean asks() {
        return around().contains("?");
    }

    /// Whether a full stop or an exclamation mark does, no points of suspension.
    boolean states() {
        return STATES.matcher(around()).find();
    }

    /// What stands beside the word itself.
    private String around() {
        return text.substring(0, head) + text.substring(head + length);
    }

    /// Where it ends.
    int end() {
        return start + length;
    }

    /// Its text without the signs behind it.
    String withoutSigns() {
        return text.substring(0, head + length);
    }

    /// The signs behind it, no space around them.
    String signs() {
        return text.substring(head + length).strip();
    }

    /// How many quotation marks stand before it, or behind.
    int marks(boolean behind) {
        return (int) MARKS.matcher(behind ? text.substring(head + length) : text.substring(0, head))
                .results()
                .count();
    }

    boolean isNegation() {
        return NEGATIONS.contains(key);
    }

    /// Whether it opens a negation of which the next words tell how far it goes: « ne … plus », « n'est … personne ».
    boolean opensNegation() {
        return OPENS_NEGATION.contains(key);
    }

    /// Whether it negates behind such a word.
    boolean closesNegation() {
        return CLOSES_NEGATION.contains(key);
    }

    /// Whether it sets what follows against what was negated.
    boolean opposes() {
        return key.equals("mais");
    }

    /// Whether it says of what the figure or the number word before it is so many.
    boolean isUnit() {
        return UNIT.matcher(key).matches();
    }

    /// Whether a sentence ends with it, or a clause.
    boolean endsClause() {
        return CLAUSE_END.matcher(around()).find();
    }

    /// Whether a sentence ends with it.
    boolean endsSentence() {
        return SENTENCE_END.matcher(around()).find();
    }

    /// @param from where its text begins: with the signs that open it; the first word has all before it
    private record Begun(DiffToken token, int from, boolean gap, boolean cut) {
        DiffWord until(String text, int end) {
            return new DiffWord(
                    token.letters().toLowerCase(Locale.FRENCH),
                    token.letters(),
                    text.substring(from, end),
                    token.start() - from,
                    token.end() - token.start(),
                    token.start(),
                    gap,
                    cut,
                    token.kind());
        }
    }
}
