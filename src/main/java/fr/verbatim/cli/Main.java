package fr.verbatim.cli;

import fr.verbatim.model.Withdrawal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// The program: reads the command line, runs the command, ends with its exit code.
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    /// Runs the command that `args` name and ends the process.
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /// Runs a command without ending anything.
    ///
    /// @return its exit code
    public static int run(Console console, String... args) {
        try {
            int code = commandLine(console).execute(args);
            if (console.out().checkError()) {
                console.warn(Messages.of("error.output"));
                return ExitCode.CANNOT_RUN;
            }
            return code;
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Picocli hands on exceptions alone.
            return new Failures(console).reportBug(e);
        }
    }

    /// Every command, ready to be run or to show its help.
    static CommandLine commandLine(Console console) {
        CommandLine commands = new CommandLine(new VerbatimCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new IngestCommand(console))
                .addSubcommand("search", SearchCommand.spec(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new AcceptCommand(console))
                .addSubcommand(new EvaluateCommand(console));
        Failures failures = new Failures(console);
        commands.setResourceBundle(new UnbrokenNames(ResourceBundle.getBundle(Messages.BUNDLE, Locale.ROOT)))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Withdrawal.Reason.class, Main::reason)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setUsageHelpWidth(HELP_WIDTH);
        UnbrokenNames.show(commands);
        describe(commands);
        commands.getSubcommands().values().forEach(Main::describe);
        return commands;
    }

    /// The one choice of several words: written as in the corpus, `request-of-the-person`.
    private static Withdrawal.Reason reason(String written) {
        return Arrays.stream(Withdrawal.Reason.values())
                .filter(reason -> Messages.name(reason).equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(written));
    }

    private static void describe(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new ProgramVersion());
    }
}
