package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words of a query that a quote need not have: those that only hold a sentence together, and those that ask
/// for quotes as such (« témoignages de… », « qui a dit… »).
final class LightWords {
    /// What a word of a query is.
    enum Weight {
        /// A quote must have it.
        FULL,
        /// It asks for quotes.
        REQUEST,
        /// It holds the sentence together.
        FUNCTION
    }

    /// Folded. Words that turn a meaning round (`sans`, `contre`, `pas`) are among them: they rank, where they
    /// stand beside the same words, but quotes say the same without them.
    private static final Set<String> FUNCTION =
            words("a afin ai aie ainsi alors apres as au aucun aucune aupres auquel aura aussi autre autres aux"
                + " auxquels avaient avait avant avec avez avoir avons ayant beaucoup bien c ca car ce ceci cela celle"
                + " celles celui cependant ces cet cette ceux chaque chez ci comme comment contre d dans de deja"
                + " depuis des donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre"
                + " etres eu faire fait faut font furent fut il ils j je jusqu jusque l la laquelle le lequel les"
                + " lesquelles lesquels leur leurs lors lorsque lui m ma mais me meme memes mes mien moi moins mon n"
                + " ne ni non nos notre nous on ont ou par parce pas pendant peu peut peuvent plus plutot point pour"
                + " pourquoi puis puisque qu quand que quel quelle quelles quels qui quoi rien s sa sans se selon sera"
                + " seront ses seulement si sien soi soient soit sommes son sont sous suis sur t ta tandis te tel"
                + " telle telles tels tes toi ton tous tout toute toutes tres trop tu un une va vers via voici voila"
                + " vont vos votre vous y combien");

    private static final Set<String> REQUEST =
            words("temoignage temoignages temoigner citation citations propos verbatim"
                    + " verbatims parole paroles declaration declarations phrase phrases extrait extraits intervention"
                    + " interventions dires");

    private static final List<List<String>> FUNCTION_ROWS = List.of(
            List.of("a", "cause", "de"),
            List.of("a", "cause", "du"),
            List.of("a", "cause", "des"),
            List.of("a", "propos", "de"),
            List.of("a", "propos", "du"),
            List.of("a", "propos", "des"),
            List.of("au", "sujet", "de"),
            List.of("au", "sujet", "du"),
            List.of("au", "sujet", "des"),
            List.of("face", "a"),
            List.of("face", "au"),
            List.of("face", "aux"),
            List.of("grace", "a"),
            List.of("grace", "aux"));

    /// Words that are light only in a row.
    private static final List<List<String>> REQUEST_ROWS = List.of(
            List.of("qui", "a", "dit"),
            List.of("qui", "dit"),
            List.of("que", "dit"),
            List.of("qu", "a", "dit"),
            List.of("a", "dit"),
            List.of("que", "disent"),
            List.of("qui", "a", "parle"),
            List.of("qui", "ont", "parle"),
            List.of("qui", "parle"),
            List.of("qui", "parlent"),
            List.of("ce", "que", "dit"),
            List.of("ce", "que", "disent"),
            List.of("que", "pense"),
            List.of("que", "pensent"));

    private static final Map<String, List<Row>> ROWS = new HashMap<>();

    static {
        FUNCTION_ROWS.forEach(words -> addRow(new Row(words, Weight.FUNCTION)));
        REQUEST_ROWS.forEach(words -> addRow(new Row(words, Weight.REQUEST)));
    }

    private record Row(List<String> words, Weight weight) {}

    private LightWords() {}

    /// The weight of each word of a stretch.
    ///
    /// @param folded in lower case, without accents
    /// @param typed the same words as typed; one in capitals is an acronym, not a function word
    static List<Weight> weigh(List<String> folded, List<String> typed) {
        Weight[] weights = new Weight[folded.size()];
        Arrays.fill(weights, Weight.FULL);
        for (int i = 0; i < weights.length; i++) {
            String word = folded.get(i);
            if (FUNCTION.contains(word) && !isAcronym(typed.get(i))) {
                weights[i] = Weight.FUNCTION;
            }
            if (REQUEST.contains(word)) {
                weights[i] = Weight.REQUEST;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            for (Row row : ROWS.getOrDefault(folded.get(i), List.of())) {
                int end = i + row.words().size();
                if (end <= weights.length && folded.subList(i, end).equals(row.words())) {
                    Arrays.fill(weights, i, end, row.weight());
                }
            }
        }
        return List.of(weights);
    }

    /// Whether a word asks for quotes as such.
    static boolean isRequest(String word) {
        return REQUEST.contains(Fold.fold(word));
    }

    /// The words that ask for quotes, folded.
    static Set<String> requests() {
        return Set.copyOf(REQUEST);
    }

    /// Whether a word alone is one of these; in any case.
    static boolean isLight(String word) {
        String folded = Fold.fold(word);
        return FUNCTION.contains(folded) || REQUEST.contains(folded);
    }

    private static void addRow(Row row) {
        ROWS.computeIfAbsent(row.words().getFirst(), key -> new ArrayList<>()).add(row);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ", -1)));
    }
}
