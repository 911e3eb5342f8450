package fr.verbatim.web;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The SDK's mapper with three of its faults mended: it takes a message that is `null` for an object and answers 500;
/// so it does for a call whose arguments are no object; and what it refuses it writes as the exception it is, stack and
/// all, where the protocol has an object for errors.
///
/// @param mapper that does the work
record MessageMapper(McpJsonMapper mapper) implements McpJsonMapper {
    private static final String NAME = "name";
    private static final String ARGUMENTS = "arguments";

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
        boolean call = type.getType() == McpSchema.CallToolRequest.class;
        return mapper.convertValue(call ? call(from) : from, type);
    }

    /// A call of a tool whose name and arguments have their form. What came instead of an object stands among the
    /// arguments, where the tool says that it knows none of that name.
    private static Map<Object, @Nullable Object> call(@Nullable Object params) {
        Map<Object, @Nullable Object> call = new LinkedHashMap<>(params instanceof Map<?, ?> map ? map : Map.of());
        if (!(call.get(NAME) instanceof String)) {
            call.put(NAME, "");
        }
        Object arguments = call.get(ARGUMENTS);
        if (arguments != null && !(arguments instanceof Map)) {
            call.put(ARGUMENTS, Map.of(ARGUMENTS, arguments));
        }
        return call;
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
