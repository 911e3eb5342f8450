package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
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

    private static final Set<String> TOGETHER =
            Set.of("tous", "toutes", "ensemble", "les deux", "les trois", "tous ensemble");
    /// « Lui : », « Elle : »: two are told apart so.
    private static final Set<String> APART = Set.of("lui", "elle", "eux", "elles");
    private static final Pattern HANDLE = Pattern.compile("@[\\w.-]{2,40}");
    /// « M'hamed », « D'Artagnan »
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{Lu}\\p{L}{0,2}['’]\\p{L}[\\p{L}\\p{M}-]+");
    /// What goes on after a first name: « , caissière », « – caissière », « et Marc ».
    private static final Pattern BESIDE_NAME =
            Pattern.compile("(?:\\s*,|\\s[–—-]|\\s(?:et|&)\\s+\\p{Lu}|\\s*\\().*", Pattern.DOTALL);
    private static final int MOST_WORDS = 7;

    private LabelForms() {}

    /// Whether words before a colon can hardly be anything but somebody who is about to speak: « Sophie, caissière »,
    /// « Infirmière de nuit », « CGT », « Tous ». Testimonies are signed so whose authors are not to be known.
    ///
    /// @param label without a clause in it
    public static boolean isSomebodys(String label) {
        String plain = label.strip();
        List<Word> words = Words.of(plain);
        if (HANDLE.matcher(plain).matches()
                || TOGETHER.contains(Fold.fold(plain))
                || APART.contains(Fold.fold(plain))) {
            return true;
        }
        if (words.isEmpty() || words.size() > MOST_WORDS || !words.getFirst().isCapitalised()) {
            return false;
        }
        Word first = words.getFirst();
        String rest = plain.substring(first.end());
        boolean capitals = words.stream().allMatch(Word::isCapitalised);
        boolean name = FirstNames.contains(first.text())
                && (capitals || BESIDE_NAME.matcher(rest).matches());
        boolean acronym =
                capitals && first.text().length() > 1 && plain.codePoints().noneMatch(Character::isLowerCase);
        return name
                || acronym
                || APOSTROPHE.matcher(plain).matches()
                || isSomebody(first.text().split("[·•.]", 2)[0])
                || OrganisationForms.matches(words);
    }

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
