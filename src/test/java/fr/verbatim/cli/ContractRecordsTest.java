package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every record and quote of the real corpus is as the contract says: others have other gaps than the few that its
/// examples show.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractRecordsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String JSON = "application/json";
    private static final String CSL = "application/vnd.citationstyles.csl+json";
    private static final String QUOTES = "/api/v1/quotes";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path index;

    private final List<String> faults = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private ServedCorpus served;

    private ContractSchemas schemas = new ContractSchemas(MAPPER.createObjectNode());

    @BeforeAll
    void serve() throws IOException, InterruptedException {
        served = ServedCorpus.over(index);
        schemas = new ContractSchemas(MAPPER.readTree(get("/openapi.json")));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void everyRecordFits() throws IOException, InterruptedException {
        List<String> lists = schemas.paths().stream()
                .filter(path -> schemas.paths().contains(path + "/{id}") && !path.equals(QUOTES))
                .toList();
        assertThat(lists).hasSize(6);
        for (String path : lists) {
            JsonNode list = checked(path, JSON, path).get(path.substring(path.lastIndexOf('/') + 1));
            assertThat(list).as(path).isNotEmpty();
            for (JsonNode record : list) {
                checked(path + "/{id}", JSON, path + "/" + record.get("id").asText());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyQuoteFitsOnItsPageAndInTheExport() throws IOException, InterruptedException {
        String path = QUOTES + "?size=100&facets=speaker,sector,theme,year";
        int found = 0;
        while (!path.equals("null")) {
            JsonNode page = checked(QUOTES, JSON, path);
            found += page.get("quotes").size();
            path = page.get("next").asText();
        }
        List<String> lines = get("/api/v1/export.ndjson").lines().toList();
        assertThat(lines).hasSize(found);
        for (String line : lines) {
            check("/api/v1/export.ndjson", "application/x-ndjson", line.substring(0, 60), MAPPER.readTree(line));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aQuoteFitsAloneAndSoDoesItsCitation() throws IOException, InterruptedException {
        for (int seed = 1; seed <= 2; seed++) {
            String drawn = QUOTES + "?size=100&sort=random&seed=" + seed;
            for (JsonNode quote : checked(QUOTES, JSON, drawn).get("quotes")) {
                String path = QUOTES + "/" + quote.get("id").asText();
                checked(QUOTES + "/{id}", JSON, path);
                checked(QUOTES + "/{id}/citation", CSL, path + "/citation?format=csl");
            }
        }
        assertThat(faults).isEmpty();
    }

    private JsonNode checked(String path, String mediaType, String asked) throws IOException, InterruptedException {
        JsonNode answer = MAPPER.readTree(get(asked));
        check(path, mediaType, asked, answer);
        return answer;
    }

    private void check(String path, String mediaType, String what, JsonNode answer) {
        schemas.faults(path, mediaType, answer).forEach(fault -> faults.add(what + ": " + fault));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
