package fr.verbatim.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the contract says of the answers of its paths, ready to be held against them.
final class ContractSchemas {
    private final JsonNode contract;
    private final Map<String, Schema> schemas = new HashMap<>();

    ContractSchemas(JsonNode contract) {
        this.contract = contract;
    }

    /// Paths that are answered in JSON, with `{id}` where an id stands.
    List<String> paths() {
        return contract.get("paths").properties().stream()
                .filter(path -> !at(path.getKey(), "application/json").isMissingNode())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What an answer has that the contract does not allow.
    List<String> faults(String path, String mediaType, JsonNode answer) {
        Schema schema = schemas.computeIfAbsent(path + " " + mediaType, key -> schema(at(path, mediaType)));
        return schema.validate(answer).stream().map(Object::toString).toList();
    }

    private JsonNode at(String path, String mediaType) {
        return contract.get("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path(mediaType)
                .path("schema");
    }

    private Schema schema(JsonNode told) {
        ObjectNode whole = told.deepCopy();
        whole.set("components", contract.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }
}
