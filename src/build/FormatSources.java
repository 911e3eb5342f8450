import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts every Java source under `src` into the shape of palantir-java-format, unused imports removed (`apply`),
/// or names those that are not in it and ends with code 1 (`check`). Maven runs this source file as it stands
/// (`java File.java`).
final class FormatSources {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /// A source and what became of it.
    private record Outcome(Path file, boolean changed, String error) {}

    private FormatSources() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<Outcome> outcomes =
                sources.parallelStream().map(file -> format(file, apply)).toList();
        List<String> complaints = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (!outcome.error().isEmpty()) {
                complaints.add(outcome.file() + ":" + outcome.error());
            } else if (outcome.changed() && !apply) {
                complaints.add(outcome.file() + ": not in shape");
            } else if (outcome.changed()) {
                System.out.println("formatted " + outcome.file());
            }
        }
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            System.err.println("To put the code into shape: mvn -q -Pformat");
            System.exit(1);
        }
    }

    private static Outcome format(Path file, boolean apply) {
        try {
            String before = Files.readString(file);
            String after = FORMATTER.formatSourceAndFixImports(before);
            boolean changed = !after.equals(before);
            if (changed && apply) {
                Files.writeString(file, after);
            }
            return new Outcome(file, changed, "");
        } catch (FormatterException e) {
            return new Outcome(file, false, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
