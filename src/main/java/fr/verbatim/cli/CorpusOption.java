package fr.verbatim.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--corpus`, on every command that reads it.
final class CorpusOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--corpus", paramLabel = "DOSSIER", defaultValue = "corpus")
    private String folder = "corpus";

    /// @throws CannotRun when it is empty: that would be the folder one happens to stand in
    Path folder() {
        if (folder.isBlank()) {
            throw new CannotRun(Messages.of("usage.no-folder", "--corpus"));
        }
        return Path.of(folder);
    }

    /// Whether somebody wrote the option: that it is not there must then be told.
    boolean isGiven() {
        return command != null && command.commandLine().getParseResult().hasMatchedOption("--corpus");
    }
}
