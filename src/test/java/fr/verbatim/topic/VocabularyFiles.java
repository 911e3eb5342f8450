package fr.verbatim.topic;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the vocabularies of the corpus folder, for tests: without the checks of the corpus room.
final class VocabularyFiles {
    private static final Path CORPUS = Path.of("corpus");

    private VocabularyFiles() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(
                records("sectors.yaml").stream().map(VocabularyFiles::sector).toList(),
                records("themes.yaml").stream().map(VocabularyFiles::theme).toList());
    }

    static Authorities organisations() {
        List<Organisation> organisations = records("organisations.yaml").stream()
                .map(record -> new Organisation(
                        text(record, "id"), text(record, "name"), List.of(), List.of(), null, list(record, "sectors")))
                .toList();
        return new Authorities(List.of(), organisations, List.of());
    }

    static List<Map<?, ?>> records(String file) {
        try {
            Object read =
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CORPUS.resolve(file)));
            return ((List<?>) read)
                    .stream().<Map<?, ?>>map(record -> (Map<?, ?>) record).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sector sector(Map<?, ?> record) {
        return new Sector(
                text(record, "id"),
                text(record, "label"),
                textOrNull(record, "parent"),
                null,
                null,
                list(record, "terms"),
                list(record, "trades"));
    }

    private static Theme theme(Map<?, ?> record) {
        return new Theme(text(record, "id"), text(record, "label"), null, list(record, "terms"));
    }

    static String text(Map<?, ?> record, String key) {
        return String.valueOf(record.get(key));
    }

    static @Nullable String textOrNull(Map<?, ?> record, String key) {
        Object value = record.get(key);
        return value == null ? null : value.toString();
    }

    static List<String> list(Map<?, ?> record, String key) {
        Object value = record.get(key);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).toList();
    }
}
