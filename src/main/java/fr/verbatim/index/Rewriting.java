package fr.verbatim.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Passes every text of a record through a function, whatever its fields are called: what must not be stored anywhere
/// is not to be forgotten in a field that somebody adds later. Ids and values of closed lists stay.
public final class Rewriting {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]+(?:_[A-Z]+)*");

    private Rewriting() {}

    /// The record with each of its texts rewritten.
    ///
    /// @param record as it would be stored
    /// @param text what to make of each of its texts; never blank for one that is not
    public static <T> T of(T record, Class<T> type, UnaryOperator<String> text) {
        return StoredForm.fromTree(rewritten(StoredForm.toTree(record), text), type);
    }

    /// An address with other words in it leads nowhere: there is none then.
    private static JsonNode field(String name, JsonNode value, UnaryOperator<String> text) {
        JsonNode fresh = rewritten(value, text);
        return name.equals("url") && !fresh.equals(value) ? NullNode.getInstance() : fresh;
    }

    private static JsonNode rewritten(JsonNode node, UnaryOperator<String> text) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode fresh = JsonNodeFactory.instance.objectNode();
                object.properties()
                        .forEach(field -> fresh.set(field.getKey(), field(field.getKey(), field.getValue(), text)));
                yield fresh;
            }
            case ArrayNode array -> {
                ArrayNode fresh = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> fresh.add(rewritten(item, text)));
                yield fresh;
            }
            case TextNode words
            when !CODE.matcher(words.textValue()).matches() -> TextNode.valueOf(text.apply(words.textValue()));
            default -> node;
        };
    }
}
