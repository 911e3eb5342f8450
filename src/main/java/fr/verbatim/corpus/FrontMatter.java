package fr.verbatim.corpus;

import fr.verbatim.model.RawText;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/// What the head of a Markdown document says of it, between a first line `---` and the next `---` or `...`. Somebody
/// else wrote it: keys we do not know pass, and it only fills what the document's own metadata leaves out.
final class FrontMatter {
    /// How other programs name what a metadata file names otherwise.
    static final Shape KEYS = new Shape(
            "l'en-tête du document",
            List.of(
                    "id",
                    "slug",
                    "title",
                    "author",
                    "publisher",
                    "published",
                    "date",
                    "language",
                    "lang",
                    "url",
                    "licence",
                    "original"),
            true);
    static final Shape ORIGINAL = new Shape("l'original", List.of("title", "url"), true);

    private FrontMatter() {}

    /// Whether the text begins with front matter.
    static boolean opens(RawText raw) {
        return isFence(line(raw, 1), "---");
    }

    /// The line of the closing fence; empty when it does not close.
    static Optional<Integer> closingLine(RawText raw) {
        for (int line = 2; line <= raw.lines(); line++) {
            String text = line(raw, line);
            if (isFence(text, "---") || isFence(text, "...")) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// The fields of front matter that closes on `closingLine`; empty when it is not YAML of keys and values, with the
    /// fault in `faults`.
    static Optional<Fields> read(String file, RawText raw, int closingLine, Faults faults) {
        // An empty first line in the fence's place, so that the lines keep their numbers.
        String yaml = "\n" + raw.text().substring(raw.lineStart(2), raw.lineStart(closingLine));
        return YamlFile.parse(file, yaml, faults).flatMap(read -> {
            Optional<MappingNode> node = read.root().isPresent() ? read.mapping() : Optional.empty();
            return node.map(fields -> new Fields(read, fields, KEYS));
        });
    }

    private static boolean isFence(String line, String fence) {
        return line.startsWith(fence) && line.stripTrailing().length() == fence.length();
    }

    private static String line(RawText raw, int line) {
        int start = raw.lineStart(line);
        int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
        String text = raw.text().substring(start, end);
        return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
