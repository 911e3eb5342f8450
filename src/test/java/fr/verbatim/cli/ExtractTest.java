package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
    private static final String NOTES = """
        RENCONTRES DES MÉTIERS DU BOIS

        On nous demande de couper plus vite que la forêt ne pousse.

        Les machines décident à notre place.

        Claire Morin, bûcheronne
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aFileNeedsNoCorpus() throws IOException {
        Run run = extract("--layout", "drawn-notes");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("On nous demande de couper", "— Claire Morin", "ligne 3");
        assertThat(run.err()).contains("Personne proposée : Claire Morin");
    }

    @Test
    void jsonHoldsSourceQuotesSpeakersAndEvents() throws IOException {
        assertThat(extract("--json").out())
                .startsWith("{")
                .contains("\"source\"", "\"quotes\"", "\"speakers\"", "\"events\"");
    }

    @Test
    void reasonsAreShownOnRequest() throws IOException {
        String bare = extract("--layout", "drawn-notes").out();
        assertThat(extract("--layout", "drawn-notes", "--explain").out()).hasSizeGreaterThan(bare.length());
    }

    @Test
    void anUnknownFormatOrLayoutIsRefusedWithThoseThereAre() throws IOException {
        Run format = extract("--format", "pdf");
        assertThat(format.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(format.err()).contains("« pdf »", "text", "markdown").hasLineCount(1);
        Run layout = extract("--layout", "verse");
        assertThat(layout.err()).contains("« verse »", "drawn-notes").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereOrNotUtf8IsNamed() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, new byte[] {'o', 'k', '\n', 't', (byte) 0xE9, '\n'});
        Run run = Run.of("extract", latin.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains("latin.txt:2", "position 4").hasLineCount(1);
        Run missing = Run.of("extract", folder.resolve("nope.txt").toString());
        assertThat(missing.err()).contains("nope.txt").hasLineCount(1);
    }

    private Run extract(String... options) throws IOException {
        String notes = Files.writeString(folder.resolve("notes.txt"), NOTES).toString();
        List<String> args = new ArrayList<>(
                List.of("extract", notes, "--corpus", folder.resolve("none").toString()));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }
}
