package fr.verbatim.search;

import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// From the words typed to what is searched: the pieces of [WordSyntax], words by [WordsReading], records named by
/// [FieldReading].
final class Understanding {
    /// More words than anybody types; what is pasted beyond is left out, and told.
    static final int MOST_WORDS = 48;

    /// Longer than any question. Keeps a page pasted as a query from taking the time of a hundred searches.
    private static final int MOST_CHARACTERS = 1_500;

    private final Analyzer stems;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Wanted> excluded = new ArrayList<>();
    private final WordsReading words;
    private final FieldReading fields;
    private final List<String> warnings = new ArrayList<>();

    /// What a generation knows that words may mean.
    record Known(
            SynonymTable synonyms,
            RecordNames names,
            Labels labels,
            Vocabulary vocabulary,
            Attested attested,
            SiteNames sites) {}

    private Understanding(Known known, Analyzer stems) {
        this.stems = stems;
        this.words = new WordsReading(known, stems);
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

    /// `OU` joins the last thing before it and the first after it; what stands between two of them and is not looked
    /// for, as a very common word, parts nothing.
    private void readAll(List<Piece> pieces) {
        List<Wanted> before = List.of();
        boolean joins = false;
        for (Piece piece : pieces) {
            if (piece.type() == Piece.Type.OR) {
                joins = !before.isEmpty();
                continue;
            }
            List<Wanted> things = read(piece);
            if (joins && things.isEmpty()) {
                joins = false;
                continue;
            }
            if (joins) {
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
        if (piece.type() == Piece.Type.FIELD && piece.loose() && !fields.knows(piece)) {
            return read(piece.asWords());
        }
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
            case WORDS -> words.read(piece);
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

    private Understood finish(String typed) {
        warnings.addAll(words.warnings());
        warnings.addAll(fields.warnings());
        List<Wanted> asked = distinct(wanted);
        Set<String> light = new LinkedHashSet<>(words.light());
        if (asked.isEmpty() && !words.request().isEmpty()) {
            asked = distinct(words.request());
            asked.forEach(word -> light.remove(word.typed()));
        } else if (asked.isEmpty() && excluded.isEmpty() && !words.all().isEmpty()) {
            warnings.add("La recherche ne contient que des mots très courants : ils ont été cherchés tels quels.");
            asked = distinct(words.all().stream()
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
                few(words.exact()),
                few(words.lightExact()),
                few(words.pairs()),
                few(words.lightPairs()),
                fields.from(),
                fields.to(),
                List.copyOf(warnings));
        return understood.hasNoWord() ? understood.withWarning("La recherche ne contient aucun mot.") : understood;
    }

    private static List<Way> few(List<Way> ways) {
        return ways.stream().distinct().limit(MOST_WORDS).toList();
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
