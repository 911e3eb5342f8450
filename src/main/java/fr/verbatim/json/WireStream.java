package fr.verbatim.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Stream;

/// An object too long to be held at once: its lists are made while they are written, one entry after the other.
public final class WireStream {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode head;
    private final Map<String, Stream<ObjectNode>> lists;

    /// @param head its first fields
    /// @param lists its other fields, in their order
    WireStream(ObjectNode head, Map<String, Stream<ObjectNode>> lists) {
        this.head = head;
        this.lists = lists;
    }

    /// Writes it as [WireObject#indented()] does; once only. The writer is flushed, not closed.
    public void writeIndented(Writer out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> field : head.properties()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
            for (Map.Entry<String, Stream<ObjectNode>> list : lists.entrySet()) {
                json.writeArrayFieldStart(list.getKey());
                for (ObjectNode entry : (Iterable<ObjectNode>) list.getValue()::iterator) {
                    json.writeTree(entry);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
