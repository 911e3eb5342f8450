package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Turns of phrase by which somebody takes the floor, without a verb of speech: « a le dernier mot », « ne décolère
/// pas ». They stand in `speech-idioms.txt` and govern a quotation behind a colon only.
final class SpeechIdioms {
    private static final Map<String, List<Idiom>> IDIOMS = load();
    /// How far behind the words the colon may stand, in tokens.
    private static final int REACH = 14;

    private final ProseSentence sentence;
    private final VerbReader verbs;

    SpeechIdioms(ProseSentence sentence, VerbReader verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
    }

    /// What stands before the verb.
    ///
    /// @param form the form that fits the auxiliary or the verb before
    /// @param there whether `y` does
    /// @param ne whether `ne` does
    /// @param negated whether a full negation does
    record Before(VerbForm form, boolean there, boolean ne, boolean negated) {}

    private record Idiom(boolean there, boolean ne, List<String> words) {
        private boolean fits(Before before, boolean denied) {
            boolean only = !words.isEmpty() && words.getFirst().equals("qu");
            return there == before.there() && ne == before.ne() && denied == (ne && !only);
        }
    }

    /// The index behind the turn of phrase whose verb stands at `at`; empty where none that opens a quotation does.
    OptionalInt at(String verb, int at, Before before) {
        boolean known = Lexicon.french().readings(verb.toLowerCase(Locale.FRENCH)).stream()
                .anyMatch(reading -> IDIOMS.containsKey(reading.lemma()));
        return known && opensQuotation(at) ? read(verb, at, before) : OptionalInt.empty();
    }

    private OptionalInt read(String verb, int at, Before before) {
        boolean behind = sentence.isWord(at + 1, "pas") || sentence.isWord(at + 1, "plus");
        int words = behind ? at + 2 : at + 1;
        return Lexicon.french().readings(verb.toLowerCase(Locale.FRENCH)).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.VERB
                        && reading.verbForm() == before.form()
                        && (before.form() != VerbForm.FINITE || reading.person() == 3))
                .flatMap(reading -> IDIOMS.getOrDefault(reading.lemma(), List.of()).stream())
                .filter(idiom -> idiom.fits(before, before.negated() || behind) && stands(idiom, words))
                .mapToInt(idiom -> words + idiom.words().size())
                .max();
    }

    private boolean stands(Idiom idiom, int from) {
        for (int i = 0; i < idiom.words().size(); i++) {
            if (!sentence.isWord(from + i, idiom.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a colon and a quotation follow, and no other verb stands before them.
    private boolean opensQuotation(int verb) {
        for (int at = verb + 1; at < verb + REACH && sentence.has(at); at++) {
            if (sentence.is(at, Token.Kind.COLON)) {
                return sentence.is(at + 1, Token.Kind.QUOTATION);
            }
            boolean goesOn = sentence.is(at, Token.Kind.WORD) || sentence.is(at, Token.Kind.COMMA);
            if (!goesOn || verbs.isFinite(at) && Grammar.isClearlyVerb(sentence.token(at))) {
                return false;
            }
        }
        return false;
    }

    private static Map<String, List<Idiom>> load() {
        Map<String, List<Idiom>> idioms = new HashMap<>();
        for (String line : Resource.lines("speech-idioms.txt")) {
            int colon = line.indexOf(':');
            String head = line.substring(0, colon);
            String lemma = head.substring(head.lastIndexOf(' ') + 1);
            for (String words : line.substring(colon + 1).split("\\|")) {
                idioms.computeIfAbsent(lemma, key -> new ArrayList<>())
                        .add(new Idiom(head.startsWith("y "), head.startsWith("ne "), tokens(words.strip())));
            }
        }
        return idioms;
    }

    private static List<String> tokens(String words) {
        return words.equals("*")
                ? List.of()
                : Arrays.stream(words.split(" "))
                        .map(word -> Token.word(word, 0, 0).folded())
                        .toList();
    }
}
