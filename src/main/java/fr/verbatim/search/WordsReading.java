package fr.verbatim.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// Reads the plain words of one query: cut by analysis, weighed by [LightWords], dates told by [Days], widened by the
/// [SynonymTable].
final class WordsReading {
    /// So many words are read at all, repeated ones included.
    private static final int MOST_READ = 2 * Understanding.MOST_WORDS;

    private final Understanding.Known known;
    private final Analyzer stems;
    private final List<Wanted> request = new ArrayList<>();
    private final List<Way> exact = new ArrayList<>();
    private final List<Way> lightExact = new ArrayList<>();
    private final List<Way> all = new ArrayList<>();
    private final List<Way> pairs = new ArrayList<>();
    private final List<Way> lightPairs = new ArrayList<>();
    private final Set<String> light = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();

    WordsReading(Understanding.Known known, Analyzer stems) {
        this.known = known;
        this.stems = stems;
    }

    /// Words that ask for quotes as such.
    List<Wanted> request() {
        return request;
    }

    /// The words in the form typed.
    List<Way> exact() {
        return exact;
    }

    /// The same of the words that need not be there.
    List<Way> lightExact() {
        return lightExact;
    }

    /// Both.
    List<Way> all() {
        return all;
    }

    /// Words that stand beside each other.
    List<Way> pairs() {
        return pairs;
    }

    /// The same where one of the two need not be there.
    List<Way> lightPairs() {
        return lightPairs;
    }

    /// The words that need not be there, as typed.
    Set<String> light() {
        return light;
    }

    /// French sentences.
    List<String> warnings() {
        return warnings;
    }

    /// What is wanted of a piece.
    List<Wanted> read(Piece piece) {
        TypedWords typed = new TypedWords(piece.text(), known.attested());
        List<List<Token>> exactWords = typed.words(Form.EXACT.analyzer());
        List<String> folded =
                exactWords.stream().map(word -> word.getFirst().term()).toList();
        List<String> written = exactWords.stream().map(typed::cut).toList();
        List<LightWords.Weight> weights = LightWords.weigh(folded, written);
        List<Days.Stretch> dates = Days.in(piece.text()).stream()
                .filter(date -> known.attested().has(date.days()))
                .toList();
        addRanking(exactWords, weights, dates);
        BitSet isFunction = new BitSet();
        BitSet isRequest = new BitSet();
        BitSet named = known.names().inNames(folded);
        BitSet inNames = new BitSet();
        boolean anyLetters = written.stream().anyMatch(WordsReading::hasLetters);
        for (int i = 0; i < exactWords.size(); i++) {
            int end = TypedWords.end(exactWords.get(i));
            inNames.set(end, named.get(i));
            // A picture beside words is wanted of nobody's quote.
            boolean isPicture = anyLetters && !hasLetters(written.get(i));
            isFunction.set(end, isFunction.get(end) || isPicture || weights.get(i) == LightWords.Weight.FUNCTION);
            isRequest.set(end, isRequest.get(end) || weights.get(i) == LightWords.Weight.REQUEST);
            // That « de » need not be there goes without saying.
            if (weights.get(i) != LightWords.Weight.FULL && written.get(i).length() > 3) {
                light.add(written.get(i));
            }
        }
        List<List<Token>> stemmed = typed.words(stems);
        if (stemmed.size() > MOST_READ) {
            warnings.add("La recherche compte plus de " + MOST_READ + " mots : les suivants ont été laissés de côté.");
            stemmed = stemmed.subList(0, MOST_READ);
        }
        List<Wanted> wanted = new WantedWords(piece, typed, inNames, dates).read(stemmed, isFunction, isRequest);
        warnings.addAll(typed.warnings(wanted, piece.start()));
        return wanted;
    }

    private static boolean hasLetters(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// The words of one piece on their way to what is wanted.
    private final class WantedWords {
        private final Piece piece;
        private final TypedWords typed;
        private final BitSet inNames;
        private final List<Days.Stretch> dates;
        private final List<Wanted> wanted = new ArrayList<>();
        private final List<Wanted.Words> row = new ArrayList<>();

        private WantedWords(Piece piece, TypedWords typed, BitSet inNames, List<Days.Stretch> dates) {
            this.piece = piece;
            this.typed = typed;
            this.inNames = inNames;
            this.dates = dates;
        }

        private List<Wanted> read(List<List<Token>> words, BitSet isFunction, BitSet isRequest) {
            Set<Days.Stretch> told = new LinkedHashSet<>();
            for (List<Token> word : words) {
                int end = TypedWords.end(word);
                Optional<Days.Stretch> date = date(dates, word);
                if (date.isPresent()) {
                    if (told.add(date.get())) {
                        endRow();
                        wanted.add(dated(date.get()));
                    }
                } else if (isRequest.get(end)) {
                    request.add(word(word));
                } else if (!isFunction.get(end)) {
                    row.add(word(word));
                }
            }
            endRow();
            return List.copyOf(wanted);
        }

        private void endRow() {
            wanted.addAll(known.synonyms().expand(row, word -> inNames.get(word.end() - piece.start())));
            row.clear();
        }

        private Wanted.Words word(List<Token> tokens) {
            return known.sites()
                    .with(Understanding.word(
                            typed.cut(tokens), piece.start() + tokens.getFirst().start(), tokens));
        }

        private Wanted dated(Days.Stretch date) {
            String text = piece.text().substring(date.start(), date.end());
            List<Way> ways = Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), text));
            return new Wanted.Dated(date.days(), Wanted.Words.of(text, piece.start() + date.start(), ways));
        }
    }

    /// The date that a word belongs to.
    private static Optional<Days.Stretch> date(List<Days.Stretch> dates, List<Token> word) {
        return dates.stream()
                .filter(date -> word.getFirst().start() >= date.start() && TypedWords.end(word) <= date.end())
                .findFirst();
    }

    /// A date ranks as a whole: its day is no number.
    private void addRanking(List<List<Token>> exactWords, List<LightWords.Weight> weights, List<Days.Stretch> dates) {
        for (int i = 0; i < exactWords.size(); i++) {
            if (date(dates, exactWords.get(i)).isPresent()) {
                continue;
            }
            List<Way> ways = Way.of(Form.EXACT, exactWords.get(i));
            all.addAll(ways);
            if (weights.get(i) == LightWords.Weight.FULL) {
                exact.addAll(ways);
            } else {
                lightExact.addAll(ways);
            }
            if (i > 0) {
                List<Token> pair = new ArrayList<>(exactWords.get(i - 1));
                pair.addAll(exactWords.get(i));
                boolean oneLight = weights.get(i) != LightWords.Weight.FULL;
                boolean otherLight = weights.get(i - 1) != LightWords.Weight.FULL;
                if (!oneLight && !otherLight) {
                    pairs.addAll(Way.of(Form.EXACT, pair));
                } else if (!oneLight || !otherLight) {
                    lightPairs.addAll(Way.of(Form.EXACT, pair));
                }
            }
        }
    }
}
