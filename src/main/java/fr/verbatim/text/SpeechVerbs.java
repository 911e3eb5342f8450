package fr.verbatim.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs by which somebody's words are given. `speech-verbs.txt` holds their lemmas in classes, each class with its
/// reason; the lexicon knows their forms.
public final class SpeechVerbs {
    private static final Map<String, Set<Trait>> TRAITS = load();

    private SpeechVerbs() {}

    /// What a verb may govern when no quotation marks stand.
    public enum Trait {
        /// A clause: « affirme que », « explique comment ».
        QUE,
        /// An infinitive: « demande de ».
        DE,
        /// A noun that says what is asked or judged: « réclame une enquête ».
        NOUN,
        /// The same after « pour »: « plaide pour un moratoire ».
        POUR
    }

    /// The readings of a word as a form of such a verb.
    public static List<WordReading> readings(String word) {
        return Lexicon.french().readings(word.toLowerCase(Locale.FRENCH)).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.VERB && TRAITS.containsKey(reading.lemma()))
                .toList();
    }

    /// The reading of a word in one of these forms.
    public static Optional<WordReading> find(String word, Set<VerbForm> forms) {
        return readings(word).stream()
                .filter(reading -> reading.verbForm() != null && forms.contains(reading.verbForm()))
                .filter(reading -> reading.verbForm() != VerbForm.FINITE || reading.person() == 3)
                .findFirst();
    }

    public static boolean may(String lemma, Trait trait) {
        return TRAITS.getOrDefault(lemma, Set.of()).contains(trait);
    }

    private static Map<String, Set<Trait>> load() {
        Map<String, Set<Trait>> traits = new HashMap<>();
        for (String line : WordList.lines(SpeechVerbs.class, "speech-verbs.txt")) {
            int colon = line.indexOf(':');
            Set<Trait> own = EnumSet.noneOf(Trait.class);
            for (String name : line.substring(0, colon).split(" ")) {
                switch (name) {
                    case "que" -> own.add(Trait.QUE);
                    case "de" -> own.add(Trait.DE);
                    case "noun" -> own.add(Trait.NOUN);
                    case "pour" -> own.add(Trait.POUR);
                    default -> {}
                }
            }
            for (String lemma : line.substring(colon + 1).strip().split(" +")) {
                traits.computeIfAbsent(lemma, verb -> EnumSet.noneOf(Trait.class))
                        .addAll(own);
            }
        }
        return traits;
    }
}
