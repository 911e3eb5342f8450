package fr.verbatim.people;

import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Nouns that say what somebody is to somebody else: « femme », « voisin », « ami de la famille ». They help to tell
/// who is meant; a function to print beside a name they are not, save « mère de famille », which one is by oneself.
public final class RelationNouns {
    private static final Set<String> NOUNS = WordList.loadFolded(RelationNouns.class, "relation-nouns.txt");
    private static final Set<String> PARENTS = Set.of("pere", "mere", "parent");

    private RelationNouns() {}

    /// Whether what stands beside a name is such a relation.
    public static boolean open(String quality) {
        List<Word> words = Words.of(quality);
        return !words.isEmpty()
                && NOUNS.contains(words.getFirst().folded())
                && (words.size() == 1 || !PARENTS.contains(words.getFirst().folded()));
    }
}
