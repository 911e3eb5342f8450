package fr.verbatim.corpus;

import fr.verbatim.model.Corpus;
import fr.verbatim.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A small corpus folder in order, to be put out of order file by file.
final class TestFolder {
    private final Path root;

    TestFolder(Path root) throws IOException {
        this.root = root;
        write("sources/a.txt", "Première ligne.\nDeuxième ligne.\n");
        write("sources/a.txt.yaml", "id: doc-a\ntitle: \"Document A\"\npublisher: cgt\nevent: sommet\n");
        write("organisations.yaml", "- id: cgt\n  name: CGT\n  kind: syndicat\n  sectors: [edition]\n");
        write("people.yaml", """
            - id: ada-roux
              name: "Ada Roux"
              roles:
                - {title: porte-parole, organisation: cgt, relation: speaks-for}
            """);
        write("events.yaml", """
            - id: sommet
              name: Sommet
              start: 2025-02-10
              precision: printed
              people:
                - {person: ada-roux, part: intervention}
              sources: [doc-a]
            """);
        write("sectors.yaml", """
            - id: culture
              label: Culture
            - id: edition
              parent: culture
              label: Livre
            """);
        write("themes.yaml", "- {id: risques, label: Risques}\n");
    }

    TestFolder write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TestFolder write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
        return this;
    }

    TestFolder delete(String name) throws IOException {
        Files.delete(root.resolve(name));
        return this;
    }

    String text(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    Path root() {
        return root;
    }

    LoadedCorpus load() {
        return CorpusFolder.load(root);
    }

    /// What may be published, which must be something.
    Corpus corpus() {
        LoadedCorpus loaded = load();
        return Objects.requireNonNull(loaded.corpus(), () -> loaded.faults().toString());
    }

    /// The faults with file names relative to the folder.
    List<String> faults() {
        String prefix = root + root.getFileSystem().getSeparator();
        return load().faults().stream()
                .map(Notice::toString)
                .map(fault -> fault.replace(prefix, ""))
                .toList();
    }
}
