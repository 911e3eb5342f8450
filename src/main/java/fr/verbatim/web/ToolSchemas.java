package fr.verbatim.web;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Schemas of what tools answer: those that only assistants need, and those of the contract they are made of. Each is
/// given whole, what it refers to inside it, since an assistant fetches nothing.
final class ToolSchemas {
    private static final String OWN = "/fr/verbatim/web/assistant.json";
    private static final String CONTRACT_REFERENCE = "#/components/schemas/";

    private final Map<String, Object> known = new LinkedHashMap<>();

    ToolSchemas(McpJsonMapper mapper) {
        known.putAll(schemas(mapper, Contract.RESOURCE));
        known.putAll(schemas(mapper, OWN));
    }

    /// @param name of one of the schemas that only assistants need
    Map<String, Object> of(String name) {
        Map<String, Object> inside = new TreeMap<>();
        Map<String, Object> whole = new LinkedHashMap<>(object(copy(schema(name), inside)));
        if (!inside.isEmpty()) {
            whole.put("$defs", inside);
        }
        return whole;
    }

    /// The same with references that lead to `inside`, into which goes what they lead to.
    private Object copy(Object value, Map<String, Object> inside) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> copy(one, inside)).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, one) -> {
            if (key.equals("$ref") && one instanceof String reference && reference.startsWith(CONTRACT_REFERENCE)) {
                String name = reference.substring(CONTRACT_REFERENCE.length());
                copy.put("$ref", "#/$defs/" + name);
                if (!inside.containsKey(name)) {
                    // There before its own parts are looked at: a schema may refer to itself.
                    inside.put(name, Map.of());
                    inside.put(name, copy(schema(name), inside));
                }
            } else {
                copy.put(String.valueOf(key), copy(one, inside));
            }
        });
        return copy;
    }

    private Object schema(String name) {
        Object schema = known.get(name);
        if (schema == null) {
            throw new IllegalStateException("Bug: there is no schema " + name);
        }
        return schema;
    }

    private static Map<String, Object> schemas(McpJsonMapper mapper, String resource) {
        try (InputStream in = ToolSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Bug: resource " + resource + " is not in the program");
            }
            Map<String, Object> read = mapper.readValue(in.readAllBytes(), new TypeRef<Map<String, Object>>() {});
            return object(object(read.getOrDefault("components", Map.of())).getOrDefault("schemas", Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
