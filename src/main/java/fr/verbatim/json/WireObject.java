package fr.verbatim.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An object in the wire form, to be written; the JSON library stays in this room.
public final class WireObject {
    private static final ObjectWriter COMPACT = new ObjectMapper().writer();
    private static final ObjectWriter INDENTED = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private final ObjectNode node;

    WireObject(ObjectNode node) {
        this.node = node;
    }

    /// One line, no spaces, no line break at the end.
    public String line() {
        return write(COMPACT);
    }

    /// The same for human eyes.
    public String indented() {
        return write(INDENTED);
    }

    ObjectNode node() {
        return node;
    }

    private String write(ObjectWriter writer) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Bug: a tree of plain values could not be written", e);
        }
    }
}
