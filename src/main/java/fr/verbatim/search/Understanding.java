package fr.verbatim.search;

import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// From the words typed to what is searched: the pieces of [WordSyntax], analysed, weighed by [LightWords],
/// widened by the [SynonymTable], records looked up in [RecordNames].
final class Understanding {
    /// More words than anybody types; what is pasted beyond is left out, and told.
    static final int MOST_WORDS = 48;

    /// So many words are read at all, repeated ones included.
    private static final int MOST_READ = 2 * MOST_WORDS;

    /// Longer than any question. Keeps a page pasted as a query from taking the time of a hundred searches.
    private static final int MOST_CHARACTERS = 1_500;

    private final Known known;
    private final Analyzer stems;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Wanted> request = new ArrayList<>();
    private final List<Wanted> excluded = new ArrayList<>();
    private final List<Way> exact = new ArrayList<>();
    private final List<Way> lightExact = new ArrayList<>();
    private final List<Way> all = new ArrayList<>();
    private final List<Way> pairs = new ArrayList<>();
    private final List<Way> lightPairs = new ArrayList<>();
    private final Set<String> light = new LinkedHashSet<>();
    private final FieldReading fields;
    private final List<String> warnings = new ArrayList<>();

    /// What a generation knows that words may mean.
    record Known(SynonymTable synonyms, RecordNames names, Labels labels, Vocabulary vocabulary) {}

    private Understanding(Known known, Analyzer stems) {
        this.known = known;
        this.stems = stems;
        this.fields = new FieldReading(known);
    }

    static Understood of(String typed, Known known) {
        if (typed.isBlank()) {
            return Understood.NOTHING;
        }
        Understanding understanding = new Understanding(known, stems(typed));
        String read = typed;
        if (typed.length() > MOST_CHARACTERS) {
            read = typed.substring(0, MOST_CHARACTERS);
            understanding.warnings.add("La recherche est très longue : seuls ses " + MOST_CHARACTERS
                    + " premiers caractères ont été lus.");
        }
        WordSyntax.Reading reading = WordSyntax.read(known.synonyms().withAcronyms(withoutBrokenPairs(read)));
        understanding.warnings.addAll(reading.warnings());
        understanding.readAll(reading.pieces());
        return understanding.finish(typed);
    }

    /// Who types no accent at all may mean words that have some.
    static Analyzer stems(String typed) {
        boolean plain = typed.codePoints().noneMatch(c -> c > 0x7F && Character.isLetter(c));
        return plain ? FrenchAnalysis.accentBlind() : FrenchAnalysis.stemmed();
    }

    /// One word as it is wanted.
    static Wanted.Words word(String typed, int start, List<Token> stems) {
        List<Way> family = Way.of(Form.FAMILY, Token.all(Form.FAMILY.analyzer(), typed));
        return new Wanted.Words(
                typed,
                start,
                start + typed.length(),
                Way.of(Form.STEM, stems),
                family,
                List.of(),
                List.of(),
                List.of());
    }

    /// `OU` joins the last thing before it and the first after it.
    private void readAll(List<Piece> pieces) {
        List<Wanted> before = List.of();
        boolean joins = false;
        for (Piece piece : pieces) {
            if (piece.type() == Piece.Type.OR) {
                joins = !before.isEmpty();
                continue;
            }
            List<Wanted> things = read(piece);
            if (joins && !things.isEmpty()) {
                wanted.removeLast();
                List<Wanted> either = new ArrayList<>(
                        before.getLast() instanceof Wanted.Either more ? more.things() : List.of(before.getLast()));
                either.add(things.getFirst());
                things = new ArrayList<>(things);
                things.set(0, new Wanted.Either(either));
            }
            wanted.addAll(things);
            before = things;
            joins = false;
        }
    }

    /// What is wanted of a piece; nothing where it excludes, or only bounds the days.
    private List<Wanted> read(Piece piece) {
        if (piece.type() == Piece.Type.FIELD) {
            List<Wanted> valued = fields.read(piece).stream().toList();
            if (piece.excluded()) {
                excluded.addAll(valued);
            }
            return piece.excluded() ? List.of() : valued;
        }
        if (piece.excluded()) {
            exclude(piece);
            return List.of();
        }
        return switch (piece.type()) {
            case WORDS -> readWords(piece);
            case PHRASE -> readTogether(piece, Form.EXACT);
            case LITERAL -> readTogether(piece, Form.LITERAL);
            case PREFIX -> readTogether(piece, Form.PREFIX);
            case FIELD, OR -> List.of();
        };
    }

    private void exclude(Piece piece) {
        List<Way> ways = switch (piece.type()) {
            case PHRASE -> ways(Form.EXACT, piece);
            case LITERAL -> ways(Form.LITERAL, piece);
            case PREFIX -> ways(Form.PREFIX, piece);
            case WORDS, FIELD, OR -> Way.of(Form.STEM, Token.all(stems, piece.text()));
        };
        // A word that the stemmed field does not have (« -le ») is left out in the form typed.
        if (ways.isEmpty() && piece.type() == Piece.Type.WORDS) {
            ways = ways(Form.EXACT, piece);
        }
        if (!ways.isEmpty()) {
            excluded.add(Wanted.Words.of(piece.text(), piece.start(), ways));
        }
    }

    private static List<Wanted> readTogether(Piece piece, Form form) {
        List<Way> ways = ways(form, piece);
        return ways.isEmpty() ? List.of() : List.of(Wanted.Words.of(piece.text(), piece.start(), ways));
    }

    private static List<Way> ways(Form form, Piece piece) {
        return Way.of(form, Token.all(form.analyzer(), piece.text()));
    }

    private List<Wanted> readWords(Piece piece) {
        List<Token> exactTokens = Token.all(Form.EXACT.analyzer(), piece.text());
        List<List<Token>> exactWords = apart(piece, words(exactTokens));
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
        List<Wanted.Words> full = new ArrayList<>();
        List<List<Token>> stemmed = apart(piece, words(Token.all(stems, piece.text())));
        if (stemmed.size() > MOST_READ) {
            warnings.add("La recherche compte plus de " + MOST_READ + " mots : les suivants ont été laissés de côté.");
        }
        for (List<Token> word : stemmed.subList(0, Math.min(MOST_READ, stemmed.size()))) {
            Wanted.Words asked =
                    word(cut(piece, word), piece.start() + word.getFirst().start(), word);
            if (isRequest[end(word)]) {
                request.add(asked);
            } else if (!isFunction[end(word)]) {
                full.add(asked);
            }
        }
        return List.copyOf(known.synonyms().expand(full));
    }

    private void addRanking(List<List<Token>> exactWords, List<LightWords.Weight> weights) {
        for (int i = 0; i < exactWords.size(); i++) {
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

    private Understood finish(String typed) {
        warnings.addAll(fields.warnings());
        List<Wanted> asked = distinct(wanted);
        if (asked.isEmpty() && !request.isEmpty()) {
            asked = distinct(request);
            asked.forEach(word -> light.remove(word.typed()));
        } else if (asked.isEmpty() && excluded.isEmpty() && !all.isEmpty()) {
            warnings.add("La recherche ne contient que des mots très courants : ils ont été cherchés tels quels.");
            asked = distinct(all.stream()
                    .map((Way way) -> (Wanted) Wanted.Words.of(String.join("/", way.firstTerms()), 0, List.of(way)))
                    .toList());
            light.clear();
        }
        if (asked.size() > MOST_WORDS) {
            warnings.add("La recherche compte plus de " + MOST_WORDS + " mots : les suivants ont été laissés de côté.");
            asked = asked.subList(0, MOST_WORDS);
        }
        Understood understood = new Understood(
                typed,
                List.copyOf(asked),
                excluded.stream().limit(MOST_WORDS).toList(),
                List.copyOf(light),
                exact.stream().distinct().limit(MOST_WORDS).toList(),
                lightExact.stream().distinct().limit(MOST_WORDS).toList(),
                pairs.stream().distinct().limit(MOST_WORDS).toList(),
                lightPairs.stream().distinct().limit(MOST_WORDS).toList(),
                fields.from(),
                fields.to(),
                List.copyOf(warnings));
        return understood.hasNoWord() ? understood.withWarning("La recherche ne contient aucun mot.") : understood;
    }

    private static List<Wanted> distinct(List<Wanted> things) {
        Set<Object> seen = new LinkedHashSet<>();
        return things.stream()
                .filter(thing -> seen.add(
                        thing instanceof Wanted.Words words
                                ? words.words().map(Wanted.Words::ways).toList()
                                : thing))
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

    /// Words typed apart that analysis reads as one as well (« Chat GPT ») are one where some quote has them so;
    /// else each is wanted on its own (« Traduction IA »).
    private List<List<Token>> apart(Piece piece, List<List<Token>> words) {
        List<List<Token>> apart = new ArrayList<>();
        for (List<Token> word : words) {
            boolean spaced = word.getFirst().length() > 1
                    && cut(piece, word).strip().codePoints().anyMatch(Character::isWhitespace);
            if (spaced && !isOne(cut(piece, word))) {
                apart.addAll(
                        words(word.stream().filter(token -> token.length() == 1).toList()));
            } else {
                apart.add(word);
            }
        }
        return apart;
    }

    private boolean isOne(String typed) {
        return Token.all(Form.EXACT.analyzer(), typed).stream()
                .filter(token -> token.length() > 1)
                .anyMatch(token -> known.vocabulary().has(token.term()));
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
