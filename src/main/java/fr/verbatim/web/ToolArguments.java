package fr.verbatim.web;

import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Echo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Arguments of a tool, turned into the parameters of an address, so that one set of rules checks both; and the
/// schemas that tell them.
final class ToolArguments {
    private ToolArguments() {}

    /// @param arguments values of JSON; one that is null counts as not given
    /// @throws BadQuery for an object, or a list of something else than text and numbers
    static Parameters read(Map<String, Object> arguments) {
        Parameters read = Parameters.NONE;
        for (Map.Entry<String, @Nullable Object> entry :
                new LinkedHashMap<String, @Nullable Object>(arguments).entrySet()) {
            @Nullable Object value = entry.getValue();
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object one : values) {
                read = read.with(entry.getKey(), text(entry.getKey(), one));
            }
        }
        return read;
    }

    /// @param schema of an [#object]
    /// @throws BadQuery for an argument that is none of its properties
    static void requireKnown(Parameters given, Map<String, Object> schema) {
        Map<?, ?> properties = (Map<?, ?>) schema.getOrDefault("properties", Map.of());
        List<String> known = properties.keySet().stream().map(String::valueOf).toList();
        given.values().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new BadQuery(
                                name,
                                values.getFirst(),
                                known,
                                "L'argument « " + Echo.of(name) + " » n'existe pas ici : cet outil "
                                        + (known.isEmpty()
                                                ? "n'en prend aucun."
                                                : "ne prend que : " + String.join(", ", known) + "."))
                        .nearest(name, known);
            }
        });
    }

    /// Schema of an object with these properties and no other.
    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /// Schema of a text.
    static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    /// Schema of one of a closed list.
    static Map<String, Object> oneOf(String description, List<String> values) {
        Map<String, Object> schema = new TreeMap<>(text(description));
        schema.put("enum", values);
        return schema;
    }

    /// Schema of one or several, which are alternatives.
    static Map<String, Object> several(String description, List<String> closed) {
        Map<String, Object> item =
                closed.isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", closed);
        return Map.of("type", "array", "items", item, "description", description);
    }

    private static String text(String name, @Nullable Object value) {
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Number number) {
            // 5.0 is 5 to JSON.
            boolean whole = number.doubleValue() == Math.rint(number.doubleValue());
            return whole && Math.abs(number.doubleValue()) < 1e9
                    ? Long.toString(number.longValue())
                    : number.toString();
        }
        throw new BadQuery(
                name, null, List.of(), "L'argument « " + name + " » doit être un texte ou une liste de textes.");
    }
}
