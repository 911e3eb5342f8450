package fr.verbatim.search;

import fr.verbatim.people.FirstNames;
import fr.verbatim.text.Gender;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One name, function or organisation of those that somebody wrote under a quote.
///
/// @param plain without a title
/// @param title as written, « Mme »; empty for none
record WrittenPart(String plain, String title) {
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{Nd}]+");
    private static final Pattern TITLE = Pattern.compile(
            "^(?<title>mm?|mmes?|mlles?|me|dr|pr|mgr|monsieur|messieurs|madame|mesdames|mademoiselle"
                    + "|(?:maître|maitre|docteure?|professeure?)(?=\\s+(?-iu:\\p{Lu})))\\.?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static WrittenPart of(String written) {
        String stripped = SIGNS.matcher(written.strip()).replaceFirst("");
        Matcher title = TITLE.matcher(stripped);
        return title.lookingAt()
                ? new WrittenPart(
                        stripped.substring(title.end()).strip(), title.group().strip())
                : new WrittenPart(stripped, "");
    }

    /// Whether the title is a woman's and the first name a man's, or the other way round.
    ///
    /// @param name whole, the first name first
    boolean isOtherThan(String name) {
        return gender().flatMap(own ->
                        FirstNames.gender(name.split("[\\s\u00A0]", 2)[0]).map(other -> other != own))
                .orElse(false);
    }

    private Optional<Gender> gender() {
        return switch (title.toLowerCase(Locale.FRENCH).replace(".", "")) {
            case "m", "monsieur" -> Optional.of(Gender.MASCULINE);
            case "mme", "mlle", "madame", "mademoiselle" -> Optional.of(Gender.FEMININE);
            default -> Optional.empty();
        };
    }
}
