package fr.verbatim.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/// Fields of annotated drawn notes that may be left out, and those that may not.
///
/// | left out | stands for |
/// |---|---|
/// | `all_lines` of a quote | every line of the range `lines` |
/// | `roles` of a signature | none |
record NotesFields(Path path, JsonNode tree) {
    private static final int MOST_LINES = 10_000;

    /// The same with what was left out.
    ///
    /// @throws Unmeasurable when something is missing that nothing else says
    JsonNode complete() {
        JsonNode whole = tree.deepCopy();
        int index = 0;
        for (JsonNode signature : whole.path("signatures")) {
            require(signature, "signatures", ++index, List.of("name"));
            range(signature, "signatures", index);
        }
        index = 0;
        for (JsonNode quote : whole.path("quotes")) {
            require(quote, "quotes", ++index, List.of("text", "certainty"));
            if (quote instanceof ObjectNode object && !isNumbers(quote.path("all_lines"))) {
                int[] range = range(quote, "quotes", index);
                ArrayNode lines = object.putArray("all_lines");
                for (int line = range[0]; line <= range[1]; line++) {
                    lines.add(line);
                }
            }
        }
        return whole;
    }

    private void require(JsonNode entry, String list, int index, List<String> fields) {
        for (String field : fields) {
            if (!entry.path(field).isTextual()) {
                throw missing(list, index, "le champ « " + field + " » manque ou n'est pas un texte");
            }
        }
    }

    /// The first and the last line.
    private int[] range(JsonNode entry, String list, int index) {
        JsonNode lines = entry.path("lines");
        String or = list.equals("quotes") ? " (ou « all_lines »)" : "";
        if (!isNumbers(lines)) {
            throw missing(list, index, "le champ « lines »" + or + " manque ou n'est pas [première, dernière ligne]");
        }
        int first = lines.get(0).asInt();
        int last = lines.get(lines.size() - 1).asInt();
        if (first < 1 || last < first || last - first > MOST_LINES) {
            throw missing(list, index, "« lines » va de " + first + " à " + last);
        }
        return new int[] {first, last};
    }

    private static boolean isNumbers(JsonNode lines) {
        boolean numbers = lines.isArray() && !lines.isEmpty();
        for (JsonNode line : lines) {
            numbers &= line.isInt();
        }
        return numbers;
    }

    private Unmeasurable missing(String list, int index, String what) {
        return new Unmeasurable(path + ": « " + list + " », entrée " + index + " : " + what + " ; complétez-la");
    }
}
