package fr.verbatim.people;

import fr.verbatim.text.Fold;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labels that name nobody and are labels by their form: « X. », « Y », « Q », « Intervenante 1 », « Élève B ».
public final class LabelForms {
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<noun>\\p{L}[\\p{L}\\p{M}-]+)[\\s\\xA0\\u202F]+(?:n[°o][\\s\\xA0\\u202F]?)?(?:\\d{1,3}|\\p{Lu})\\.?");
    private static final Set<String> VOICES = Set.of("voix", "locuteur", "locutrice", "personne", "sujet");
    private static final Set<String> QUESTION = Set.of("q", "question");
    private static final Set<String> ANSWER = Set.of("r", "reponse");

    private LabelForms() {}

    /// Whether words before a colon are such a label.
    public static boolean matches(String label) {
        Matcher numbered = NUMBERED.matcher(label.strip());
        return LETTER.matcher(label.strip()).matches() || numbered.matches() && isSomebody(numbered.group("noun"));
    }

    private static boolean isSomebody(String noun) {
        String folded = Fold.fold(noun);
        return VOICES.contains(folded) || RoleNouns.contains(folded) || PeopleNouns.contains(folded);
    }

    /// Whether labels hold both of those by which a document parts questions and answers: « Q », « R ».
    ///
    /// @param keys labels, folded to letters
    public static boolean askAndAnswer(Set<String> keys) {
        return keys.stream().anyMatch(QUESTION::contains) && keys.stream().anyMatch(ANSWER::contains);
    }

    /// Whether a label is one of those two.
    ///
    /// @param key folded to letters
    public static boolean asksOrAnswers(String key) {
        return QUESTION.contains(key) || ANSWER.contains(key);
    }
}
