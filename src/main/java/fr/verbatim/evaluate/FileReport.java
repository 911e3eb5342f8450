package fr.verbatim.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Notice;

/// What was measured with one file, as a table for people or one line of JSON, under the same names.
///
/// @param file name of the file (of the folder, of the passages)
public record FileReport(String file, Score score) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The figures, one a line: name, value, meaning; then, where asked for, every fault with its place.
    public String table(boolean faults) {
        StringBuilder table = new StringBuilder(file).append(System.lineSeparator());
        int width = score.figures().stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        for (Figure figure : score.figures()) {
            table.append("  ")
                    .append(padded(figure.name(), width))
                    .append(' ')
                    .append(" ".repeat(Math.max(0, 9 - figure.printed().length())))
                    .append(figure.printed())
                    .append("   ")
                    .append(figure.meaning())
                    .append(System.lineSeparator());
        }
        if (faults) {
            for (Notice fault : score.faults()) {
                table.append("    ").append(fault).append(System.lineSeparator());
            }
        }
        return table.toString();
    }

    /// `{"file": …, name: value…}` on one line; shares between 0 and 1.
    public String json() {
        ObjectNode object = JSON.createObjectNode().put("file", file);
        for (Figure figure : score.figures()) {
            switch (figure.form()) {
                case COUNT -> object.put(figure.name(), Math.round(figure.value()));
                case SHARE, SCORE -> object.put(figure.name(), figure.value());
            }
        }
        return object.toString();
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }
}
