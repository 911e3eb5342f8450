package fr.verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `--index`, on every command that writes or reads it.
final class IndexOption {
    @Option(names = "--index", paramLabel = "DOSSIER", defaultValue = "index")
    private Path folder = Path.of("index");

    Path folder() {
        return folder;
    }
}
