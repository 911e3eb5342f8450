package fr.verbatim.people;

import fr.verbatim.text.WordList;
import java.util.Set;

/// Words that begin a sentence or the name of an organisation, never that of a person; from `not-names.txt`.
final class NotNames {
    private static final Set<String> WORDS = WordList.loadFolded(NotNames.class, "not-names.txt");

    private NotNames() {}

    static boolean contains(String folded) {
        int hyphen = folded.indexOf('-');
        return WORDS.contains(folded) || hyphen > 0 && WORDS.contains(folded.substring(0, hyphen) + "-");
    }
}
