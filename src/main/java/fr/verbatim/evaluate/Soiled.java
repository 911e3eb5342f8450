package fr.verbatim.evaluate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Texts as they come from layout programs and hurried fingers: they say the same and must be found alike.
final class Soiled {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE_BEFORE_SIGN = Pattern.compile(" (?=[?!:;»%])|(?<=«) |(?<=\\d) (?=\\d{3})");
    private static final Pattern LONG_WORD = Pattern.compile("(?<=\\p{L}{4})(?=\\p{L}{5})");

    /// Every so many places where a long word could be broken, one is.
    private static final int EVERY = 3;

    private Soiled() {}

    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Curly apostrophes, narrow spaces that do not break, and a soft hyphen in every third long word.
    static String text(String clean) {
        String narrow = SPACE_BEFORE_SIGN.matcher(clean.replace('\'', '’')).replaceAll("\u202F");
        String[] parts = LONG_WORD.split(narrow, -1);
        StringBuilder soiled = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            soiled.append(i % EVERY == 0 ? "\u00AD" : "").append(parts[i]);
        }
        return soiled.toString();
    }
}
