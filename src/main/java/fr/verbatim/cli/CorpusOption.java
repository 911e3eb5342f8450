package fr.verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `--corpus`, on every command that reads it.
final class CorpusOption {
    @Option(names = "--corpus", paramLabel = "DOSSIER", defaultValue = "corpus")
    private Path folder = Path.of("corpus");

    Path folder() {
        return folder;
    }
}
