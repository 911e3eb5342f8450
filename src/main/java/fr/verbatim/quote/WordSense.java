package fr.verbatim.quote;

import fr.verbatim.text.FrenchAnalysis;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Remembered;
import fr.verbatim.text.Terms;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a word of a text stands for: « livre » after « un » is a book, after « je » it delivers.
///
/// @param word as printed
/// @param keys what the word alone stands for: lemmas of nouns and adjectives, those of verbs with [#VERB] behind them
/// @param parts what it may stand for as part of an expression
record WordSense(Word word, Set<String> keys, Set<String> parts) {
    /// Behind the lemma of a verb: « le boucher » is not « boucher un trou ».
    static final String VERB = ">";

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern PART = Pattern.compile("[-‑'’]");
    private static final Remembered<Forms> FORMS = new Remembered<>(8_000);

    /// @param nouns lemmas of the noun, the adjective or the name that a form may be
    /// @param verbs those of the verb
    private record Forms(Set<String> nouns, Set<String> verbs, boolean infinitive) {}

    /// The content words of a text, in their order.
    static List<WordSense> of(String text) {
        List<Word> words = Words.of(text);
        List<WordSense> senses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (BubbleWords.isGrammar(word)) {
                continue;
            }
            if (PART.matcher(word.text()).find() && !word.isElision()) {
                addHyphenated(word, senses);
            } else if (!isName(text, word)) {
                senses.add(of(text, words, i));
            }
        }
        return List.copyOf(senses);
    }

    /// The whole means what it means; its parts may stand in the same expression without hyphens.
    private static void addHyphenated(Word word, List<WordSense> senses) {
        Set<String> whole = nouns(word.text());
        for (String part : parts(word.text())) {
            senses.add(new WordSense(word, whole, all(part)));
            whole = Set.of();
        }
    }

    private static WordSense of(String text, List<Word> words, int at) {
        String word = words.get(at).text();
        Forms forms = forms(word);
        Set<String> keys = forms.nouns();
        if (!forms.verbs().isEmpty()) {
            keys = switch (forms.nouns().isEmpty() ? WordKind.VERB : WordKind.of(text, words, at, forms.infinitive())) {
                case VERB -> verbKeys(forms);
                case NOUN -> forms.nouns();
                case OPEN -> Set.of();
            };
        }
        return new WordSense(words.get(at), keys, all(word));
    }

    /// « Pierre » within a sentence is no stone.
    private static boolean isName(String text, Word word) {
        if (!word.isCapitalised() || word.isInCapitals()) {
            return false;
        }
        int before = word.start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean within =
                before >= 0 && (Character.isLetter(text.charAt(before)) || ",;'’".indexOf(text.charAt(before)) >= 0);
        return within && Lexicon.french().is(PartOfSpeech.PROPER_NOUN, word.text());
    }

    /// What a listed word stands for: a noun; a verb when it is an infinitive.
    static Set<String> listed(String word) {
        Forms forms = forms(word);
        Set<String> keys = new LinkedHashSet<>(forms.nouns());
        if (forms.infinitive()) {
            keys.addAll(verbKeys(forms));
        }
        return keys;
    }

    /// The lemmas of the nouns, adjectives and names that a word of a title or a signature may be.
    static Set<String> nouns(String word) {
        return forms(word).nouns();
    }

    /// Every lemma of a word.
    static Set<String> all(String word) {
        Forms forms = forms(word);
        Set<String> all = new LinkedHashSet<>(forms.nouns());
        all.addAll(forms.verbs());
        return all;
    }

    /// The content words that hyphens and apostrophes join.
    static List<String> parts(String compound) {
        return PART.splitAsStream(compound)
                .filter(part -> part.length() > 1 || Character.isDigit(part.isEmpty() ? ' ' : part.charAt(0)))
                .filter(part -> Words.of(part).stream().noneMatch(BubbleWords::isGrammar))
                .toList();
    }

    private static Set<String> verbKeys(Forms forms) {
        Set<String> keys = new LinkedHashSet<>();
        forms.verbs().forEach(verb -> keys.add(verb + VERB));
        return keys;
    }

    private static Forms forms(String word) {
        return FORMS.get(word, WordSense::readForms);
    }

    private static Forms readForms(String word) {
        List<WordReading> readings = Lexicon.french().readings(word);
        if (readings.isEmpty()
                || !LETTERS.matcher(PART.matcher(word).replaceAll("")).matches()) {
            return new Forms(Collections.unmodifiableSet(new LinkedHashSet<>(Terms.of(word))), Set.of(), false);
        }
        boolean singular = readings.stream().anyMatch(reading -> isOwnSingular(word, reading));
        Set<String> nouns = keys(readings.stream()
                .filter(reading -> isNominal(reading.pos()))
                .filter(reading -> !singular || reading.number() != GrammaticalNumber.PLURAL)
                .toList());
        List<WordReading> verbs = readings.stream()
                .filter(reading -> reading.pos() == PartOfSpeech.VERB)
                .toList();
        boolean infinitive = verbs.stream().anyMatch(verb -> verb.verbForm() == VerbForm.INFINITIVE);
        return new Forms(nouns, keys(verbs), infinitive);
    }

    /// « cours » is hardly ever more than one courtyard, « fils » hardly ever more than one thread.
    private static boolean isOwnSingular(String word, WordReading reading) {
        return reading.pos() == PartOfSpeech.NOUN
                && reading.number() != GrammaticalNumber.PLURAL
                && word.endsWith("s")
                && reading.lemma().equalsIgnoreCase(word);
    }

    private static boolean isNominal(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJECTIVE || pos == PartOfSpeech.PROPER_NOUN;
    }

    private static Set<String> keys(Collection<WordReading> readings) {
        Set<String> keys = new LinkedHashSet<>();
        readings.forEach(reading -> keys.add(FrenchAnalysis.key(reading.lemma())));
        return Collections.unmodifiableSet(keys);
    }
}
