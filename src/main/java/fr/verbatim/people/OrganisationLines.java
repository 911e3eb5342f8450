package fr.verbatim.people;

import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that are the name of an organisation and nothing else.
public final class OrganisationLines {
    private static final int LONGEST = 160;
    private static final Set<String> NOUNS = WordList.loadFolded(OrganisationLines.class, "organisation-nouns.txt");
    private static final Set<String> WORKPLACES = WordList.loadFolded(OrganisationLines.class, "workplace-nouns.txt");
    private static final int MOST_WORDS = 7;
    private static final Set<String> LINKS =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "pour", "a", "au", "aux", "sur");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]\\s*$");

    private OrganisationLines() {}

    /// Whether a line names an organisation: a record holds it, or it begins with a noun such as *association*
    /// and holds no conjugated clause.
    public static boolean matches(String line, Registry registry) {
        if (line.length() > LONGEST || SENTENCE_END.matcher(line).find()) {
            return false;
        }
        if (registry.findOrganisation(line).isPresent()) {
            return true;
        }
        List<Word> words = Words.of(line);
        return !words.isEmpty()
                && words.getFirst().isCapitalised()
                && words.stream().noneMatch(ClauseWords::opensClause)
                && (NOUNS.contains(words.getFirst().folded()) || isTitled(line, words));
    }

    /// « SNUipp-FSU Cantal », « Les Amis de la Terre IDF »: short, every word but the linking ones with a capital, and
    /// an acronym among them.
    private static boolean isTitled(String line, List<Word> words) {
        return words.size() <= MOST_WORDS
                && line.indexOf(',') < 0
                && !CapitalWords.are(line)
                && !CapitalWords.areCries(line)
                && words.stream().anyMatch(OrganisationLines::isAcronym)
                && words.stream()
                        .allMatch(word -> word.isCapitalised()
                                || Character.isDigit(word.text().charAt(0))
                                || LINKS.contains(word.folded()));
    }

    static boolean isAcronym(Word word) {
        return ACRONYM.matcher(word.text()).find();
    }

    /// Whether a folded word is a noun of a place of work: beside a trade it names the employer.
    static boolean isWorkplace(String folded) {
        return WORKPLACES.contains(folded);
    }

    /// Whether a folded word is a noun that names of organisations begin with.
    static boolean isNoun(String folded) {
        return NOUNS.contains(folded);
    }
}
