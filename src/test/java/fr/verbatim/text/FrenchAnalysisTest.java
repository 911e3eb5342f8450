package fr.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchAnalysisTest {
    record Pair(String query, String text, boolean match) {}

    record Highlight(String text, String query, String cut) {}

    static Stream<Pair> pairs() {
        return Stream.of(
                        "accents",
                        "apostrophes",
                        "compounds",
                        "inclusive",
                        "inflection",
                        "must-not-match",
                        "not-inclusive")
                .flatMap(file -> rows(file).map(row -> new Pair(row[0], row[1], row[2].equals("yes"))));
    }

    static Stream<Highlight> highlights() {
        return rows("highlights").map(row -> new Highlight(row[0], row[1], row[2]));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aQueryFindsWhatItMeans(Pair pair) {
        assertThat(finds(pair.query(), pair.text()))
                .as("%s in %s", terms(pair.query()), terms(pair.text()))
                .isEqualTo(pair.match());
    }

    @ParameterizedTest
    @MethodSource("highlights")
    void offsetsCutWholeWordsOutOfTheText(Highlight highlight) throws IOException {
        List<String> wanted = FrenchAnalysis.terms(FrenchAnalysis.stemmed(), highlight.query());
        assertThat(cuts(highlight.text(), wanted)).contains(highlight.cut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++", "AI Act", "ne pas", "sans IA", "touche pas ma VF"})
    void queriesOfShortWordsKeepATerm(String query) {
        assertThat(terms(query)).isNotEmpty();
    }

    static Stream<Pair> families() {
        return rows("families").map(row -> new Pair(row[0], row[1], row[2].equals("yes")));
    }

    @ParameterizedTest
    @MethodSource("families")
    void wordsOfAFamilyMeetInTheLooseField(Pair pair) {
        List<String> one = FrenchAnalysis.terms(FrenchAnalysis.loose(), pair.query());
        List<String> other = FrenchAnalysis.terms(FrenchAnalysis.loose(), pair.text());
        assertThat(one.stream().anyMatch(other::contains))
                .as("%s and %s", one, other)
                .isEqualTo(pair.match());
    }

    @Test
    void lettersInARowAreNoStem() {
        assertThat(terms("xxxxxxxx")).containsExactly("xxxxxxxx");
        assertThat(FrenchAnalysis.terms(FrenchAnalysis.loose(), "aaaargh")).containsExactly("aaaargh");
    }

    @Test
    void stopWordsAreToldFromWordsThatSaySomething() {
        assertThat(List.of("de", "L'", "à", "sont"))
                .allMatch(word -> FrenchAnalysis.isStopWord(word) || word.equals("L'"));
        assertThat(List.of("pas", "sans", "IA", "AI", "travail", "!")).noneMatch(FrenchAnalysis::isStopWord);
    }

    @Test
    void theExactFieldKeepsEveryWord() {
        assertThat(FrenchAnalysis.terms(FrenchAnalysis.exact(), "On n’est pas À l’École"))
                .containsExactly("on", "est", "pas", "a", "ecole");
    }

    @Test
    void prefixesFoldLikeTerms() {
        assertThat(FrenchAnalysis.exact().normalize("exact", "Génér").utf8ToString())
                .isEqualTo("gener");
    }

    @Test
    void aQueryWithoutAccentsMayStandForEveryAccentedWord() {
        assertThat(FrenchAnalysis.terms(FrenchAnalysis.accentBlind(), "marche")).contains("marché", "marche");
        assertThat(terms("marche")).doesNotContain("marché");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "a-",
                "\u203F\u203F",
                "a\u203F",
                "((((",
                "\uD83D",
                "e\u0301\u0301\u0301",
                "·e·s",
                "^{",
                "1^{re",
                "'''",
                "....",
                "a.b.c.d-e/f(g)h",
                ""
            })
    void oddTextIsRead(String text) {
        assertThat(terms(text.repeat(50))).isNotNull();
    }

    @Test
    void aLongTextWithoutSpacesIsReadInLinearTime() {
        assertThat(terms("enseignant-".repeat(20_000))).isNotEmpty();
        assertThat(terms("e".repeat(200_000))).isNotEmpty();
        assertThat(terms("1 000 ".repeat(20_000))).isNotEmpty();
    }

    private static boolean finds(String query, String text) {
        MemoryIndex index = new MemoryIndex();
        index.addField("stemmed", text, FrenchAnalysis.stemmed());
        Query parsed = new QueryBuilder(FrenchAnalysis.stemmed())
                .createBooleanQuery("stemmed", query, BooleanClause.Occur.MUST);
        return parsed != null && index.search(parsed) > 0;
    }

    private static List<String> terms(String text) {
        return FrenchAnalysis.terms(FrenchAnalysis.stemmed(), text);
    }

    private static List<String> cuts(String text, List<String> wanted) throws IOException {
        List<String> cuts = new java.util.ArrayList<>();
        try (TokenStream stream = FrenchAnalysis.stemmed().tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int before = 0;
            while (stream.incrementToken()) {
                assertThat(offset.startOffset()).isGreaterThanOrEqualTo(before);
                before = offset.startOffset();
                if (wanted.contains(term.toString())) {
                    cuts.add(text.substring(offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        }
        return cuts;
    }

    private static Stream<String[]> rows(String file) {
        String path = "/text/" + file + ".tsv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FrenchAnalysisTest.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
