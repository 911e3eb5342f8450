package fr.verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `--index`, on every command that writes or reads it.
final class IndexOption {
    @Option(names = "--index", paramLabel = "DOSSIER", defaultValue = "index")
    private String folder = "index";

    /// @throws CannotRun when it is empty: that would be the folder one happens to stand in
    Path folder() {
        if (folder.isBlank()) {
            throw new CannotRun(Messages.of("usage.no-folder", "--index"));
        }
        return Path.of(folder);
    }
}
