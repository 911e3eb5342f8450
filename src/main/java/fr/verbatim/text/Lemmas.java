package fr.verbatim.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Puts the lemmas of a word in its place, all at one position, as keys ([Accents#key(String)]) that no stemmer
/// touches. A word without lemma loses case and accents and is left to the stemmer.
final class Lemmas extends TokenFilter {
    private static final int REMEMBERED = 8_000;
    private static final int SHORTEST_PLURAL = 4;

    /// Letters that a clipped word has lost at least.
    private static final int CLIPPED = 4;

    private static final Pattern MIXED_CASE = Pattern.compile("\\p{Ll}\\p{Lu}");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final @Nullable VerbPlaces places;
    private final Kept usual;
    private final Deque<String> pending = new ArrayDeque<>();
    private State word = captureState();

    /// Which readings of a word count.
    private enum Kept {
        ALL,
        /// With those of every accented spelling.
        BLIND,
        /// Of a word that is a noun as it stands, not those of a verb that has such a form.
        NOUN,
        /// Those of a verb, where there is one.
        VERB
    }

    private static final Map<Kept, Remembered<List<String>>> KEYS = Arrays.stream(Kept.values())
            .collect(Collectors.toUnmodifiableMap(kept -> kept, kept -> new Remembered<>(REMEMBERED)));

    /// @param accentBlind whether words typed without accents stand for every accented one too
    Lemmas(TokenStream input, boolean accentBlind) {
        this(input, null, accentBlind ? Kept.BLIND : Kept.ALL);
    }

    private Lemmas(TokenStream input, @Nullable VerbPlaces places, Kept usual) {
        super(input);
        this.places = places;
        this.usual = usual;
    }

    /// Of a text with all its words, whose order shows what is a verb.
    ///
    /// @param nouns whether a word that is a noun as it stands is nothing else
    static Lemmas inPlace(TokenStream input, boolean nouns) {
        return new Lemmas(input, new VerbPlaces(), nouns ? Kept.NOUN : Kept.ALL);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            restoreState(word);
            increment.setPositionIncrement(0);
            term.setEmpty().append(pending.remove());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String written = term.toString();
        Kept kept = places != null && places.isVerb(written, offset) ? Kept.VERB : usual;
        List<String> keys = Objects.requireNonNull(KEYS.get(kept)).get(written, one -> readKeys(one, kept));
        if (keys.isEmpty()) {
            term.setEmpty().append(Accents.strip(written));
            keyword.setKeyword(!isStemmable(written));
        } else {
            keyword.setKeyword(true);
            term.setEmpty().append(keys.getFirst());
            if (keys.size() > 1) {
                pending.addAll(keys.subList(1, keys.size()));
                word = captureState();
            }
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
        if (places != null) {
            places.forget();
        }
    }

    /// No French word has a letter three times in a row; the stemmer, which takes double letters for one, would
    /// make the letter x of `xxxxxxxx`.
    static boolean isStemmable(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            boolean again = i > 1 && word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
            if (again || !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> readKeys(String written, Kept kept) {
        if (!written.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        if (StopWords.isAcronym(written)) {
            return List.of(Accents.key(written));
        }
        // The dictionary has « YouTube », but not « youtube »: what case alone tells apart is read alike.
        String word = MIXED_CASE.matcher(written).find() ? written.toLowerCase(Locale.ROOT) : written;
        boolean blind = kept == Kept.BLIND;
        List<WordReading> readings =
                kept(word, kept, likely(word, Lexicon.french().readings(word, blind)));
        if (readings.isEmpty() && isPlural(word)) {
            readings = Lexicon.french().readings(word.substring(0, word.length() - 1), blind);
        }
        boolean capital = Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
        boolean name = capital
                && Lexicon.french().exactReadings(word).stream()
                        .anyMatch(reading -> reading.pos() == PartOfSpeech.PROPER_NOUN);
        return readings.stream()
                .filter(reading -> !name || reading.pos() == PartOfSpeech.PROPER_NOUN)
                .map(reading -> Accents.key(reading.lemma()))
                .distinct()
                .toList();
    }

    private static List<WordReading> kept(String word, Kept kept, List<WordReading> readings) {
        String key = Accents.key(word);
        boolean noun = readings.stream()
                .anyMatch(one -> one.pos() == PartOfSpeech.NOUN
                        && Accents.key(one.lemma()).equals(key));
        boolean onlyVerbs = kept == Kept.VERB && readings.stream().anyMatch(one -> one.pos() == PartOfSpeech.VERB);
        boolean noVerbs = kept == Kept.NOUN && noun;
        return readings.stream()
                .filter(one -> one.pos() == PartOfSpeech.VERB ? !noVerbs : !onlyVerbs)
                .toList();
    }

    /// Of a word that the dictionary has in the singular alone: « data centers ».
    private static boolean isPlural(String word) {
        return word.length() > SHORTEST_PLURAL && word.endsWith("s");
    }

    /// Without what the form hardly ever stands for: « plus » is no form of plaire, « tech » no technicien.
    private static List<WordReading> likely(String word, List<WordReading> readings) {
        List<WordReading> likely = readings.stream()
                .filter(reading -> !isUnlikelyVerb(reading) && !isLongForm(word, reading))
                .toList();
        boolean same = likely.isEmpty() || likely.stream().allMatch(reading -> reading.pos() == PartOfSpeech.VERB);
        return same ? readings : likely;
    }

    private static boolean isUnlikelyVerb(WordReading reading) {
        return reading.pos() == PartOfSpeech.VERB
                && reading.verbForm() != VerbForm.INFINITIVE
                && Lexicon.french().exactReadings(reading.lemma()).stream()
                        .allMatch(verb -> reading.frequency() - verb.frequency() >= Lexicon.FAR_MORE_FREQUENT);
    }

    private static boolean isLongForm(String word, WordReading reading) {
        return reading.pos() == PartOfSpeech.NOUN
                && reading.lemma().length() >= word.length() + CLIPPED
                && reading.lemma().startsWith(word.toLowerCase(Locale.ROOT));
    }
}
