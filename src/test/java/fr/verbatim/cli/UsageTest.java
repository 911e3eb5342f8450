package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.search.Filter;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {
    private static final Pattern README_ROW = Pattern.compile("^\\| `([a-z]+)[^`]*` \\|");

    @Test
    void aloneItShowsItsCommands() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains("Usage : verbatim", "serve", "extract", "evaluate");
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        CommandLine commands = Main.commandLine(Run.console(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
        for (CommandLine command : commands.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            assertThat(command.getUsageMessage())
                    .as(spec.name())
                    .contains("Code de sortie", "Affiche cette aide.")
                    .doesNotContain("Show this", "null");
            String help = command.getUsageMessage();
            assertThat(help.substring(help.indexOf("Options :")).lines().filter(UsageTest::isBare))
                    .as("options of " + spec.name() + " without a word of explanation")
                    .isEmpty();
        }
    }

    @Test
    void noLineOfAHelpEndsInsideAName() {
        CommandLine commands = Main.commandLine(Run.console(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
        List<String> cut = new ArrayList<>();
        Stream.concat(Stream.of(commands), commands.getSubcommands().values().stream())
                .forEach(command -> {
                    List<String> lines = command.getUsageMessage().lines().toList();
                    for (int i = 1; i < lines.size(); i++) {
                        String end = lines.get(i - 1).stripTrailing();
                        String next = lines.get(i).strip();
                        // A row of the list of commands begins with a name and a gap.
                        boolean goesOn = next.matches("\\p{Ll}.*") && !next.matches("[a-z]+ {2}.*");
                        if (end.matches(".*\\S[/-]") || (end.matches(".*[\\p{L}.]\\.") && goesOn)) {
                            cut.add(end + "|" + next);
                        }
                    }
                    assertThat(String.join("", lines)).doesNotMatch(".*[\\uE000-\\uF8FF].*");
                });
        assertThat(cut).isEmpty();
        assertThat(Run.of("evaluate", "--help").out()).contains("../shared/gold");
        assertThat(Run.of("serve", "--help").out()).contains("site.yaml", "127.0.0.1");
    }

    @Test
    void aDefectHasItsExitCodeInEveryHelpAndInTheReadme() throws IOException {
        CommandLine commands = Main.commandLine(Run.console(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
        String code = Integer.toString(ExitCode.BUG);
        for (CommandLine command : commands.getSubcommands().values()) {
            assertThat(command.getUsageMessage().lines().map(String::strip))
                    .as(command.getCommandName())
                    .anyMatch(line -> line.startsWith(code + " ") && line.contains("VERBATIM_DEBUG=1"));
        }
        assertThat(Files.readString(Path.of("README.md"))).contains(code + " :");
    }

    @Test
    void theHelpOfTheSearchTellsWhatMayBeRepeatedAndWhatIsUsual() {
        String help = Run.of("search", "--help").out();
        String line = help.replaceAll("\\s+", " ");
        for (String name : QueryParameters.names()) {
            if (!name.equals("q")) {
                assertThat(line.contains("[--" + name + "=VALEUR]..."))
                        .as(name)
                        .isNotEqualTo(QueryParameters.isSingle(name));
            }
        }
        assertThat(line)
                .contains(
                        "(par défaut : " + Query.DEFAULT_SIZE + ")",
                        "de 1 à " + Query.MAX_SIZE,
                        "random (demande --seed)")
                .contains("relevance (par défaut avec des mots")
                .contains(Stream.of(Filter.values())
                        .filter(Filter::isFacet)
                        .map(Filter::parameter)
                        .collect(Collectors.joining(", ")));
        Run twice = Run.of("search", "--size", "1", "--size", "2");
        assertThat(twice.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(twice.err()).contains("--size est donné deux fois").hasLineCount(1);
    }

    @Test
    void theReadmeListsTheCommandsThereAre() throws IOException {
        Set<String> told = Files.readAllLines(Path.of("README.md")).stream()
                .map(README_ROW::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        CommandLine commands = Main.commandLine(Run.console(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
        assertThat(told).isEqualTo(commands.getSubcommands().keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serch                  | verbatim : inconnu : serch",
                "extract                | verbatim extract : il manque FICHIER",
                "extract a.txt --jason  | verbatim extract : inconnu : --jason",
                "serve --port http      | verbatim serve : --port ne peut pas valoir « http »",
                "serve --port 99999     | --port ne peut pas valoir « 99999 »",
                "serve --port -1        | --port ne peut pas valoir « -1 »",
                "serve --host a.invalid | --host ne peut pas valoir « a.invalid »",
                "serve --host 192.0.2.1 | --host ne peut pas valoir « 192.0.2.1 »",
                "serve --public-url ftp://x.fr | --public-url ne peut pas valoir",
                "ingest --corpus=        | --corpus est vide",
                "ingest --index=         | --index est vide",
                "review a --by b --kind note --kind direct | verbatim review : --kind est donné deux fois",
                "extract a --format zut | --format ne peut pas valoir « zut »",
                "extract a --layout zut | --layout ne peut pas valoir « zut »",
                "evaluate --gold /absent | /absent: fichier illisible",
                "evaluate --passages p  | --passages, --topics et --qrels vont ensemble",
            })
    void whatCannotBeUnderstoodIsToldInOneLine(String line, String told) {
        Run run = Run.of(line.strip().split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(told).hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    @Test
    void outputThatCannotBeWrittenIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new PrintStream(full), new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        assertThat(Main.run(console, "--help")).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("n'a pas pu être écrite en entier");
    }

    @Test
    void whatIsLongIsNotRepeatedWhole() {
        String many = "x".repeat(20_000);
        for (Run run : List.of(
                Run.of(many),
                Run.of("search", "--" + many),
                Run.of("serve", "--port", many),
                Run.of("extract", "a.txt", "--format", many))) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
            assertThat(run.err()).hasSizeLessThan(500).hasLineCount(1);
        }
    }

    @Test
    void aCorpusAskedForThatIsNotThereIsTold() {
        assertThat(Run.of("extract", "pom.xml", "--corpus", "/absent").err())
                .startsWith("/absent : dossier de corpus introuvable");
        assertThat(Run.of("extract", "pom.xml").err()).doesNotContain("introuvable");
    }

    /// An option with nothing after its name and value.
    private static boolean isBare(String line) {
        return line.strip().matches("(?:-\\w, )?--[\\w-]+(?:=\\w+)?");
    }
}
