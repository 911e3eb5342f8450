package fr.verbatim.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads what somebody sent, as RFC 8259 has it: one value and nothing behind it, no name twice in an object (of two
/// values nobody could tell which was meant).
public final class StrictJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /// Its value: a map, a list, a text, a number, a boolean or null.
    ///
    /// @throws IOException when it is no JSON, or more than one value
    public static @Nullable Object read(byte[] json) throws IOException {
        return MAPPER.readValue(json, Object.class);
    }
}
