package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check`, `ingest` and `search` over the corpus of the project.
class IndexCommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path index;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeAll
    static void ingest() {
        Run run = Run.of("ingest", "--index", index.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Par document :", "Par certitude :", "Par secteur :");
    }

    @Test
    void theCorpusOfTheProjectHasNoFault() {
        Run run = Run.of("check");
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("aucune faute").hasLineCount(1);
    }

    @Test
    void searchShowsWordsSpeakerAndSource() {
        Run run = search("onclusive");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Onclusive", "— Habib El Kettani", "Contre-sommet");
        assertThat(run.err()).contains("citation(s) pour « onclusive »");
    }

    @Test
    void everyFilterOfTheApiIsAnOption() {
        Run run = search("--sector", "education", "--sector", "culture", "--size", "1", "--facets", "sector", "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"facets\"", "\"education\"", "\"next\"");
        assertThat(run.err()).contains("--cursor ");
    }

    @Test
    void whatHasNoDateIsToldOfAYearAsOfItsDays() throws IOException {
        JsonNode year = json(search("--year", "2025", "--json"));
        JsonNode days = json(search("--from", "2025-01-01", "--to", "2025-12-31", "--json"));
        assertThat(year.get("total")).isEqualTo(days.get("total"));
        assertThat(year.get("warnings").toString()).contains("sans date");
        assertThat(year.get("warnings")).isEqualTo(days.get("warnings"));
    }

    @Test
    void ingestingAnUntouchedCorpusKeepsWhatIsServed() throws IOException {
        String before = Files.readString(index.resolve("CURRENT"));
        Run run = Run.of("ingest", "--index", index.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Rien n'a changé", "Par document :");
        assertThat(index.resolve("CURRENT")).hasContent(before);
    }

    @Test
    void aPageInJsonSaysHowToGoOn() throws IOException {
        JsonNode first = json(search("ia", "--size", "3", "--json"));
        assertThat(first.get("total").asInt()).isGreaterThan(6);
        JsonNode second = json(search(
                "ia", "--size", "3", "--json", "--cursor", first.get("cursor").asText()));
        assertThat(ids(second)).hasSize(3).doesNotContainAnyElementsOf(ids(first));
        JsonNode all = json(search("onclusive", "--size", "100", "--json"));
        assertThat(all.get("cursor").isNull()).isTrue();
        assertThat(Run.of("search", "--help").out()).contains("« cursor »");
    }

    @Test
    void aSlipInAnIdIsAskedBackAsThePageDoes() {
        Run slip = search("--speaker", "fabien-lebrunn");
        assertThat(slip.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(slip.err()).contains("Vouliez-vous dire « fabien-lebrun » ?").hasLineCount(1);
        assertThat(search("--kind", "x".repeat(20_000)).err()).hasSizeLessThan(400);
    }

    @Test
    void nothingFoundIsOneAndAnUnknownValueTwo() {
        assertThat(search("zygomorphe").exitCode()).isEqualTo(ExitCode.FAULTS);
        Run unknown = search("--speaker", "personne-de-ce-nom");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(unknown.err()).contains("speaker", "personne-de-ce-nom").hasLineCount(1);
    }

    @Test
    void aCorpusThatIsMissingOrEmptyPublishesNothing() {
        String none = folder.resolve("none").toString();
        Run missing = Run.of("ingest", "--corpus", none, "--index", folder.toString());
        assertThat(missing.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(missing.err()).contains("none");
        Run empty = Run.of("ingest", "--corpus", folder.toString(), "--index", folder.toString());
        assertThat(empty.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(empty.err()).contains("aucun document");
    }

    @Test
    void anIndexOfAnotherVersionIsToldWithItsRemedy() throws IOException {
        Files.writeString(folder.resolve("CURRENT"), "generation-of-old\n");
        Run run = Run.of("search", "--index", folder.toString(), "mots");
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains("verbatim ingest").hasLineCount(1);
    }

    @Test
    void searchingBeforeAnyIngestSaysWhatToDo() {
        Run run = Run.of("search", "--index", folder.resolve("none").toString(), "mots");
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains("verbatim ingest").hasLineCount(1);
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> ids(JsonNode results) {
        List<String> ids = new ArrayList<>();
        results.get("quotes").forEach(quote -> ids.add(quote.get("id").asText()));
        return ids;
    }

    private static Run search(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "search";
        all[1] = "--index";
        all[2] = index.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.of(all);
    }
}
