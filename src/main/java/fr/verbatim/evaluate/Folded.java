package fr.verbatim.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as the annotators compared them: what may differ without being another text is folded.
final class Folded {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{FEFF}]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,2000})]\\([^()\\s]{0,2000}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_`\\[\\]#>~]+");
    private static final Pattern GUILLEMETS = Pattern.compile("[«»“”„\"]");
    private static final Pattern TRAILING_NAME = Pattern.compile("\\s*\\(\\p{Lu}[^()]{1,80}\\)\\s*[.!?]?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /// White space folded and stripped, nothing else.
    static String spaces(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// White space, Markdown (emphasis, links, brackets, heading and quotation marks at the start) and apostrophes.
    static String markdown(String text) {
        String plain = LINK.matcher(text).replaceAll("$1");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        return spaces(plain.replace('’', '\''));
    }

    /// As [#markdown], guillemets and a trailing attribution « (Nom) » folded too.
    static String passage(String text) {
        String plain = markdown(GUILLEMETS.matcher(text).replaceAll(" "));
        return spaces(TRAILING_NAME.matcher(plain).replaceAll(""));
    }

    /// Letters and digits only, without case and accents: names, titles, organisations.
    static String letters(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORDS
                .matcher(plain.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ")
                .strip();
    }

    /// Whether one contains the other and neither is empty.
    static boolean within(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }
}
