package fr.verbatim.search;

import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// From the words typed to what is searched: the pieces of [WordSyntax], analysed, weighed by [LightWords], widened by
/// the [SynonymTable].
final class Understanding {
    /// More words than anybody types; what is pasted beyond is left out, and told.
    static final int MOST_WORDS = 48;

    /// Longer than any question. Keeps a page pasted as a query from taking the time of a hundred searches.
    private static final int MOST_CHARACTERS = 1_500;

    private final SynonymTable synonyms;
    private final Analyzer stems;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Wanted> request = new ArrayList<>();
    private final List<Wanted> excluded = new ArrayList<>();
    private final List<Way> exact = new ArrayList<>();
    private final List<Way> all = new ArrayList<>();
    private final List<Way> pairs = new ArrayList<>();
    private final Set<String> light = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();

    private Understanding(SynonymTable synonyms, Analyzer stems) {
        this.synonyms = synonyms;
        this.stems = stems;
    }

    static Understood of(String typed, SynonymTable synonyms) {
        if (typed.isBlank()) {
            return Understood.NOTHING;
        }
        Understanding understanding = new Understanding(synonyms, stems(typed));
        String read = typed;
        if (typed.length() > MOST_CHARACTERS) {
            read = typed.substring(0, MOST_CHARACTERS);
            understanding.warnings.add("La recherche est très longue : seuls ses " + MOST_CHARACTERS
                    + " premiers caractères ont été lus.");
        }
        WordSyntax.Reading reading = WordSyntax.read(withoutBrokenPairs(read));
        understanding.warnings.addAll(reading.warnings());
        reading.pieces().forEach(understanding::read);
        return understanding.finish(typed);
    }

    /// Who types no accent at all may mean words that have some.
    static Analyzer stems(String typed) {
        boolean plain = typed.codePoints().noneMatch(c -> c > 0x7F && Character.isLetter(c));
        return plain ? FrenchAnalysis.accentBlind() : FrenchAnalysis.stemmed();
    }

    private void read(Piece piece) {
        switch (piece.type()) {
            case WORDS -> {
                if (piece.excluded()) {
                    exclude(piece, Form.STEM);
                } else {
                    readWords(piece);
                }
            }
            case PHRASE -> readTogether(piece, Form.EXACT);
            case LITERAL -> readTogether(piece, Form.LITERAL);
            case PREFIX -> readTogether(piece, Form.PREFIX);
        }
    }

    private void exclude(Piece piece, Form form) {
        List<Way> ways = Way.of(form, Token.all(form == Form.STEM ? stems : form.analyzer(), piece.text()));
        // A word that the stemmed field does not have (« -le ») is left out in the form typed.
        if (ways.isEmpty() && form == Form.STEM) {
            ways = Way.of(Form.EXACT, Token.all(Form.EXACT.analyzer(), piece.text()));
        }
        if (!ways.isEmpty()) {
            excluded.add(Wanted.of(piece.text(), piece.start(), ways));
        }
    }

    private void readTogether(Piece piece, Form form) {
        if (piece.excluded()) {
            exclude(piece, form);
            return;
        }
        List<Way> ways = Way.of(form, Token.all(form.analyzer(), piece.text()));
        if (!ways.isEmpty()) {
            wanted.add(Wanted.of(piece.text(), piece.start(), ways));
        }
    }

    private void readWords(Piece piece) {
        List<Token> exactTokens = Token.all(Form.EXACT.analyzer(), piece.text());
        List<List<Token>> exactWords = words(exactTokens);
        List<String> folded =
                exactWords.stream().map(word -> word.getFirst().term()).toList();
        List<String> typed = exactWords.stream().map(word -> cut(piece, word)).toList();
        List<LightWords.Weight> weights = LightWords.weigh(folded, typed);
        addRanking(exactWords, weights);
        boolean[] isFunction = new boolean[piece.text().length() + 1];
        boolean[] isRequest = new boolean[piece.text().length() + 1];
        for (int i = 0; i < exactWords.size(); i++) {
            int end = end(exactWords.get(i));
            isFunction[end] |= weights.get(i) == LightWords.Weight.FUNCTION;
            isRequest[end] |= weights.get(i) == LightWords.Weight.REQUEST;
            // That « de » need not be there goes without saying.
            if (weights.get(i) != LightWords.Weight.FULL && typed.get(i).length() > 3) {
                light.add(typed.get(i));
            }
        }
        List<Wanted> full = new ArrayList<>();
        for (List<Token> word : words(Token.all(stems, piece.text()))) {
            Wanted asked = new Wanted(
                    cut(piece, word),
                    piece.start() + word.getFirst().start(),
                    piece.start() + end(word),
                    Way.of(Form.STEM, word),
                    List.of(),
                    List.of());
            if (isRequest[end(word)]) {
                request.add(asked);
            } else if (!isFunction[end(word)]) {
                full.add(asked);
            }
        }
        wanted.addAll(synonyms.expand(full));
    }

    private void addRanking(List<List<Token>> exactWords, List<LightWords.Weight> weights) {
        for (int i = 0; i < exactWords.size(); i++) {
            List<Way> ways = Way.of(Form.EXACT, exactWords.get(i));
            all.addAll(ways);
            if (weights.get(i) == LightWords.Weight.FULL) {
                exact.addAll(ways);
            }
            boolean bothLight =
                    i > 0 && weights.get(i) != LightWords.Weight.FULL && weights.get(i - 1) != LightWords.Weight.FULL;
            if (i > 0 && !bothLight) {
                List<Token> pair = new ArrayList<>(exactWords.get(i - 1));
                pair.addAll(exactWords.get(i));
                pairs.addAll(Way.of(Form.EXACT, pair));
            }
        }
    }

    private Understood finish(String typed) {
        List<Wanted> asked = distinct(wanted);
        if (asked.isEmpty() && !request.isEmpty()) {
            asked = distinct(request);
            asked.forEach(word -> light.remove(word.typed()));
        } else if (asked.isEmpty() && excluded.isEmpty() && !all.isEmpty()) {
            warnings.add("La recherche ne contient que des mots très courants : ils ont été cherchés tels quels.");
            asked = distinct(all.stream()
                    .map(way -> Wanted.of(String.join("/", way.firstTerms()), 0, List.of(way)))
                    .toList());
            light.clear();
        }
        if (asked.size() > MOST_WORDS) {
            warnings.add("La recherche compte plus de " + MOST_WORDS + " mots : les suivants ont été laissés de côté.");
            asked = asked.subList(0, MOST_WORDS);
        }
        if (asked.isEmpty() && excluded.isEmpty()) {
            warnings.add("La recherche ne contient aucun mot.");
        }
        return new Understood(
                typed,
                List.copyOf(asked),
                excluded.stream().limit(MOST_WORDS).toList(),
                List.copyOf(light),
                exact.stream().distinct().limit(MOST_WORDS).toList(),
                pairs.stream().distinct().limit(MOST_WORDS).toList(),
                List.copyOf(warnings));
    }

    private static List<Wanted> distinct(List<Wanted> things) {
        Set<List<Way>> seen = new LinkedHashSet<>();
        return things.stream()
                .filter(thing -> seen.add(thing.allWays().toList()))
                .toList();
    }

    /// Tokens that stand for one word: those at one place, and those that a longer one spans.
    private static List<List<Token>> words(List<Token> tokens) {
        List<List<Token>> words = new ArrayList<>();
        int wordEnd = Integer.MIN_VALUE;
        for (Token token : tokens) {
            if (words.isEmpty() || token.position() >= wordEnd) {
                words.add(new ArrayList<>());
                wordEnd = token.position() + token.length();
            }
            words.getLast().add(token);
            wordEnd = Math.max(wordEnd, token.position() + token.length());
        }
        return words;
    }

    private static String cut(Piece piece, List<Token> word) {
        return piece.text().substring(word.getFirst().start(), end(word));
    }

    private static int end(List<Token> word) {
        return word.stream().mapToInt(Token::end).max().orElse(0);
    }

    /// Half a surrogate pair is no character; analysis chains need not bear it.
    private static String withoutBrokenPairs(String typed) {
        StringBuilder whole = new StringBuilder(typed);
        for (int i = 0; i < whole.length(); i++) {
            boolean pair = i + 1 < whole.length() && Character.isSurrogatePair(whole.charAt(i), whole.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(whole.charAt(i))) {
                whole.setCharAt(i, ' ');
            }
        }
        return whole.toString();
    }
}
