package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.evaluate.Evaluation;
import fr.verbatim.evaluate.Evaluation.Request;
import fr.verbatim.evaluate.Figure;
import fr.verbatim.evaluate.FileReport;
import fr.verbatim.model.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented drawn notes whose speakers are known, each with a layout of its own: what the page leaves open must stay
/// open, and what it gives must be given.
class DrawnNotesFloorsTest {
    private static final Path NOTES = Path.of("src/test/resources/quote/notes");

    static List<Path> notes() throws IOException {
        return gold(NOTES);
    }

    static List<Path> annotated() throws IOException {
        return gold(NOTES.resolve("annotated"));
    }

    private static List<Path> gold(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void bubblesAndSignaturesAreReadAndNoEstablishedNameIsWrong(Path gold) {
        Map<String, Double> reached = measure(List.of(gold));
        assertThat(reached.get("quotes_exact")).isEqualTo(reached.get("quotes"));
        assertThat(reached.get("quotes_not_annotated")).isZero();
        assertThat(reached.get("signatures_right")).isEqualTo(reached.get("signatures"));
        assertThat(reached.get("established_wrong")).isZero();
        assertThat(reached.get("named_right_share")).isGreaterThanOrEqualTo(0.9);
        assertThat(reached.get("sure_established_share")).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void whatTheyLeaveOpenStaysOpenOverAll() throws IOException {
        Map<String, Double> reached = measure(notes());
        System.out.println("drawn notes, all together: " + reached);
        assertThat(reached.getOrDefault("unsure_honest", 0.0) / reached.getOrDefault("unsure", 1.0))
                .isGreaterThanOrEqualTo(0.8);
        assertThat(reached.get("probable_wrong")).isLessThanOrEqualTo(3);
    }

    /// Notes that somebody else invented and annotated, the layouts as mixed as they come.
    @ParameterizedTest
    @MethodSource("annotated")
    void whatAnotherAnnotatorWroteIsReadAndNoEstablishedNameIsWrong(Path gold) {
        Map<String, Double> reached = measure(List.of(gold));
        assertThat(reached.get("quotes_exact")).isGreaterThanOrEqualTo(of(reached, "quotes") - 1);
        assertThat(reached.get("signatures_right")).isEqualTo(reached.get("signatures"));
        assertThat(reached.get("established_wrong")).isZero();
        assertThat(reached.get("named_right_share")).isGreaterThanOrEqualTo(0.84);
        assertThat(reached.get("sure_established_share")).isGreaterThanOrEqualTo(0.5);
    }

    private static double of(Map<String, Double> reached, String figure) {
        return reached.getOrDefault(figure, 0.0);
    }

    @Test
    void whatTheAnnotatorLeavesOpenStaysOpenOverAll() throws IOException {
        Map<String, Double> reached = measure(annotated());
        System.out.println("annotated notes, all together: " + reached);
        double closed = of(reached, "quotes") - of(reached, "unsure");
        assertThat(of(reached, "named_right") / closed).isGreaterThanOrEqualTo(0.91);
        assertThat(of(reached, "unsure_honest") / of(reached, "unsure")).isGreaterThanOrEqualTo(0.85);
        assertThat(reached.get("probable_wrong")).isLessThanOrEqualTo(2);
        assertThat(reached.get("quotes_not_annotated")).isLessThanOrEqualTo(2);
    }

    /// Counts added up over the files; of shares the last one.
    private static Map<String, Double> measure(List<Path> gold) {
        Console console = Run.console(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        Corpus corpus = CorpusReading.withoutReviews(CorpusReading.load(Path.of("corpus"), console));
        Map<String, Double> reached = new TreeMap<>();
        Request request = new Request(gold, List.of(), List.of(), List.of(), false);
        for (FileReport report : new Evaluation(new ProgramBench(corpus, Path.of("corpus"))).run(request)) {
            for (Figure figure : report.score().figures()) {
                reached.merge(
                        figure.name(),
                        figure.value(),
                        (one, other) -> figure.form() == Figure.Form.COUNT ? one + other : other);
            }
        }
        return reached;
    }
}
