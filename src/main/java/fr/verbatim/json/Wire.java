package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The small grammar every object of the wire form is written with.
final class Wire {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Wire() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /// `SPEAKS_FOR` becomes `speaks-for`.
    static @Nullable String value(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A date, or anything else that writes itself as it should be read.
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static ArrayNode texts(List<String> values) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }

    static <T> ArrayNode array(List<T> values, Function<? super T, ObjectNode> form) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    static ArrayNode lines(int first, int last) {
        return NODES.arrayNode(2).add(first).add(last);
    }

    /// Four digits: more would claim a precision that no probability here has.
    static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
