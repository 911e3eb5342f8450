package fr.verbatim.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The words of French with their lemmas, kinds, genders and numbers: half a million forms in an automaton of 1.2 MB
/// (LanguageTool's dictionary), read once, looked up from any thread.
///
/// | asked for | finds |
/// |---|---|
/// | `travaux` | travail, noun |
/// | `Marie` | Marie, proper noun; marier, verb |
/// | `ia` | IA (also as a capital or an acronym) |
/// | `generation`, `ETAT`, `aujourdhui` | what they are with their accents, when no such word exists without |
/// | `age` | âge as well: far more frequent than the word that is spelt so |
public final class Lexicon {
    private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";

    /// So many classes of frequency more (each about a doubling), and a plain word is taken for a slip of the accent.
    static final int FAR_MORE_FREQUENT = 7;

    /// Words looked up lately; a bound on memory, not on correctness.
    private static final int REMEMBERED = 8_000;

    private final Remembered<List<WordReading>> remembered = new Remembered<>(REMEMBERED);
    private final Dictionary dictionary;
    private final AccentBlindKeys accentBlind;

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.accentBlind = new AccentBlindKeys(dictionary.fsa, dictionary.metadata.getSeparator());
    }

    /// The lexicon; loaded at the first call.
    public static Lexicon french() {
        return Holder.FRENCH;
    }

    /// Every way to read a word: as spelt, in other case, and with accents where it was typed without; empty for a word
    /// that the dictionary does not know.
    public List<WordReading> readings(String word) {
        return readings(word, false);
    }

    /// The lemmas of a word, each once, in the dictionary's order.
    public List<String> lemmas(String word) {
        return readings(word).stream().map(WordReading::lemma).distinct().toList();
    }

    public boolean isKnown(String word) {
        return !readings(word).isEmpty();
    }

    /// Whether one of its readings is of that kind.
    public boolean is(PartOfSpeech pos, String word) {
        return readings(word).stream().anyMatch(reading -> reading.pos() == pos);
    }

    /// The readings; with `blind` also those of every accented spelling of a word typed without accents.
    List<WordReading> readings(String printed, boolean blind) {
        String word = Normalizer.normalize(printed, Normalizer.Form.NFC);
        return blind ? findReadings(word, true) : remembered.get(word, found -> findReadings(found, false));
    }

    private List<WordReading> findReadings(String word, boolean blind) {
        if (word.isEmpty() || word.length() > 60) {
            return List.of();
        }
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        Set<WordReading> readings = new LinkedHashSet<>();
        for (String spelling : spellings(word)) {
            readings.addAll(read(lookup, spelling));
        }
        String plain = Accents.strip(word);
        boolean typedPlain = Accents.isPlain(word);
        int known = frequency(readings);
        boolean all = blind || known < 0 || isUpper(word);
        for (String key : all || typedPlain ? accentBlind.keys(plain) : List.<String>of()) {
            List<WordReading> others = read(lookup, key);
            if (all || frequency(others) - known >= FAR_MORE_FREQUENT) {
                readings.addAll(others);
            }
        }
        return List.copyOf(readings);
    }

    /// The readings of exactly this spelling.
    List<WordReading> exactReadings(String spelling) {
        return read(new DictionaryLookup(dictionary), spelling);
    }

    private static List<WordReading> read(DictionaryLookup lookup, String spelling) {
        List<WordReading> readings = new ArrayList<>();
        for (WordData data : lookup.lookup(spelling)) {
            readings.add(
                    WordReading.ofTag(Objects.toString(data.getStem(), spelling), Objects.toString(data.getTag(), "")));
        }
        return readings;
    }

    private static int frequency(Iterable<WordReading> readings) {
        int highest = -1;
        for (WordReading reading : readings) {
            highest = Math.max(highest, reading.frequency());
        }
        return highest;
    }

    private static List<String> spellings(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String capital = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
        return List.of(word, lower, capital, lower.toUpperCase(Locale.ROOT)).stream()
                .distinct()
                .toList();
    }

    private static boolean isUpper(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static Dictionary load() {
        URL resource = Objects.requireNonNull(
                Lexicon.class.getResource(RESOURCE), "Bug: the dictionary is not on the class path: " + RESOURCE);
        try {
            return Dictionary.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the French dictionary " + RESOURCE, e);
        }
    }

    /// Loads the lexicon when it is first asked for.
    private static final class Holder {
        private static final Lexicon FRENCH = new Lexicon(load());
    }
}
