package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A function a document gives somebody: a noun of people and what defines it.
///
/// @param noun the noun as a dictionary lists it: `directeur` for `directrice`
/// @param words all words that define it, folded
record Function(String noun, Set<String> words) {
    private static final Map<String, Set<String>> WIDER = wider();
    /// By a wider noun, the words beside which a function is none of its kind: no « élu » presides over a club.
    /// « La fondeuse » is « la maîtresse fondeuse »: these stand before a trade.
    private static final Set<String> COMPOUNDS = Set.of(
            "maitre", "maitresse", "apprenti", "apprentie", "artisan", "artisane", "ouvrier", "ouvriere", "compagnon");
    private static final Map<String, Set<String>> NOT_WIDER = notWider();

    static Function of(Phrase phrase) {
        return new Function(noun(phrase.head()), new HashSet<>(phrase.words()));
    }

    /// Whether a noun stands for functions of several names, of which the resource knows which.
    static boolean isWider(String head) {
        return NOT_WIDER.containsKey(noun(head));
    }

    /// Whether a later phrase takes it up: the same noun or a wider one (« l'élu » after « le maire »), and
    /// nothing beside it that this function does not have. « Le maire » does not take up « l'ancien maire ».
    boolean covers(Phrase phrase) {
        if (words.stream().anyMatch(Grammar.NOT_NOW::contains)
                && phrase.words().stream().noneMatch(Grammar.NOT_NOW::contains)) {
            return false;
        }
        String later = noun(phrase.head());
        if (isTradeOf(phrase)) {
            return true;
        }
        boolean other =
                !later.equals(noun) && words.stream().anyMatch(NOT_WIDER.getOrDefault(later, Set.of())::contains);
        if (other) {
            return false;
        }
        String whole = whole(later, phrase.words());
        if (!whole.equals(later) && WIDER.getOrDefault(whole, Set.of()).contains(noun)) {
            return true;
        }
        boolean same = later.equals(noun) || WIDER.getOrDefault(later, Set.of()).contains(noun);
        return same
                && phrase.words().stream()
                        .skip(1)
                        .filter(word -> !Grammar.NOT_NOW.contains(word))
                        .allMatch(words::contains);
    }

    /// Whether a phrase is the trade in « maîtresse fondeuse », nothing beside it.
    private boolean isTradeOf(Phrase phrase) {
        return COMPOUNDS.contains(Fold.fold(noun)) && phrase.words().size() == 1 && words.contains(phrase.head());
    }

    /// Whether the document calls the function by the very noun of a phrase.
    boolean isCalled(Phrase phrase) {
        return noun.equals(noun(phrase.head())) || isTradeOf(phrase);
    }

    /// « la représentante de l'État » → `représentant etat`
    private static String whole(String noun, List<String> words) {
        return (noun + " " + String.join(" ", words.subList(1, words.size()))).strip();
    }

    /// A noun as the lexicon lists it, as spelt where it knows none.
    static String noun(String word) {
        return Lexicon.french().readings(word).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.NOUN)
                .map(reading -> reading.lemma())
                .findFirst()
                .orElse(word);
    }

    private static Map<String, Set<String>> wider() {
        Map<String, Set<String>> wider = new HashMap<>();
        for (String line : Resource.lines("wider-functions.txt")) {
            int colon = line.indexOf(':');
            List<String> narrower =
                    Arrays.asList(line.substring(colon + 1).strip().split(" +"));
            List<String> words = List.of(line.substring(0, colon).strip().split(" +"));
            String key =
                    whole(noun(words.getFirst()), words.stream().map(Fold::fold).toList());
            Set<String> nouns = wider.computeIfAbsent(key, one -> new HashSet<>());
            narrower.forEach(noun -> nouns.add(noun(noun)));
        }
        return wider;
    }

    private static Map<String, Set<String>> notWider() {
        Map<String, Set<String>> beside = new HashMap<>();
        for (String line : Resource.lines("not-wider-functions.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = beside.computeIfAbsent(noun(line.substring(0, colon)), one -> new HashSet<>());
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                words.add(Fold.fold(word));
            }
        }
        return beside;
    }
}
