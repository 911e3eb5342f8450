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
                && NOUNS.contains(words.getFirst().folded())
                && words.stream().noneMatch(SignatureReader::opensClause);
    }
}
