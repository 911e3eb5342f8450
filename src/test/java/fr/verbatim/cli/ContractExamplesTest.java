package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every example of the contract, asked of the real corpus.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractExamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path index;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private ServedCorpus served;

    private String version = "";

    @BeforeAll
    void serve() throws IOException, InterruptedException {
        served = ServedCorpus.over(index);
        version = MAPPER.readTree(served.get("/health").body()).get("version").asText();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void everyExampleIsAnswered() throws IOException, InterruptedException {
        JsonNode contract = MAPPER.readTree(served.get("/openapi.json").body());
        List<String> asked = examples(contract).stream()
                .map(path -> path.replace("changes?", "changes?since=" + version))
                .toList();
        assertThat(asked).hasSizeGreaterThan(30);
        List<String> faults = new ArrayList<>();
        for (String path : asked) {
            HttpResponse<String> answer = served.get(path);
            boolean nothing = answer.body().startsWith("{\"total\":0,");
            if (answer.statusCode() != 200 || nothing) {
                faults.add(path + ": " + answer.statusCode() + (nothing ? ", nothing found" : ""));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyAnswerShownIsGivenAndNoneIsLeftOut() throws IOException, InterruptedException {
        ContractExamples examples =
                ContractExamples.given(served.get("/openapi.json").body());
        assertThat(examples.requests())
                .hasSizeGreaterThan(15)
                .hasSameSizeAs(ContractExamples.kept().requests());
        assertThat(examples.stale(served::get)).isEmpty();
    }

    /// Each parameter that has an example, by itself, with those that must be there.
    private static List<String> examples(JsonNode contract) {
        List<String> examples = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> {
            List<JsonNode> parameters = new ArrayList<>();
            path.getValue()
                    .at("/get/parameters")
                    .forEach(one -> parameters.add(
                            one.has("$ref")
                                    ? contract.at(one.get("$ref").asText().substring(1))
                                    : one));
            String address = path.getKey();
            List<String> needed = new ArrayList<>();
            List<String> alone = new ArrayList<>();
            for (JsonNode parameter : parameters) {
                if (parameter.has("example") && parameter.get("in").asText().equals("path")) {
                    address = address.replace("{id}", parameter.get("example").asText());
                } else if (parameter.has("example")) {
                    (parameter.get("required").asBoolean() ? needed : alone).add(written(parameter));
                }
            }
            if (path.getValue().has("get") && !address.contains("{")) {
                String start = address + "?" + String.join("&", needed);
                examples.add(start);
                alone.forEach(one -> examples.add(start + "&" + one));
            }
        });
        return examples;
    }

    private static String written(JsonNode parameter) {
        JsonNode example = parameter.get("example");
        String value = example.isArray()
                ? StreamSupport.stream(example.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : example.asText();
        return parameter.get("name").asText() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
