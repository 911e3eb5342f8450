package fr.verbatim.cli;

import fr.verbatim.json.WireStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// Where commands write.
///
/// @param out for what was asked for
/// @param err for progress and for what went wrong
/// @param terminal whether a person is looking: only then is progress drawn
/// @param debug whether a bug shows its stack trace
public record Console(PrintStream out, PrintStream err, boolean terminal, boolean debug) {
    private static final String DEBUG = "VERBATIM_DEBUG";

    /// The streams of this process, in UTF-8 whatever the locale: what we print is French.
    static Console ofProcess() {
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                // Picocli knows how every Java tells a terminal, and honours NO_COLOR and dumb terminals besides.
                CommandLine.Help.Ansi.AUTO.enabled(),
                "1".equals(System.getenv(DEBUG)));
    }

    /// One line of what was asked for.
    void say(String line) {
        out.println(line);
    }

    /// An object of what was asked for, however long, and the end of its last line.
    void say(WireStream object) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            object.writeIndented(writer);
            writer.write(System.lineSeparator());
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: a print stream does not fail", e);
        }
    }

    /// One line beside what was asked for.
    void warn(String line) {
        err.println(line);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
