package fr.verbatim.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answers that a contract shows, each with the request it answers.
final class ContractExamples {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode contract;
    private final Map<String, JsonNode> shown = new LinkedHashMap<>();

    private ContractExamples(JsonNode contract) {
        this.contract = contract;
        collect(contract);
    }

    /// As it is kept in the program: requests alone, names standing for what a corpus has.
    static ContractExamples kept() throws IOException {
        return new ContractExamples(MAPPER.readTree(
                Path.of("src/main/resources/fr/verbatim/web/openapi.json").toFile()));
    }

    static ContractExamples given(String body) throws IOException {
        return new ContractExamples(MAPPER.readTree(body));
    }

    JsonNode contract() {
        return contract;
    }

    List<String> requests() {
        return List.copyOf(shown.keySet());
    }

    /// The quote that the examples are about; empty for none.
    String quote() {
        return contract.at("/paths/~1api~1v1~1quotes~1{id}/get/parameters/0/example")
                .asText();
    }

    /// Requests whose answer is another than the one shown.
    List<String> stale(Asking asking) throws IOException, InterruptedException {
        List<String> stale = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : shown.entrySet()) {
            String body = asking.get(one.getKey()).body();
            String written = one.getValue().isTextual()
                    ? one.getValue().asText()
                    : one.getValue().toString();
            if (!written.strip().equals(body.strip())) {
                stale.add(one.getKey());
            }
        }
        return stale;
    }

    private void collect(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("x-request")) {
            shown.put(object.get("x-request").asText(), object.path("value"));
        }
        node.forEach(this::collect);
    }

    /// Asks a site.
    @FunctionalInterface
    interface Asking {
        HttpResponse<String> get(String path) throws IOException, InterruptedException;
    }
}
