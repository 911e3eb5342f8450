package fr.verbatim.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The answers that the contract shows, each with the request it answers (`x-request`, in which `{version}` stands for
/// the version of the corpus served).
final class ContractExamples {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path CONTRACT = Path.of("src/main/resources/fr/verbatim/web/openapi.json");

    /// Fields that differ from one state of the corpus to the next.
    private static final List<String> OF_A_STATE = List.of("corpus", "since");

    /// Names the versions known.
    private static final List<String> OF_VERSIONS = List.of("allowed", "detail");

    private static final String UNKNOWN_VERSION = "/api#version-inconnue";

    private final JsonNode contract;
    private final Map<String, ObjectNode> examples = new LinkedHashMap<>();

    ContractExamples() throws IOException {
        contract = MAPPER.readTree(CONTRACT.toFile());
        collect(contract);
    }

    /// Requests as the contract writes them.
    List<String> requests() {
        return List.copyOf(examples.keySet());
    }

    /// What the contract shows, without what changes with every state of the corpus.
    JsonNode shown(String request) {
        return lasting(value(request));
    }

    /// The same of an answer, which is text where the contract shows text.
    JsonNode answered(String request, String body, boolean json) throws IOException {
        return lasting(read(request, body, json));
    }

    void renew(String request, String body, boolean json) throws IOException {
        example(request).set("value", read(request, body, json));
    }

    /// Writes the contract as it was, but for the answers renewed.
    void save() throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        String written = MAPPER.writer(printer).writeValueAsString(contract) + "\n";
        Files.writeString(CONTRACT, written, StandardCharsets.UTF_8);
    }

    private JsonNode value(String request) {
        return example(request).get("value");
    }

    private ObjectNode example(String request) {
        return Objects.requireNonNull(examples.get(request), request);
    }

    private static JsonNode read(String request, String body, boolean json) throws IOException {
        boolean lines = request.startsWith("/api/v1/export.ndjson");
        return json || lines ? MAPPER.readTree(body) : TextNode.valueOf(body);
    }

    private static JsonNode lasting(JsonNode answer) {
        if (answer.isTextual()) {
            return answer;
        }
        ObjectNode copy = answer.deepCopy();
        boolean ofVersions = copy.path("type").asText().equals(UNKNOWN_VERSION);
        copy.remove(ofVersions ? OF_VERSIONS : OF_A_STATE);
        if (copy.path("next").isTextual()) {
            copy.put("next", copy.get("next").asText().replaceAll("cursor=.*", "cursor="));
            copy.put("cursor", copy.get("cursor").asText().replaceAll(".+", "…"));
        }
        return copy;
    }

    private void collect(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("x-request")) {
            examples.put(object.get("x-request").asText(), object);
        }
        node.forEach(this::collect);
    }
}
