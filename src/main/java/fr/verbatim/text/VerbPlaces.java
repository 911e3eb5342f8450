package fr.verbatim.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Tells from the word before whether a word of a text is a verb, where its form leaves that open: « il livre », « se
/// porte », « ont employé ». Only places where no noun can stand count. For one text at a time.
final class VerbPlaces {
    /// Any person may follow.
    private static final int ANY = 0;

    /// Pronouns that stand right before their verb, with its person; « nous » and « vous » only as objects, since a
    /// noun may stand beside them (« nous juges »).
    private static final Map<String, Integer> PRONOUNS = Map.ofEntries(
            Map.entry("je", 1),
            Map.entry("tu", 2),
            Map.entry("il", 3),
            Map.entry("elle", 3),
            Map.entry("on", 3),
            Map.entry("ils", 3),
            Map.entry("elles", 3),
            Map.entry("iel", 3),
            Map.entry("iels", 3),
            Map.entry("ça", 3),
            Map.entry("nous", 3),
            Map.entry("vous", 3),
            Map.entry("qui", ANY),
            Map.entry("ne", ANY),
            Map.entry("me", ANY),
            Map.entry("te", ANY),
            Map.entry("se", ANY));

    private static final Set<String> HAVING = Set.of(
            "ai",
            "as",
            "a",
            "avons",
            "avez",
            "ont",
            "avais",
            "avait",
            "avions",
            "aviez",
            "avaient",
            "aura",
            "auront",
            "aurait",
            "auraient",
            "ait",
            "aient",
            "ayant",
            "avoir");

    /// What may stand between « avoir » and its participle.
    private static final Set<String> BETWEEN = Set.of(
            "pas", "plus", "jamais", "déjà", "encore", "toujours", "bien", "aussi", "tout", "tous", "toutes", "même");

    private String before = "";
    private int end = -1;

    void forget() {
        before = "";
        end = -1;
    }

    /// To be asked of every word, in the order of the text.
    ///
    /// @param offset where it stands
    boolean isVerb(String word, OffsetAttribute offset) {
        boolean adjacent = offset.startOffset() - end == 1;
        boolean verb = adjacent && isVerbAfter(before, word);
        String folded = word.toLowerCase(Locale.ROOT);
        boolean between = adjacent && HAVING.contains(before) && BETWEEN.contains(folded);
        before = between ? before : folded;
        end = offset.endOffset();
        return verb;
    }

    private static boolean isVerbAfter(String before, String word) {
        Integer person = PRONOUNS.get(before);
        if (person != null) {
            return is(
                    word,
                    reading -> reading.verbForm() == VerbForm.FINITE && (person == ANY || reading.person() == person));
        }
        return HAVING.contains(before) && is(word, reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    }

    private static boolean is(String word, Predicate<WordReading> wanted) {
        return Lexicon.french().readings(word).stream().anyMatch(wanted);
    }
}
