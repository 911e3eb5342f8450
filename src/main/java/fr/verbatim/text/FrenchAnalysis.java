package fr.verbatim.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How French text becomes terms. The same steps when indexing and when searching.
///
/// | step | exact | stemmed | loose | why |
/// |---|---|---|---|---|
/// | [Typography] | x | x | x | one spelling for apostrophes, spaces, ligatures, superscripts; no invisible marks |
/// | [WordJoins] | x | x | x | inclusive forms, compounds, grouped numbers are one token; glued sentences two |
/// | `StandardTokenizer` | x | x | x | words as Unicode cuts them (UAX #29) |
/// | [Elisions] | x | x | x | `l'IA` is IA |
/// | [WordParts] | x | x | x | `enseignant·es` is both genders, `data-center` is `datacenter`, `#TouchePasMaVF` its
/// words |
/// | … closed compounds | | x | x | `microtravail` is `micro` `travail` too |
/// | [StopWords] | | x | x | `le`, `de`, `est` say nothing; the exact field keeps them for phrases |
/// | [Lemmas] | | x | x | autrice is auteur, travaux is travail; homographs keep the accent that tells them apart |
/// | [Families] | | | x | `licenciement` is `licencier` too: alike, not the same |
/// | lower case, ASCII folding | x | | x | `ÉTAT` is `etat` |
/// | `FrenchLightStem` | | unknown words | all | `ChatGPTs`; on known words it merges too much (directeur, direct) |
/// | remove duplicates | x | x | x | two readings, one lemma |
///
/// Matches are decided by `stemmed`; `exact` serves phrases, prefixes and ranking; `loose` may only add to a
/// score. A compound gives a graph (its whole over the positions of its parts): build queries with what
/// understands `PositionLengthAttribute`, such as Lucene's `QueryBuilder`.
public final class FrenchAnalysis {
    /// Changes when the terms do: an index made with another version must be made anew.
    public static final String VERSION = "4";

    private static final Analyzer EXACT = new Chain(Field.EXACT);
    private static final Analyzer STEMMED = new Chain(Field.STEMMED);
    private static final Analyzer ACCENT_BLIND = new Chain(Field.ACCENT_BLIND);
    private static final Analyzer EVERY_LEMMA = new Chain(Field.EVERY_LEMMA);
    private static final Analyzer RULE = new Chain(Field.RULE);
    private static final Analyzer LOOSE = new Chain(Field.LOOSE);

    private enum Field {
        EXACT,
        STEMMED,
        ACCENT_BLIND,
        EVERY_LEMMA,
        RULE,
        LOOSE
    }

    private FrenchAnalysis() {}

    /// Words as written, without case and accents; no stop words, no lemmas. Thread-safe.
    public static Analyzer exact() {
        return EXACT;
    }

    /// Lemmas; stop words left out. Thread-safe.
    public static Analyzer stemmed() {
        return STEMMED;
    }

    /// For queries on the stemmed field typed without any accent: `marche` stands for marché as well.
    /// Thread-safe.
    public static Analyzer accentBlind() {
        return ACCENT_BLIND;
    }

    /// Like stemmed, with the stop words: for texts that rules over words in a row (`en force`, `on nous dit`) are
    /// matched against. What its place shows to be a verb is no noun there (« on livre »). Thread-safe.
    public static Analyzer everyLemma() {
        return EVERY_LEMMA;
    }

    /// The same for the rules themselves: a noun stands for the noun, not for a verb that has a form like it (`livre`
    /// is no form of livrer). Thread-safe.
    public static Analyzer rule() {
        return RULE;
    }

    /// Stems of lemmas and of the verbs they come from: merges too much to decide what matches, but ranks well.
    /// Thread-safe.
    public static Analyzer loose() {
        return LOOSE;
    }

    /// The term of the stemmed field that stands for a word which is its own lemma.
    public static String key(String word) {
        return Accents.key(word);
    }

    /// Whether the stemmed field leaves the word out.
    public static boolean isStopWord(String word) {
        List<String> terms = terms(exact(), word);
        return !terms.isEmpty() && terms(stemmed(), word).isEmpty();
    }

    /// The terms that an analyzer makes of a text, in order.
    public static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: reading a string cannot fail", e);
        }
        return List.copyOf(terms);
    }

    /// The steps of one field.
    private static final class Chain extends Analyzer {
        private final Field field;

        private Chain(Field field) {
            this.field = field;
        }

        @Override
        protected Reader initReader(String fieldName, Reader reader) {
            return new WordJoins(new Typography(reader));
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = new StandardTokenizer();
            boolean lemmas = field != Field.EXACT;
            TokenStream words = new WordParts(new Elisions(tokenizer), lemmas);
            if (lemmas) {
                boolean whole = field == Field.EVERY_LEMMA || field == Field.RULE;
                words = whole
                        ? Lemmas.inPlace(words, field == Field.RULE)
                        : new Lemmas(new StopWords(words), field == Field.ACCENT_BLIND);
            }
            TokenStream terms = switch (field) {
                case EXACT -> fold(words);
                case STEMMED, ACCENT_BLIND, EVERY_LEMMA, RULE -> new FrenchLightStemFilter(words);
                case LOOSE -> new FrenchLightStemFilter(fold(new Families(words)));
            };
            return new TokenStreamComponents(tokenizer, new RemoveDuplicatesTokenFilter(terms));
        }

        @Override
        protected Reader initReaderForNormalization(String fieldName, Reader reader) {
            return new Typography(reader);
        }

        /// Prefixes and wildcards go through this alone: they must fold like the terms they are compared with.
        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return fold(in);
        }

        private static TokenStream fold(TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }
}
