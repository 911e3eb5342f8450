package fr.verbatim.people;

import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of which the surname alone stands in capitals: « Awa DIOP », « MERCIER Paul ».
///
/// A short surname looks like an acronym, and many a surname is a word of French: those are read where a comma or a
/// line behind the name says what somebody is or to what body they belong.
final class CapitalSurnames {
    private static final int SURELY = 4;
    private static final int SHORTEST = 2;
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern PARTED = Pattern.compile("\\s?[,(/].*|\\s[–—-]\\s.*");
    private static final Pattern AGE = Pattern.compile("\\d{1,2} ans\\b.*");

    private CapitalSurnames() {}

    /// The first of the lines with the name as French writes it elsewhere, first name first; empty where it opens with
    /// no such name.
    static Optional<String> written(String line, List<String> lines) {
        List<Word> words = Words.of(line);
        if (words.isEmpty() || words.getFirst().start() > 0) {
            return Optional.empty();
        }
        return last(line, words, lines).or(() -> first(line, words, lines));
    }

    /// « Fatou BÂ », « Awa DIOP, infirmière »
    private static Optional<String> last(String line, List<Word> words, List<String> lines) {
        int given = 0;
        while (given < words.size() && isGiven(words.get(given)) && adjoins(line, words, given)) {
            given++;
        }
        int end = given;
        while (given > 0 && end < words.size() && isSurname(words.get(end)) && adjoins(line, words, end)) {
            end++;
        }
        if (end == given || !isWhole(words.subList(0, end), given, line, lines)) {
            return Optional.empty();
        }
        int start = words.get(given).start();
        int stop = words.get(end - 1).end();
        String surname = line.substring(start, stop);
        return surname.length() > SURELY
                ? Optional.empty()
                : Optional.of(line.substring(0, start) + CapitalNames.small(surname) + line.substring(stop));
    }

    /// « MERCIER Paul » over « adjoint aux finances », « LY Aminata, aide à domicile »
    private static Optional<String> first(String line, List<Word> words, List<String> lines) {
        int at = 0;
        while (at < words.size() && isSurname(words.get(at)) && adjoins(line, words, at)) {
            at++;
        }
        int end = at;
        while (at > 0 && end < words.size() && isGiven(words.get(end)) && adjoins(line, words, end)) {
            end++;
        }
        if (end == at || PersonNames.isParticle(words.get(at - 1))) {
            return Optional.empty();
        }
        int stop = words.get(end - 1).end();
        String rest = line.substring(stop);
        boolean parted = rest.isEmpty() || PARTED.matcher(rest).matches();
        if (!parted || !isExplained(rest, lines)) {
            return Optional.empty();
        }
        String given = line.substring(words.get(at).start(), stop);
        String surname = line.substring(0, words.get(at - 1).end());
        return Optional.of(given + " " + CapitalNames.small(surname) + rest);
    }

    private static boolean isGiven(Word word) {
        return word.isCapitalised()
                && !word.isInCapitals()
                && (FirstNamed.isFirstName(word) || !CapitalWords.isCommon(word) && !RoleNouns.contains(word.folded()));
    }

    private static boolean isWhole(List<Word> name, int given, String line, List<String> lines) {
        String rest = line.substring(name.getLast().end());
        boolean parted = rest.isEmpty() || PARTED.matcher(rest).matches();
        boolean surely = FirstNamed.isFirstName(name.getFirst())
                && name.stream().skip(given).allMatch(word -> word.text().length() > SHORTEST);
        return parted && !PersonNames.isParticle(name.getLast()) && (surely || isExplained(rest, lines));
    }

    /// In capitals, and fit to be spoken.
    private static boolean isSurname(Word word) {
        return PersonNames.isParticle(word)
                || word.isInCapitals()
                        && word.text().length() >= SHORTEST
                        && VOWEL.matcher(word.folded()).find();
    }

    /// Whether what follows a name says what somebody is, how old, or where they belong.
    private static boolean isExplained(String rest, List<String> lines) {
        String behind = rest.replaceFirst("^[\\s,(/–—-]+", "");
        String says = !behind.isEmpty() ? behind : lines.size() > 1 ? Spaces.fold(lines.get(1)) : "";
        List<Word> words = Words.of(says);
        return !words.isEmpty()
                && words.stream().noneMatch(ClauseWords::opensClause)
                && (SignatureReader.introducesPerson(says)
                        || OrganisationLines.isNoun(words.getFirst().folded())
                        || AGE.matcher(says).matches());
    }

    private static boolean adjoins(String line, List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        String between = line.substring(words.get(at - 1).end(), words.get(at).start());
        return between.equals(" ") || between.isEmpty() && words.get(at - 1).isElision();
    }
}
