package fr.verbatim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an OpenAPI contract. As it is kept it holds no answer and no id: its examples are requests
/// (`x-request`) in which names stand for what a corpus has (`{quote}`), and the answers are asked for when it
/// is given.
public final class ContractText {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /// A key under which responses stand: `200`, or `E404` where they are shared.
    private static final Pattern STATUS = Pattern.compile("E?([0-9]{3})");

    private static final String EXAMPLE = "example";
    private static final String EXAMPLES = "examples";
    private static final String DESCRIPTION = "description";
    private static final String REQUEST = "x-request";
    /// Names the bound of this site that a number may not pass.
    private static final String LIMIT = "x-limit";

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode kept;

    /// @param json as it is kept, UTF-8
    public ContractText(byte[] json) {
        try {
            this.kept = mapper.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The contract with its examples, without those that cannot be given.
    ///
    /// @param names what stands for each name
    public byte[] with(Map<String, String> names, Asking asking) {
        JsonNode tree = kept.deepCopy();
        try {
            fill(tree, new Filling(names, asking, 0));
            return mapper.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The columns of the export as rows, in their order: each name with what it means, in French.
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (JsonNode column : kept.at("/paths/~1api~1v1~1export.csv/get/responses/200/content/text~1csv/x-columns")) {
            columns.put(column.path("name").asText(), column.path(DESCRIPTION).asText());
        }
        return columns;
    }

    private void fill(JsonNode node, Filling filling) throws IOException {
        if (!(node instanceof ObjectNode object)) {
            for (JsonNode child : node) {
                fill(child, filling);
            }
            return;
        }
        if (object.has(LIMIT)) {
            bound(object, filling.names().getOrDefault(object.remove(LIMIT).asText(), ""));
        }
        if (object.path(DESCRIPTION).isTextual()) {
            filling.described(object.get(DESCRIPTION).asText()).ifPresent(told -> object.put(DESCRIPTION, told));
        }
        if (object.has(EXAMPLE)) {
            JsonNode example = object.remove(EXAMPLE);
            filling.example(example).ifPresent(given -> object.set(EXAMPLE, given));
        }
        if (object.remove(EXAMPLES) instanceof ObjectNode examples) {
            ObjectNode answered = answered(examples, filling);
            if (!answered.isEmpty()) {
                object.set(EXAMPLES, answered);
            }
        }
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (!property.getKey().equals(EXAMPLES)) {
                fill(property.getValue(), filling.under(property.getKey()));
            }
        }
    }

    private static void bound(ObjectNode schema, String limit) {
        int most = Integer.parseInt(limit);
        schema.put("maximum", most);
        schema.put("default", Math.min(most, schema.path("default").asInt()));
    }

    private ObjectNode answered(ObjectNode examples, Filling filling) throws IOException {
        ObjectNode answered = mapper.createObjectNode();
        for (Map.Entry<String, JsonNode> one : examples.properties()) {
            ObjectNode example = one.getValue().deepCopy();
            Optional<String> request = filling.request(example.path(REQUEST).asText());
            Optional<String> body = request.flatMap(filling::answer);
            if (body.isPresent()) {
                example.put(REQUEST, request.orElseThrow());
                example.set("value", value(body.get()));
                answered.set(one.getKey(), example);
            }
        }
        return answered;
    }

    private JsonNode value(String body) throws IOException {
        return body.startsWith("{") ? mapper.readTree(body) : TextNode.valueOf(body);
    }

    /// Asks a corpus.
    @FunctionalInterface
    public interface Asking {
        /// The body it answers with.
        ///
        /// @param request path and parameters
        /// @param status of the answer; any other is none
        Optional<String> answer(String request, int status);
    }

    /// @param status of the responses that the walk is in; 0 outside of any
    private record Filling(Map<String, String> names, Asking asking, int status) {
        Filling under(String key) {
            Matcher found = STATUS.matcher(key);
            return found.matches() ? new Filling(names, asking, Integer.parseInt(found.group(1))) : this;
        }

        Optional<String> answer(String request) {
            return asking.answer(request, status);
        }

        Optional<JsonNode> example(JsonNode example) {
            if (example instanceof ArrayNode array) {
                ArrayNode all = array.arrayNode();
                array.forEach(one -> example(one).ifPresent(all::add));
                return all.isEmpty() ? Optional.empty() : Optional.of(all);
            }
            return example.isTextual()
                    ? named(example.asText(), UnaryOperator.identity()).map(TextNode::valueOf)
                    : Optional.of(example);
        }

        Optional<String> described(String text) {
            return named(text, UnaryOperator.identity());
        }

        Optional<String> request(String text) {
            return named(text, name -> URLEncoder.encode(name, StandardCharsets.UTF_8));
        }

        /// Empty when it needs something that the corpus does not have.
        private Optional<String> named(String text, UnaryOperator<String> writing) {
            Matcher named = NAME.matcher(text);
            StringBuilder given = new StringBuilder();
            while (named.find()) {
                String name = names.get(named.group(1));
                if (name == null) {
                    return Optional.empty();
                }
                named.appendReplacement(given, Matcher.quoteReplacement(writing.apply(name)));
            }
            return Optional.of(named.appendTail(given).toString());
        }
    }
}
