package fr.verbatim.index;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Records as they are stored: JSON of the model itself, so that what is read equals what was written. Not the
/// wire form of the API, which may stay while this changes with the model.
final class StoredForm {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addMixIn(Attribution.class, AttributionTypes.class)
            .addMixIn(Voice.class, VoiceTypes.class)
            .build();

    private static final ObjectWriter WRITER = JSON.writer();
    private static final ObjectReader QUOTES = JSON.readerFor(Quote.class);
    private static final ObjectReader RECORDS = JSON.readerFor(GenerationRecords.class);

    /// A quote without its place in its document, which every quote put before it moves.
    private static final ObjectWriter CONTENT =
            JSON.copy().addMixIn(Quote.class, WithoutOrder.class).writer();

    private static final int HASH_BYTES = 12;

    private StoredForm() {}

    static byte[] write(Quote quote) {
        return bytes(quote);
    }

    /// Differs when anything of a quote does that a reader is told, what it tells of its source included.
    static String contentHash(Quote quote, Source source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(CONTENT.writeValueAsBytes(quote));
            digest.update(CONTENT.writeValueAsBytes(Arrays.asList(
                    source.title(), source.publisher(), source.published(), source.url(), source.licence())));
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Bug: this quote cannot be stored: " + e.getOriginalMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }

    static byte[] write(GenerationRecords records) {
        return bytes(records);
    }

    /// @throws IOException when the bytes are not a quote
    static Quote readQuote(byte[] bytes, int offset, int length) throws IOException {
        return QUOTES.readValue(bytes, offset, length);
    }

    /// @throws IOException when the bytes are not records
    static GenerationRecords readRecords(byte[] bytes, int offset, int length) throws IOException {
        return RECORDS.readValue(bytes, offset, length);
    }

    static JsonNode toTree(Object record) {
        return JSON.valueToTree(record);
    }

    static <T> T fromTree(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Bug: this record cannot be stored: " + e.getOriginalMessage(), e);
        }
    }

    private static byte[] bytes(Object record) {
        try {
            return WRITER.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Bug: this record cannot be stored: " + e.getOriginalMessage(), e);
        }
    }

    @JsonIgnoreProperties("order")
    private interface WithoutOrder {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Attribution.Named.class, name = "named"),
        @JsonSubTypes.Type(value = Attribution.Collective.class, name = "collective"),
        @JsonSubTypes.Type(value = Attribution.Unnamed.class, name = "unnamed"),
        @JsonSubTypes.Type(value = Attribution.Ambiguous.class, name = "ambiguous"),
        @JsonSubTypes.Type(value = Attribution.Unknown.class, name = "unknown")
    })
    private interface AttributionTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Voice.PersonVoice.class, name = "person"),
        @JsonSubTypes.Type(value = Voice.OrganisationVoice.class, name = "organisation"),
        @JsonSubTypes.Type(value = Voice.UnnamedVoice.class, name = "unnamed")
    })
    private interface VoiceTypes {}
}
