package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Nouns that people get by what they do or undergo: « Anne Roux s'est constituée partie civile » makes her « la
/// plaignante », « Paul Morel comparaissait lundi » makes him « le prévenu ». The deeds stand in `deeds.txt`.
final class Deeds {
    private static final int REACH = 8;
    private static final int FIRST = 30;
    private static final List<Deed> DEEDS = load();
    /// Those who are judged undergo it, those who judge do it.
    private static final Set<String> UNDERGONE = Set.of("juger", "poursuivre", "accuser");

    /// « Dans le box, Kévin Maillard regarde ses chaussures. »
    private static final Set<String> IN_THE_DOCK = Set.of("prevenu", "prevenue", "accuse", "accusee");

    private Deeds() {}

    private record Deed(Set<String> nouns, String lemma, String word) {}

    /// The nouns that a sentence gives the subject of its first verb, folded.
    static Set<String> nouns(ProseSentence sentence, Subject subject) {
        int from = subject.to();
        int to = Math.min(sentence.size(), from + REACH);
        if (IntStream.range(0, subject.from()).anyMatch(at -> sentence.isWord(at, "box"))) {
            return IN_THE_DOCK;
        }
        return DEEDS.stream()
                .filter(deed -> isDone(sentence, deed, from, to))
                .flatMap(deed -> deed.nouns().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDone(ProseSentence sentence, Deed deed, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Grammar.isFormOf(sentence.token(at), Set.of(deed.lemma()))) {
                boolean undergone =
                        sentence.isOneOf(at - 1, VerbReader.BE) && !sentence.isOneOf(at - 2, Grammar.REFLEXIVE);
                return undergone == UNDERGONE.contains(deed.lemma()) && follows(sentence, deed.word(), at);
            }
        }
        return false;
    }

    private static boolean follows(ProseSentence sentence, String word, int verb) {
        if (word.equals("*")) {
            return true;
        }
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + FIRST); at++) {
            if (sentence.isWord(at, word)) {
                return true;
            }
            if (!sentence.token(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static List<Deed> load() {
        List<Deed> deeds = new ArrayList<>();
        for (String line : Resource.lines("deeds.txt")) {
            int colon = line.indexOf(':');
            Set<String> nouns = Arrays.stream(line.substring(0, colon).split(" +"))
                    .map(Fold::fold)
                    .collect(Collectors.toUnmodifiableSet());
            for (String deed : line.substring(colon + 1).strip().split(" +")) {
                int plus = deed.indexOf('+');
                deeds.add(new Deed(nouns, deed.substring(0, plus), Fold.fold(deed.substring(plus + 1))));
            }
        }
        return List.copyOf(deeds);
    }
}
