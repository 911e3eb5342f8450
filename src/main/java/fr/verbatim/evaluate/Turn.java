package fr.verbatim.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.model.RawText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A true turn of a transcript.
///
/// @param line where it begins, from 1; every turn begins a line
/// @param label who speaks, as printed
/// @param role what is printed after the name; empty when nothing is
record Turn(int line, String label, String role) {
    private static final Pattern LABEL = Pattern.compile("^[ \\t]*([^:\\n\\r]{1,60}?)\\s*:");
    private static final String TRUTH = ".turns.jsonl";

    /// The turns of a transcript: from the file of turns beside it, else the labels before a colon at the start of a
    /// line.
    static List<Turn> all(Path transcript, RawText raw) {
        String name = transcript.getFileName().toString();
        Path truth = transcript.resolveSibling(name.substring(0, name.lastIndexOf('.')) + TRUTH);
        return Files.exists(truth) ? listed(truth, raw) : labelled(raw);
    }

    private static List<Turn> listed(Path truth, RawText raw) {
        List<Turn> turns = new ArrayList<>();
        for (GoldLine line : GoldLine.all(truth)) {
            JsonNode turn = line.json();
            int start = line.number(line.field(turn, "label_start"));
            JsonNode role = turn.path("role");
            turns.add(new Turn(
                    raw.line(raw.offset(start)), line.field(turn, "speaker"), role.isTextual() ? role.asText() : ""));
        }
        return turns;
    }

    private static List<Turn> labelled(RawText raw) {
        List<Turn> turns = new ArrayList<>();
        for (int line = 1; line <= raw.lines(); line++) {
            int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
            Matcher label = LABEL.matcher(raw.text().substring(raw.lineStart(line), end));
            if (label.find()) {
                turns.add(new Turn(line, label.group(1), ""));
            }
        }
        return turns;
    }

    /// Whether a label is this one, with or without the role.
    boolean isLabelled(String given) {
        String folded = Folded.letters(given);
        return folded.equals(Folded.letters(label)) || folded.equals(Folded.letters(label + " " + role));
    }

    /// Whether the label is a function, not a name: « M. le président ».
    boolean isFunction() {
        return label.startsWith("M. le ") || label.startsWith("Mme la ") || label.startsWith("M. l’");
    }
}
