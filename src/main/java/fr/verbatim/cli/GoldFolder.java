package fr.verbatim.cli;

import fr.verbatim.evaluate.Evaluation.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What `evaluate` measures against when nobody says: the annotated files beside the project.
record GoldFolder(Path folder) {
    static final GoldFolder DEFAULT = new GoldFolder(Path.of("../shared/gold"));

    /// Every file there is; empty where there is none.
    Request request() throws IOException {
        return new Request(
                all(folder, file -> file.toString().endsWith(".json")),
                all(folder, file -> file.toString().endsWith(".tsv")),
                List.of(),
                List.of(),
                false);
    }

    private static List<Path> all(Path folder, Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(which).sorted().toList();
        }
    }
}
