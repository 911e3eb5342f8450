package fr.verbatim.search;

import fr.verbatim.people.FirstNames;
import fr.verbatim.text.Gender;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who is meant by the pronoun of a clause that names nobody: « a-t-elle dit » goes on with a woman named before, « lui
/// a-t-on répondu » with nobody.
final class Pronouns {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\p{L}-])(?:on|elles?|ils?(?!\\s+(?:y\\s+a|faut|s['’]agit)))(?![\\p{L}-])"
                    + "|(?<=-)(?:on|ils?|elles?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    /// « Lui : « … » » sets another against whoever spoke.
    private static final Pattern ALONE =
            Pattern.compile("\\P{L}*(?:et\\s+)?(lui|eux)\\P{L}*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAN = Pattern.compile("(?:M\\.|[Mm]onsieur)\\s.*");
    private static final Pattern WOMAN = Pattern.compile("(?:Mme|Mlle|[Mm]adame|[Mm]ademoiselle)\\s.*");

    private Pronouns() {}

    /// The pronoun of a clause that cannot be that of the one named; empty where nothing is against it.
    ///
    /// @param name of one person, with a title perhaps, and what is said of them
    static Optional<String> against(String clause, String name) {
        Matcher alone = ALONE.matcher(clause);
        if (alone.matches()) {
            return Optional.of(alone.group(1));
        }
        Matcher subject = SUBJECT.matcher(clause);
        while (subject.find()) {
            if (!fits(subject.group().toLowerCase(Locale.FRENCH), gender(name))) {
                return Optional.of(subject.group());
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String pronoun, Gender gender) {
        return switch (pronoun) {
            case "il" -> gender != Gender.FEMININE;
            case "elle" -> gender != Gender.MASCULINE;
            default -> false;
        };
    }

    private static Gender gender(String name) {
        if (MAN.matcher(name).matches()) {
            return Gender.MASCULINE;
        }
        return WOMAN.matcher(name).matches()
                ? Gender.FEMININE
                : FirstNames.gender(name.split("[\\s\u00A0]", 2)[0]).orElse(Gender.EITHER);
    }
}
