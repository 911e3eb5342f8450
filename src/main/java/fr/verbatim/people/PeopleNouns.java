package fr.verbatim.people;

import fr.verbatim.text.WordList;
import java.util.Set;

/// Nouns by which French speaks of people without naming them, beyond offices and trades: `habitante`, `voisin`.
public final class PeopleNouns {
    private static final Set<String> NOUNS = WordList.loadFolded(PeopleNouns.class, "people-nouns.txt");

    private PeopleNouns() {}

    /// Whether a folded word is one of them, as listed.
    public static boolean contains(String folded) {
        return NOUNS.contains(folded);
    }
}
