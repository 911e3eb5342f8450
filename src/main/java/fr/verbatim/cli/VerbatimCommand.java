package fr.verbatim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `verbatim` alone: shows what it can do.
@Command(name = "verbatim")
final class VerbatimCommand implements Callable<Integer> {
    private final Console console;

    VerbatimCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Main.commandLine(console).usage(console.err());
        return ExitCode.CANNOT_RUN;
    }
}
