package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every example of the contract, asked of the real corpus.
class ContractExamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyExampleIsAnswered(@TempDir Path index) throws IOException, InterruptedException {
        try (ServedCorpus served = ServedCorpus.over(index);
                HttpClient client = HttpClient.newHttpClient()) {
            JsonNode contract = MAPPER.readTree(
                    get(client, served.address() + "/openapi.json").body());
            String version = MAPPER.readTree(
                            get(client, served.address() + "/health").body())
                    .get("version")
                    .asText();
            List<String> asked = examples(contract).stream()
                    .map(path -> path.replace("changes?", "changes?since=" + version))
                    .toList();
            assertThat(asked).hasSizeGreaterThan(30);
            List<String> faults = new ArrayList<>();
            for (String path : asked) {
                HttpResponse<String> answer = get(client, served.address() + path);
                boolean nothing = answer.body().startsWith("{\"total\":0,");
                if (answer.statusCode() != 200 || nothing) {
                    faults.add(path + ": " + answer.statusCode() + (nothing ? ", nothing found" : ""));
                }
            }
            assertThat(faults).isEmpty();
        }
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

    private static HttpResponse<String> get(HttpClient client, String address)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
