package fr.verbatim.corpus;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes one record as YAML, in the form the files of the corpus have. Every text that is not an id, a date or a word
/// of a closed list stands between double quotation marks, so that no sign in it can mean anything to YAML.
final class YamlText {
    private final StringBuilder lines = new StringBuilder();

    /// A field; nothing when the value is null.
    YamlText field(String key, @Nullable Object value) {
        if (value != null) {
            line(key + ": " + scalar(value.toString()));
        }
        return this;
    }

    /// A field of a closed list; nothing when the value is null.
    YamlText choice(String key, @Nullable Enum<?> value) {
        return field(key, value == null ? null : Choices.written(value));
    }

    /// A field with a list of texts; nothing when there is none.
    YamlText texts(String key, List<String> values) {
        return values.isEmpty() ? this : listed(key, values);
    }

    /// A field with a list of texts, be it empty.
    YamlText listed(String key, List<String> values) {
        line(key + ": " + values.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]")));
        return this;
    }

    /// A field with a list of records; nothing when there is none.
    YamlText records(String key, List<YamlText> records) {
        if (!records.isEmpty()) {
            line(key + ":");
            records.forEach(record -> lines.append(record.item("  ", "\n")));
        }
        return this;
    }

    /// The record as an item of a list.
    ///
    /// @param indent what stands before the dash
    /// @param lineBreak the line break of the file
    String item(String indent, String lineBreak) {
        var item = new StringBuilder();
        String before = indent + "- ";
        for (String line : lines.toString().lines().toList()) {
            item.append(before).append(line).append(lineBreak);
            before = indent + "  ";
        }
        return item.toString();
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }

    private static String scalar(String text) {
        return Id.isOne(text) && !text.equals("null") ? text : quoted(text);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isInvisible(c)) {
                        out.append(String.format("\\u%04X", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /// Signs that YAML forbids or takes for line breaks, and the byte order mark.
    private static boolean isInvisible(int c) {
        return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE;
    }
}
