package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.index.Generations;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What whoever keeps a copy asks for.
class ChangesTest {
    private static final String LATER = "fedcba9876543210";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private RunningSite site;

    @BeforeEach
    void start() throws IOException {
        site = RunningSite.over(folder.resolve("index"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aCopyIsBroughtUpToDateById() throws IOException {
        String version = json(site.get("/api/v1/quotes")).at("/corpus/version").asText();
        SampleCorpus later = new SampleCorpus().withHash(LATER).withdraw("notes-deuxmorc");
        later.quotes.remove(later.quote("notes-derniere"));
        site.publish(later);
        HttpResponse<String> answer = site.get("/api/v1/changes?since=" + version);
        assertThat(answer.body())
                .contains("\"added\":[],\"changed\":[],\"moved\":[],\"withdrawn\":[\"notes-deuxmorc\"],"
                        + "\"removed\":[\"notes-derniere\"]")
                .doesNotContain("licenciées");
        assertThat(json(answer).at("/since/version").asText()).isEqualTo(version);
        assertThat(json(answer).at("/corpus/version").asText()).isEqualTo(LATER.substring(0, 12));
        assertThat(json(answer).at("/corpus"))
                .isEqualTo(json(site.get("/api/v1/quotes")).get("corpus"));
    }

    @Test
    void whatChangedIsFetchedByTheSameIds() throws IOException {
        SampleCorpus fewer = new SampleCorpus().withHash(LATER);
        fewer.quotes.remove(fewer.quote("notes-derniere"));
        site.publish(fewer);
        site.publish(new SampleCorpus());
        JsonNode changes = json(site.get("/api/v1/changes?since=" + LATER.substring(0, 12)));
        assertThat(changes.get("added")).hasSize(1);
        JsonNode fetched =
                json(site.get("/api/v1/quotes?id=" + changes.at("/added/0").asText()));
        assertThat(fetched.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void aRestartForgetsNothing() throws IOException {
        new SampleCorpus().withHash(LATER).publish(new Generations(folder.resolve("index")));
        stop();
        site = RunningSite.reopened(folder.resolve("index"));
        assertThat(site.get("/api/v1/changes?since=" + SampleCorpus.VERSION).statusCode())
                .isEqualTo(200);
        assertThat(site.get("/api/v1/changes?since=" + LATER.substring(0, 12)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aVersionThatIsNotKnownIsGoneAndTheKnownOnesAreNamed() {
        HttpResponse<String> gone = site.get("/api/v1/changes?since=000000000000");
        assertThat(gone.statusCode()).isEqualTo(410);
        JsonNode problem = json(gone);
        assertThat(problem.get("parameter").asText()).isEqualTo("since");
        assertThat(problem.at("/allowed/0").asText()).isEqualTo(SampleCorpus.VERSION);
        assertThat(problem.get("detail").asText()).contains("Relisez tout", SampleCorpus.VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?since=",
                "?since=0123456789AB",
                "?since=0123456789abcdef",
                "?since=2025-02-10",
                "?since=0123456789ab&since=0123456789ab",
                "?since=%3Cscript%3E",
                "?since=0123456789ab&size=3"
            })
    void whatIsNoVersionIsRefused(String query) {
        HttpResponse<String> refused = site.get("/api/v1/changes" + query);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("allowed")).isNotEmpty();
    }

    @Test
    void exportsTellTheirVersionToo() {
        for (String path : new String[] {Export.NDJSON, Export.CSV}) {
            assertThat(site.get(path).headers().firstValue(Api.CORPUS_VERSION)).hasValue(SampleCorpus.VERSION);
        }
    }
}
