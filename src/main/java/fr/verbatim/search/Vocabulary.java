package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.SearchedField;
import fr.verbatim.text.Fold;
import fr.verbatim.text.FrenchAnalysis;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/// The words of a generation, folded: those of quotes and names with the number of quotes that have them, and
/// those of the vocabularies and synonyms. Made once per generation; the one place where other spellings are
/// looked for.
final class Vocabulary {
    /// Longer ones are no words.
    private static final int LONGEST = 30;

    private final Map<String, Integer> frequencies;
    private final Map<String, String> written;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    private final Sounds sounds;

    private Vocabulary(Map<String, Integer> frequencies, Map<String, String> written, Sounds sounds) {
        this.frequencies = frequencies;
        this.written = written;
        this.sounds = sounds;
        frequencies
                .keySet()
                .forEach(word -> byLength.computeIfAbsent(word.length(), key -> new ArrayList<>())
                        .add(word));
    }

    static Vocabulary of(GenerationReader reader) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (SearchedField field : Form.EXACT.matchingFields()) {
            read(reader.searcher().getIndexReader(), field.exact(), frequencies);
        }
        Stream<String> sectors = reader.records().vocabulary().sectors().stream()
                .flatMap(sector -> Stream.of(sector.label(), sector.scope() == null ? "" : sector.scope()));
        Stream<String> themes = reader.records().vocabulary().themes().stream()
                .flatMap(theme -> Stream.of(theme.label(), theme.scope() == null ? "" : theme.scope()));
        Stream<String> synonyms = reader.records().synonyms().stream().flatMap(group -> group.terms().stream());
        Stream.of(sectors, themes, synonyms)
                .flatMap(texts -> texts)
                .flatMap(text -> FrenchAnalysis.terms(FrenchAnalysis.exact(), text).stream())
                .filter(Vocabulary::isWord)
                .forEach(word -> frequencies.putIfAbsent(word, 0));
        LightWords.requests().forEach(word -> frequencies.putIfAbsent(word, 0));
        List<String> people = Stream.concat(reader.records().people().stream(), reader.records().proposed().stream())
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream()))
                .toList();
        Map<String, String> written = written(reader.searcher().getIndexReader());
        people.stream()
                .flatMap(name -> Arrays.stream(name.split("[\\s-]+", -1)))
                .forEach(word -> written.putIfAbsent(Fold.fold(word), word));
        return new Vocabulary(frequencies, written, new Sounds(people.stream()));
    }

    /// The commonest writing of every word of the quotes, by the word folded.
    private static Map<String, String> written(IndexReader reader) {
        Map<String, Integer> literal = new HashMap<>();
        read(reader, SearchedField.TEXT.literal(), literal);
        Map<String, String> written = new HashMap<>();
        literal.forEach((word, quotes) -> written.merge(
                Fold.fold(word),
                word,
                (one, other) -> literal.getOrDefault(one, 0) > literal.getOrDefault(other, 0)
                                || (literal.getOrDefault(one, 0).equals(literal.getOrDefault(other, 0))
                                        && one.compareTo(other) < 0)
                        ? one
                        : other));
        return written;
    }

    /// The nearest word to one that nobody knows; empty where the word is known, here or as a word of French,
    /// or where none is near. Slips are counted as Damerau does: a letter too many, too few, another, or two in
    /// wrong order. A name that sounds the same is nearer than any.
    ///
    /// @return as quotes write it; of a name written as one, its words
    Optional<String> findNear(String typed) {
        List<String> terms = FrenchAnalysis.terms(FrenchAnalysis.exact(), typed);
        String word = terms.isEmpty() ? "" : terms.getFirst();
        int slips = slips(word.length());
        if (terms.size() != 1 || slips == 0 || frequencies.containsKey(word) || isFrench(typed)) {
            return Optional.empty();
        }
        return sounds.find(word).or(() -> spelledLike(word, slips)).map(this::written);
    }

    /// As quotes and names write it, accents and all.
    private String written(String folded) {
        return Arrays.stream(folded.split(" ", -1))
                .map(word -> written.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> spelledLike(String word, int slips) {
        @Nullable String best = null;
        int fewest = slips + 1;
        for (int length = word.length() - slips; length <= word.length() + slips; length++) {
            for (String other : byLength.getOrDefault(length, List.of())) {
                int distance = Slips.between(word, other, Math.min(slips, fewest));
                if (distance < fewest || (distance == fewest && best != null && isLikelier(word, other, best))) {
                    fewest = distance;
                    best = other;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isLikelier(String word, String other, String best) {
        boolean begins = other.charAt(0) == word.charAt(0);
        boolean bestBegins = best.charAt(0) == word.charAt(0);
        if (begins != bestBegins) {
            return begins;
        }
        int compared = Integer.compare(frequencies.getOrDefault(other, 0), frequencies.getOrDefault(best, 0));
        return compared > 0 || (compared == 0 && other.compareTo(best) < 0);
    }

    /// How many slips a word of that length may have: short words are too near to too many others.
    private static int slips(int length) {
        if (length < 4 || length > LONGEST) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    /// A word of the dictionary is no slip, whether the corpus has it or not; a name may be one.
    private static boolean isFrench(String typed) {
        return Lexicon.french().readings(typed).stream()
                .anyMatch(reading -> reading.pos() != PartOfSpeech.PROPER_NOUN && reading.pos() != PartOfSpeech.OTHER);
    }

    private static boolean isWord(String term) {
        return term.length() <= LONGEST && term.chars().allMatch(Character::isLetter);
    }

    private static void read(IndexReader reader, String field, Map<String, Integer> frequencies) {
        try {
            @Nullable Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return;
            }
            TermsEnum all = terms.iterator();
            while (all.next() != null) {
                String term = all.term().utf8ToString();
                if (isWord(term)) {
                    frequencies.merge(term, all.docFreq(), Math::max);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
