package fr.verbatim.people;

import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Nouns that say what somebody is to somebody else: « sa femme », « mon voisin ». Alone they help to tell who is
/// meant,
/// but say nothing when printed beside a name; « frère de la victime » does.
public final class RelationNouns {
    private static final Set<String> NOUNS = WordList.loadFolded(RelationNouns.class, "relation-nouns.txt");

    private RelationNouns() {}

    /// Whether what stands beside a name is such a noun and nothing more.
    public static boolean is(String quality) {
        List<Word> words = Words.of(quality);
        return words.size() == 1 && NOUNS.contains(words.getFirst().folded());
    }
}
