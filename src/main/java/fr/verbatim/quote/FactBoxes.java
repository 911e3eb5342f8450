package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands on a note and nobody has said: figures the one who draws has set in a box, sources, glosses.
final class FactBoxes {
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_CAPITALS = 4;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /// « 1 frelon = 50 abeilles par jour »
    private static final Pattern EQUATION = Pattern.compile("\\S\\s[=≈]\\s\\S");
    private static final Pattern HEADED = Pattern.compile("(?iu)^(?:sources?|(?:les )?chiffres?(?:[ -]clés?)?|repères?"
            + "|(?:le )?saviez-vous|à (?:savoir|retenir|noter)|pour mémoire|définition|lexique|glossaire|n\\.?b\\.?"
            + "|en (?:bref|chiffres))[\\s\\xA0\\u202F]?[:?].*|^\\p{Lu}[^.!?:]{1,60} en (?:bref|chiffres)"
            + "[\\s\\xA0\\u202F]?:.*");
    private static final Pattern FIGURE = Pattern.compile("^(?:[+~≈–-]\\s?)?\\d");
    private static final Pattern CLOSED = Pattern.compile("[.!?…»:,;]$");
    private static final Set<String> SPEAKING = Set.of(
            "je", "j", "me", "m", "moi", "mon", "ma", "mes", "tu", "te", "toi", "ton", "ta", "tes", "on", "nous",
            "notre", "nos", "vous", "votre", "vos");

    private FactBoxes() {}

    /// Whether words, white space folded, are a box's.
    ///
    /// @param closing whether the bubbles of the note end as sentences do, so that what does not is none
    static boolean are(String text, boolean closing) {
        if (Words.of(text).size() > MOST_WORDS || speaks(text)) {
            return false;
        }
        boolean figures = DIGIT.matcher(text).find();
        boolean equation = EQUATION.matcher(text).find() && (figures || closing);
        boolean open = !CLOSED.matcher(text).find();
        return HEADED.matcher(text).matches()
                || open && equation
                || open && closing && FIGURE.matcher(text).find();
    }

    /// « DETTE DE LA VILLE », and figures on the lines below: headed in capitals, and no sentence.
    static boolean isHeadedInCapitals(List<String> lines, boolean closing) {
        String text = String.join(" ", lines);
        String head = lines.getFirst();
        return closing
                && lines.size() > 1
                && Words.of(text).size() <= MOST_WORDS
                && head.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && head.codePoints().noneMatch(Character::isLowerCase)
                && DIGIT.matcher(text).find()
                && !CLOSED.matcher(text.strip()).find()
                && !speaks(text);
    }

    /// Whether somebody speaks of themselves, of others there, or to them.
    static boolean speaks(String text) {
        return Words.of(text).stream().map(word -> Fold.fold(word.text())).anyMatch(FactBoxes::isPerson);
    }

    private static boolean isPerson(String folded) {
        return SPEAKING.contains(folded.replaceFirst("['’]$", ""));
    }
}
