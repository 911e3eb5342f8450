package fr.verbatim.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Folding for comparison: what a reader takes for the same word although it is typed otherwise.
public final class Fold {
    private Fold() {}

    /// Lower case, no accents, ligatures opened, curly apostrophes straight.
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(Marks.bounded(text), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'œ', 'Œ' -> folded.append("oe");
                case 'æ', 'Æ' -> folded.append("ae");
                case '’', 'ʼ', '‘', '′', '`', '´' -> folded.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /// The folded letters and digits of a name, its words parted by one space: `Jean-Luc  O'Brien` → `jean luc o
    /// brien`.
    public static String key(String name) {
        String folded = fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /// The folded letters and digits alone, for comparing words whatever stands between them.
    public static String letters(String text) {
        String folded = fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /// The words of [#key(String)].
    public static List<String> words(String text) {
        String key = key(text);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /// A name as an id: `Éric d'Ormesson` → `eric-d-ormesson`; `inconnu` where no letter is left.
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (char c : key(name).toCharArray()) {
            if (c == ' ') {
                slug.append('-');
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            }
        }
        String trimmed = slug.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "inconnu" : trimmed;
    }
}
