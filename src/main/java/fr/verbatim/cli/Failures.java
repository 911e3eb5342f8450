package fr.verbatim.cli;

import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.evaluate.Unmeasurable;
import fr.verbatim.index.IndexFault;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Echo;
import fr.verbatim.search.ExpiredCursor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever stops a command into one French line and an exit code. Only a bug may show a stack trace, and only to
/// who asks for it.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        switch (thrown) {
            case CannotRun refusal -> {
                console.warn(message(refusal));
                return refusal.exitCode();
            }
            case Unmeasurable unmeasurable -> console.warn(message(unmeasurable));
            case UnreadableFile unreadable -> console.warn(message(unreadable));
            case IndexFault fault -> console.warn(message(fault));
            case BadQuery refused -> console.warn(message(refused));
            case ExpiredCursor expired -> console.warn(message(expired));
            case IOException unreadable -> console.warn(Messages.of("error.io", reason(unreadable)));
            case UncheckedIOException unreadable -> console.warn(Messages.of("error.io", reason(unreadable)));
            default -> {
                return reportBug(thrown);
            }
        }
        return ExitCode.CANNOT_RUN;
    }

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        CommandLine command = refused.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.warn(Messages.of("usage.refused", name, wrong(refused), name));
        return ExitCode.CANNOT_RUN;
    }

    /// Tells a bug: what to send and to whom; with the trace when that was asked for.
    int reportBug(Throwable bug) {
        console.warn(Messages.of("error.bug", bug.toString().lines().findFirst().orElse("")));
        if (console.debug()) {
            bug.printStackTrace(console.err());
        }
        return ExitCode.BUG;
    }

    private static String wrong(ParameterException refused) {
        return switch (refused) {
            case UnmatchedArgumentException unmatched ->
                Messages.of("usage.unknown", Echo.of(String.join(" ", unmatched.getUnmatched())));
            case MissingParameterException missing ->
                Messages.of(
                        "usage.missing",
                        missing.getMissing().isEmpty()
                                ? Messages.of("usage.command")
                                : named(missing.getMissing().getFirst()));
            case OverwrittenOptionException twice -> Messages.of("usage.twice", named(twice.getOverwritten()));
            default ->
                refused.getArgSpec() == null ? message(refused) : wrongValue(refused.getArgSpec(), refused.getValue());
        };
    }

    private static String wrongValue(ArgSpec argument, String value) {
        Class<?> type = argument.typeInfo().isMultiValue()
                ? argument.typeInfo().getAuxiliaryTypes()[0]
                : argument.typeInfo().getType();
        if (!type.isEnum()) {
            return Messages.of("usage.value", named(argument), Echo.of(value));
        }
        String possible = Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .map(Messages::name)
                .collect(Collectors.joining(", "));
        return Messages.of("usage.choice", named(argument), Echo.of(value), possible);
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String message(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

    private static String reason(Throwable thrown) {
        Throwable cause =
                thrown instanceof UncheckedIOException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause.getClass().getSimpleName() + " " + message(cause);
    }
}
