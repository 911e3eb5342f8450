package fr.verbatim.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One way to read a form: `licenciés` is a noun, an adjective and a participle.
///
/// @param lemma the form a dictionary lists it under, with its accents
/// @param pos what kind of word
/// @param gender of nouns, adjectives and participles
/// @param number of nouns, adjectives, participles and finite verbs
/// @param verbForm null unless a verb
/// @param tense null unless a finite verb
/// @param person 1 to 3 of finite verbs and personal pronouns, else 0
/// @param frequency of the form, 0 (rare) to 25 (`de`)
public record WordReading(
        String lemma,
        PartOfSpeech pos,
        Gender gender,
        GrammaticalNumber number,
        @Nullable VerbForm verbForm,
        @Nullable VerbTense tense,
        int person,
        int frequency) {
    private static final Pattern SPACES = Pattern.compile(" +");

    /// The few hundred tags of the dictionary, each read once.
    private static final Map<String, Grammar> GRAMMARS = new ConcurrentHashMap<>();

    /// What a tag says.
    private record Grammar(
            PartOfSpeech pos,
            Gender gender,
            GrammaticalNumber number,
            @Nullable VerbForm verbForm,
            @Nullable VerbTense tense,
            int person) {}

    /// Reads a tag of the dictionary (`V ind pres 3 s` and, as its last letter, the frequency class).
    static WordReading ofTag(String lemma, String tagged) {
        int end = Math.max(0, tagged.length() - 1);
        String tag = tagged.substring(0, end);
        int frequency = tagged.isEmpty() ? 0 : Math.clamp(tagged.charAt(end) - 'A', 0, 25);
        Grammar grammar = GRAMMARS.computeIfAbsent(tag, WordReading::grammar);
        return new WordReading(
                lemma,
                grammar.pos,
                grammar.gender,
                grammar.number,
                grammar.verbForm,
                grammar.tense,
                grammar.person,
                frequency);
    }

    private static Grammar grammar(String tag) {
        List<String> words = List.of(SPACES.split(tag, -1));
        PartOfSpeech pos = PartOfSpeech.ofTag(tag);
        VerbForm form = pos == PartOfSpeech.VERB ? verbForm(words) : null;
        VerbTense tense = form == VerbForm.FINITE ? tense(words) : null;
        return new Grammar(pos, gender(words), number(words), form, tense, person(words));
    }

    private static Gender gender(List<String> words) {
        if (words.contains("m")) {
            return Gender.MASCULINE;
        }
        return words.contains("f") ? Gender.FEMININE : Gender.EITHER;
    }

    private static GrammaticalNumber number(List<String> words) {
        if (words.contains("s")) {
            return GrammaticalNumber.SINGULAR;
        }
        return words.contains("p") ? GrammaticalNumber.PLURAL : GrammaticalNumber.EITHER;
    }

    private static VerbForm verbForm(List<String> words) {
        if (words.contains("inf")) {
            return VerbForm.INFINITIVE;
        } else if (words.contains("ppr")) {
            return VerbForm.PRESENT_PARTICIPLE;
        } else if (words.contains("ppa")) {
            return VerbForm.PAST_PARTICIPLE;
        }
        return words.contains("imp") ? VerbForm.IMPERATIVE : VerbForm.FINITE;
    }

    private static VerbTense tense(List<String> words) {
        if (words.contains("con")) {
            return VerbTense.CONDITIONAL;
        } else if (words.contains("sub")) {
            return VerbTense.SUBJUNCTIVE;
        } else if (words.contains("futu")) {
            return VerbTense.FUTURE;
        }
        return words.contains("pres") ? VerbTense.PRESENT : VerbTense.PAST;
    }

    private static int person(List<String> words) {
        if (words.contains("1")) {
            return 1;
        } else if (words.contains("2")) {
            return 2;
        }
        return words.contains("3") ? 3 : 0;
    }
}
