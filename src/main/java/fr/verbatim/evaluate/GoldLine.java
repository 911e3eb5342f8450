package fr.verbatim.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a gold file that has one thing a line; a line that is not as it should be is named by its number.
record GoldLine(Path file, int number, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The lines that say something: no blank ones, no comments.
    static List<GoldLine> all(Path file) {
        List<GoldLine> lines = new ArrayList<>();
        int number = 0;
        for (String text : read(file)) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(new GoldLine(file, number, text));
            }
        }
        return lines;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Unmeasurable(file + ": ce fichier n'est pas en UTF-8 ; enregistrez-le en UTF-8", e);
        } catch (IOException e) {
            throw new Unmeasurable(file + ": fichier illisible ; vérifiez le chemin", e);
        }
    }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw wrong("pas du JSON", e);
        }
    }

    String field(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual() && !value.isNumber()) {
            throw wrong("le champ « " + name + " » manque", null);
        }
        return value.asText();
    }

    /// The parts of the line between separators.
    ///
    /// @throws Unmeasurable when there are fewer than `least`
    List<String> columns(String separator, int least) {
        List<String> columns = Pattern.compile(separator).splitAsStream(text).toList();
        if (columns.size() < least) {
            throw wrong(columns.size() + " colonne(s) au lieu de " + least, null);
        }
        return columns;
    }

    int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw wrong("« " + value + " » n'est pas un nombre entier", e);
        }
    }

    private Unmeasurable wrong(String what, @Nullable Throwable cause) {
        String message = file + ":" + number + ": " + what + " ; corrigez cette ligne";
        return cause == null ? new Unmeasurable(message) : new Unmeasurable(message, cause);
    }
}
