package fr.verbatim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of an OpenAPI contract, with its examples and without.
public final class ContractText {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
    private static final List<String> EXAMPLES = List.of("example", "examples");

    private final byte[] whole;
    private final byte[] bare;
    private final Set<String> ids;

    /// @param json as it is kept, UTF-8
    public ContractText(byte[] json) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            JsonNode tree = mapper.readTree(json);
            this.ids = ID.matcher(tree.toString())
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toUnmodifiableSet());
            removeExamples(tree);
            this.whole = json.clone();
            this.bare = mapper.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What may be ids of quotes, people and sources in it.
    public Set<String> ids() {
        return ids;
    }

    /// As it is kept, UTF-8.
    public byte[] whole() {
        return whole.clone();
    }

    /// Without its examples.
    public byte[] bare() {
        return bare.clone();
    }

    private static void removeExamples(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(EXAMPLES);
        }
        node.forEach(ContractText::removeExamples);
    }
}
