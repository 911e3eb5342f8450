package fr.verbatim.web;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The SDK's mapper with two of its faults mended: it takes a message that is `null` for an object and answers 500, and
/// what it refuses it writes as the exception it is, stack and all, where the protocol has an object for errors.
///
/// @param mapper that does the work
record MessageMapper(McpJsonMapper mapper) implements McpJsonMapper {
    @Override
    public <T> T readValue(String content, Class<T> type) throws IOException {
        return present(mapper.readValue(content, type));
    }

    @Override
    public <T> T readValue(byte[] content, Class<T> type) throws IOException {
        return present(mapper.readValue(content, type));
    }

    @Override
    public <T> T readValue(String content, TypeRef<T> type) throws IOException {
        return present(mapper.readValue(content, type));
    }

    @Override
    public <T> T readValue(byte[] content, TypeRef<T> type) throws IOException {
        return present(mapper.readValue(content, type));
    }

    @Override
    public <T> T convertValue(Object from, Class<T> type) {
        return mapper.convertValue(from, type);
    }

    @Override
    public <T> T convertValue(Object from, TypeRef<T> type) {
        return mapper.convertValue(from, type);
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        return mapper.writeValueAsString(message(value));
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return mapper.writeValueAsBytes(message(value));
    }

    /// The id of a message that could not be read is null, which the SDK's own record does not allow.
    private static Object message(Object value) {
        if (!(value instanceof McpError refused)) {
            return value;
        }
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", McpSchema.JSONRPC_VERSION);
        message.put("id", null);
        message.put(
                "error",
                Map.of(
                        "code",
                        refused.getJsonRpcError().code(),
                        "message",
                        refused.getJsonRpcError().message()));
        return message;
    }

    private static <T> T present(@Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("null is no message");
        }
        return value;
    }
}
