package fr.verbatim.corpus;

import fr.verbatim.model.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The vocabularies that come with the program, for when there is no corpus: those of the project's own one.
public final class BundledVocabulary {
    private static final String SECTORS = "sectors.yaml";
    private static final String THEMES = "themes.yaml";

    private BundledVocabulary() {}

    public static Vocabulary load() {
        var registry = Registry.empty();
        ListFile sectors = read(SECTORS);
        registry.sectors().declare(sectors);
        var reader = new VocabularyReader(registry);
        return new Vocabulary(reader.sectors(sectors), reader.themes(read(THEMES)));
    }

    /// The bundled file of this name; a list of nothing for any other.
    static ListFile orNothing(String name) {
        return name.equals(SECTORS) || name.equals(THEMES) ? read(name) : ListFile.none(name);
    }

    private static ListFile read(String name) {
        var faults = new Faults();
        return YamlFile.parse(name, text(name), faults)
                .flatMap(file -> file.entries().map(entries -> new ListFile(file, entries)))
                .orElseThrow(() -> new IllegalStateException("Bug: bundled vocabulary: " + faults.inOrder()));
    }

    private static String text(String name) {
        try (InputStream resource = BundledVocabulary.class.getResourceAsStream("/vocabulary/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("Bug: vocabulary/" + name + " was not packed");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: vocabulary/" + name + " cannot be read", e);
        }
    }
}
