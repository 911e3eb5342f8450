package fr.verbatim.cli;

/// How a command ends; the help of each says what they mean for it.
final class ExitCode {
    static final int OK = 0;
    /// It ran; there are faults, something was not found, some document failed.
    static final int FAULTS = 1;
    /// It could not run, or nothing was published.
    static final int CANNOT_RUN = 2;
    /// A bug of ours.
    static final int BUG = 70;

    private ExitCode() {}
}
