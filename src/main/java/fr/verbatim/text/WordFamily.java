package fr.verbatim.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The verbs that a noun or an adjective is made from: `licenciement` and `licencier`, `traductrice` and
/// `traduire`.
///
/// An ending proposes a verb and the dictionary decides: what it does not know as a verb is none. Family makes
/// words alike, not the same, so it may rank but never decide what matches.
final class WordFamily {
    private static final int SHORTEST_ROOT = 2;
    private static final int REMEMBERED = 8_000;
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    /// An ending, and what the verb has in its place; the longest ending that gives a verb wins.
    private record Ending(String of, List<String> verbs) {
        static Ending of(String ending, String... verbs) {
            return new Ending(ending, List.of(verbs));
        }
    }

    private static final List<Ending> ENDINGS = List.of(
            Ending.of("issement", "ir"),
            Ending.of("ission", "ettre"),
            Ending.of("pression", "primer"),
            Ending.of("iement", "yer"),
            Ending.of("ucteur", "uire"),
            Ending.of("uction", "uire"),
            Ending.of("ection", "éger", "ecter"),
            Ending.of("iction", "ire"),
            Ending.of("action", "agir"),
            Ending.of("eption", "evoir"),
            Ending.of("cation", "quer"),
            Ending.of("cateur", "quer"),
            Ending.of("catif", "quer"),
            Ending.of("ension", "endre"),
            Ending.of("cession", "céder"),
            Ending.of("issage", "ir"),
            Ending.of("isseur", "ir"),
            Ending.of("ation", "er"),
            Ending.of("ition", "er", "ir"),
            Ending.of("ateur", "er"),
            Ending.of("ement", "er"),
            Ending.of("ature", "er"),
            Ending.of("ption", "pter"),
            Ending.of("ision", "ider", "iser"),
            Ending.of("usion", "user", "ure"),
            Ending.of("ition", "ir"),
            Ending.of("atif", "er"),
            Ending.of("able", "er"),
            Ending.of("ible", "ir", "ire"),
            Ending.of("ance", "er"),
            Ending.of("ence", "er"),
            Ending.of("eur", "er", "ir", "re"),
            Ending.of("age", "er"),
            Ending.of("ant", "er", "ir", "re"),
            Ending.of("ail", "ailler"),
            Ending.of("eil", "eiller"),
            Ending.of("oi", "oyer"),
            Ending.of("é", "er"),
            Ending.of("e", "er"),
            Ending.of("", "er"));

    private WordFamily() {}

    /// The verbs, as keys ([Accents#key(String)]); empty where there are none.
    static List<String> verbs(String lemma) {
        List<String> known = KNOWN.get(lemma);
        if (known == null) {
            known = find(lemma);
            if (KNOWN.size() >= REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(lemma, known);
        }
        return known;
    }

    private static List<String> find(String lemma) {
        for (Ending ending : ENDINGS) {
            int root = lemma.length() - ending.of().length();
            if (root >= SHORTEST_ROOT && lemma.endsWith(ending.of())) {
                Set<String> verbs = new LinkedHashSet<>();
                for (String verb : ending.verbs()) {
                    String candidate = lemma.substring(0, root) + verb;
                    if (isInfinitive(candidate)) {
                        verbs.add(Accents.key(candidate));
                    }
                }
                if (!verbs.isEmpty()) {
                    return List.copyOf(verbs);
                }
            }
        }
        return List.of();
    }

    private static boolean isInfinitive(String word) {
        return Lexicon.french().exactReadings(word).stream()
                .anyMatch(reading -> reading.pos() == PartOfSpeech.VERB && reading.verbForm() == VerbForm.INFINITIVE);
    }
}
