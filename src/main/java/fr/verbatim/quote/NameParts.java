package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a person's name that white space makes: `Jean-Marc` and `Le Goff`, `N'Diaye` alone.
///
/// @param first folded; empty where only the surname is known
/// @param surname folded
record NameParts(String first, String surname) {
    /// What a surname opens with and no first name does: « de Montfort », « Le Goff ».
    private static final Set<String> PARTICLES = Set.of(
            "d", "de", "du", "des", "le", "la", "les", "van", "von", "vander", "el", "al", "ben", "da", "di", "dos",
            "der");

    private static final Pattern SECOND = Pattern.compile("(\\S{2,}) (?:d|de|du|des) \\S");

    static NameParts of(String name) {
        List<String> parts = List.of(name.strip().split("[\\s\\xA0\\u202F]+"));
        String opening = Fold.key(parts.getFirst().replaceFirst("['’].*", ""));
        boolean whole = parts.size() > 1 && !PARTICLES.contains(opening);
        return whole
                ? new NameParts(Fold.key(parts.getFirst()), Fold.key(String.join(" ", parts.subList(1, parts.size()))))
                : new NameParts("", Fold.key(name));
    }

    /// The surname as one says it for short: its first part where a particle opens a second one (« Giscard »), else its
    /// last (« Bush », « Kettani »).
    String shorter() {
        Matcher second = SECOND.matcher(surname);
        return second.lookingAt() ? second.group(1) : surname.substring(surname.lastIndexOf(' ') + 1);
    }

    /// Whether a first name stands before the surname.
    boolean isWhole() {
        return !first.isEmpty();
    }
}
