package fr.verbatim.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form of an id.
public final class Id {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private Id() {}

    /// Whether a text is written as an id: lower case letters, digits, single hyphens between.
    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /// The id that somebody who wrote this may have meant.
    static Optional<String> suggest(String value) {
        String letters = Normalizer.normalize(value.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .replace("æ", "ae");
        String id = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return isOne(id) ? Optional.of(id) : Optional.empty();
    }
}
