package fr.verbatim.web;

import fr.verbatim.search.WrittenForBoth;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What texts are compared by: words, figures with the signs that belong to them, signs that stand for words, and the
/// marks of whoever quotes. Punctuation is none of them.
///
/// A figure is one however it is set: `1000`, « 1 000 », « 1.000 »; its « % », its « € » and its minus belong to it,
/// with a space or without. A dash between words or figures, before an item or around a clause is no minus.
///
/// @param start in UTF-16 units
/// @param end after it
/// @param letters what is compared, in its case; empty for the mark of an omission and what is passed over
record DiffToken(int start, int end, String letters, Kind kind) {
    enum Kind {
        WORD,
        FIGURE,
        SIGN,
        /// « […] », « (…) » or « ... ».
        GAP,
        /// « (sic) »: says that the words are as they were.
        SIC
    }

    /// U+02BC is no letter here, but the apostrophe that some keyboards give.
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}₀-₉½¼¾&&[^\u02BC]]";
    /// Soft hyphens, zero widths and the mark of an encoding: nobody sees them.
    private static final String UNSEEN = "[\u00AD\u200B-\u200F\u2060\uFEFF]";

    /// A power; a single ¹, or any behind a word that is no unit, is the mark of a note.
    private static final String RAISED = "(?:[¹²³⁰⁴-⁹]{2,4}|[²³⁴-⁹])";

    private static final String SPACE = "[\\s\u00A0\u2009\u202F]";
    private static final String MINUS =
            "(?:(?<![^\\s\u00A0\u202F«“\"(\\[=<>~≈±×÷])" + "(?:(?<!\\d[ \u00A0\u202F])[-–](?=\\p{Sc}?\\d)|\u2212))";
    /// Arrows, guillemets of straight signs and lines of signs are none.
    private static final String RELATION =
            "<=(?!>)|>=|(?<!<)<(?![<=-])|(?<![>=–-])>(?!>)|(?<![=<>])=(?![=>])|(?<!~)~(?!~)"
                    + "|(?<!\\+)\\+(?!\\+)|[≠≤≥±×÷≈]";

    private static final String EMOJI = "(?:\\p{IsEmoji_Presentation}|\\p{IsExtended_Pictographic}\uFE0F)"
            + "(?:[\u200D\uFE0F]|\\p{IsEmoji_Modifier}|\\p{IsEmoji_Presentation})*";
    /// Signs with their words.
    private static final String CENT = "(?:pour" + SPACE + "{1,2}cents?|euros?)(?!" + LETTER + ")";

    private static final String UNIT = SPACE + "{0,2}(?:[%‰°\\p{Sc}]|" + CENT + ")";
    private static final String FIGURE = "(?<lead>(?:(?:" + RELATION + "|" + MINUS + ")" + SPACE + "{0,2}){0,3}"
            + "(?:\\p{Sc}[ \u00A0\u202F]?)?)(?<!" + LETTER + ")(?<number>"
            + "(?:[1-9]\\d{0,2}(?<sep>[ .'’\u00A0\u2009\u202F])\\d{3}(?:\\k<sep>\\d{3})*(?!\\d)|\\d+)(?:[.,]\\d+)*"
            + RAISED + "?)(?!" + LETTER + ")(?<unit>(?:" + UNIT + "){0,2})";

    private static final Pattern TOKEN = Pattern.compile(
            "(?<gap>[\\[(]\\s?(?:…|\\.{2,5})\\s?[\\])]|…|\\.{3,5})|(?<sic>[\\[(]\\s?sic\\s?[\\])])"
                    + "|(?<figure>" + FIGURE + ")"
                    + "|(?<sign>" + RELATION + "|[%‰\\p{Sc}]|(?<!" + LETTER + ")" + CENT
                    + "|[\\[(]\\s?[!?]{1,3}\\s?[\\])]|" + EMOJI + ")"
                    + "|(?<word>" + LETTER + "(?:" + UNSEEN + "*" + LETTER + ")*(?:(?<!\\p{L}{4})" + RAISED
                    + ")?(?:\\+{1,2}(?![+\\p{L}\\p{Nd}]))?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIC = Pattern.compile("[\\[(]\\s?sic\\s?[\\])]", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[ .'’\u00A0\u2009\u202F](?=\\d)");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("^(.*?)(\\p{Sc})(.*)$");
    private static final Pattern SMALL = Pattern.compile("(?<=\\p{L})[¹²³⁰⁴-⁹]+|[₀-₉]+");

    static Matcher matcher(String text) {
        return TOKEN.matcher(text).useTransparentBounds(true);
    }

    /// Whether « (sic) » is said in it.
    static boolean saysSic(String text) {
        return SIC.matcher(text).find();
    }

    /// @param found of [#matcher(String)]
    static DiffToken of(String text, Matcher found) {
        int start = found.start();
        int end = found.end();
        if (found.group("gap") != null) {
            return new DiffToken(start, end, "", Kind.GAP);
        }
        if (found.group("sic") != null) {
            return new DiffToken(start, end, "", Kind.SIC);
        }
        if (found.group("figure") != null) {
            return new DiffToken(start, end, figure(found), Kind.FIGURE);
        }
        if (found.group("sign") != null) {
            return new DiffToken(start, end, sign(found.group("sign")), Kind.SIGN);
        }
        int whole = WrittenForBoth.end(text, start, end);
        return new DiffToken(start, whole, letters(text.substring(start, whole)), Kind.WORD);
    }

    private static String figure(Matcher found) {
        String number = found.group("number");
        if (found.group("sep") != null) {
            int decimals = number.indexOf(',');
            String whole = decimals < 0 ? number : number.substring(0, decimals);
            number = GROUPING.matcher(whole).replaceAll("") + number.substring(whole.length());
        }
        String figure = sign(found.group("lead")) + number + sign(found.group("unit"));
        return CURRENCY_FIRST.matcher(figure).replaceFirst("$1$3$2");
    }

    /// One spelling of signs, without spaces.
    private static String sign(String signs) {
        return signs.replaceAll(SPACE, "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("pourcents?", "%")
                .replaceAll("euros?", "€")
                .replaceAll("[–\u2212]", "-")
                .replace("<=", "≤")
                .replace(">=", "≥")
                .replace("[", "(")
                .replace("]", ")");
    }

    private static String letters(String word) {
        String plain = Normalizer.normalize(WrittenForBoth.plain(word.replaceAll(UNSEEN, "")), Normalizer.Form.NFC)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("Œ", "OE")
                .replace("Æ", "AE");
        return SMALL.matcher(plain).replaceAll(raised -> Normalizer.normalize(raised.group(), Normalizer.Form.NFKC));
    }
}
