package fr.verbatim.web;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import java.io.IOException;
import java.util.function.Supplier;

/// The SDK's mapper, which tells whoever asks with parameters of another form that they are so. Left alone the SDK
/// answers the exception of its JSON library, names of Java classes and all.
///
/// @param mapper that does the work
record ParameterMapper(McpJsonMapper mapper) implements McpJsonMapper {
    @Override
    public <T> T readValue(String content, Class<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T readValue(byte[] content, Class<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T readValue(String content, TypeRef<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T readValue(byte[] content, TypeRef<T> type) throws IOException {
        return mapper.readValue(content, type);
    }

    @Override
    public <T> T convertValue(Object from, Class<T> type) {
        return converted(() -> mapper.convertValue(from, type));
    }

    @Override
    public <T> T convertValue(Object from, TypeRef<T> type) {
        return converted(() -> mapper.convertValue(from, type));
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    private static <T> T converted(Supplier<T> conversion) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            throw McpError.builder(RpcFault.BAD_PARAMS)
                    .message("« params » n'a pas la forme que cette méthode demande.")
                    .build();
        }
    }
}
