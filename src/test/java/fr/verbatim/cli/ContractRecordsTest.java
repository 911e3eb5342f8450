package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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

/// Every record of the real corpus is as the contract says, not only the one that stands in an example.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractRecordsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path index;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private ServedCorpus served;

    private JsonNode contract = MAPPER.createObjectNode();

    @BeforeAll
    void serve() throws IOException, InterruptedException {
        served = ServedCorpus.over(index);
        contract = get("/openapi.json");
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void everyRecordFits() throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        for (String kind : List.of("people", "organisations", "events", "sources", "sectors", "themes")) {
            String list = "/api/v1/" + kind;
            JsonNode all = get(list);
            faults.addAll(faults(list, list, all));
            for (JsonNode one : all.get(kind)) {
                String path = list + "/" + one.get("id").asText();
                faults.addAll(faults(list + "/{id}", path, get(path)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyQuoteFits() throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        String path = "/api/v1/quotes?size=100";
        while (!path.isEmpty()) {
            JsonNode page = get(path);
            faults.addAll(faults("/api/v1/quotes", path, page));
            path = page.path("next").asText("");
            path = path.equals("null") ? "" : path;
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faults(String route, String path, JsonNode answer) {
        JsonNode schema = contract.at("/paths/" + route.replace("~", "~0").replace("/", "~1")
                + "/get/responses/200/content/application~1json/schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract.get("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return compiled.validate(answer).stream()
                .map(fault -> path + ": " + fault)
                .toList();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }
}
