package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.evaluate.Evaluation;
import fr.verbatim.evaluate.Evaluation.Request;
import fr.verbatim.evaluate.Figure;
import fr.verbatim.evaluate.FileReport;
import fr.verbatim.model.Corpus;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was reached once on a small copy of the annotations is not lost again. What the README claims is what
/// `evaluate` prints over the whole of them; these are floors, a little below what is reached.
class FloorsTest {
    private static final Path GOLD = Path.of("src/test/resources/evaluate");
    private static final Map<String, Double> REACHED = new TreeMap<>();

    @BeforeAll
    static void measure() {
        Corpus corpus = CorpusReading.withoutReviews(CorpusReading.load(
                Path.of("corpus"), Run.console(new ByteArrayOutputStream(), new ByteArrayOutputStream())));
        Request request = new Request(
                Stream.of("notes.json", "letter.json", "statements.json", "tags.json", "queries.json")
                        .map(GOLD::resolve)
                        .toList(),
                List.of(GOLD.resolve("pairs.tsv")),
                List.of(),
                List.of(),
                false);
        for (FileReport report : new Evaluation(new ProgramBench(corpus, Path.of("corpus"))).run(request)) {
            for (Figure figure : report.score().figures()) {
                REACHED.put(figure.name(), figure.value());
            }
        }
    }

    @Test
    void noNameIsWrongWhereTheSourceIsSaidToLeaveNoDoubt() {
        assertThat(reached("established_wrong")).isZero();
        assertThat(reached("others_established")).isZero();
        assertThat(reached("direct_not_annotated")).isZero();
        assertThat(reached("probable_wrong_share")).isLessThanOrEqualTo(0.2);
    }

    @Test
    void quotesAreCutAndNamedAsAnnotated() {
        assertThat(reached("quotes_exact")).isGreaterThanOrEqualTo(33);
        assertThat(reached("quotes_not_annotated")).isLessThanOrEqualTo(1);
        assertThat(reached("signatures_right")).isEqualTo(reached("signatures"));
        assertThat(reached("named_right_share")).isGreaterThanOrEqualTo(0.92);
        assertThat(reached("unsure_honest")).isGreaterThanOrEqualTo(9);
    }

    @Test
    void proseGivesItsQuotationReportsAndStatements() {
        assertThat(reached("direct_right")).isEqualTo(reached("direct"));
        assertThat(reached("not_quotations_left_alone")).isEqualTo(reached("not_quotations"));
        assertThat(reached("reported_right")).isEqualTo(reached("reported"));
        assertThat(reached("statements_found_share")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void tagsAndSearchFindWhatPeopleExpect() {
        assertThat(reached("themes_recall")).isGreaterThanOrEqualTo(0.6);
        assertThat(reached("themes_precision")).isGreaterThanOrEqualTo(0.7);
        assertThat(reached("sectors_recall")).isGreaterThanOrEqualTo(0.85);
        assertThat(reached("sectors_precision")).isGreaterThanOrEqualTo(0.85);
        assertThat(reached("ndcg_10")).isGreaterThanOrEqualTo(0.55);
        assertThat(reached("must_match_share")).isGreaterThanOrEqualTo(0.97);
        assertThat(reached("must_not_match_share")).isGreaterThanOrEqualTo(0.75);
    }

    private static double reached(String figure) {
        return REACHED.getOrDefault(figure, Double.NaN);
    }
}
