package fr.verbatim.cli;

/// A command cannot do what it was asked for. The message is one French line: what is wrong and what to do.
final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CannotRun(String message) {
        this(message, ExitCode.CANNOT_RUN);
    }

    CannotRun(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
