package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Faults that show only when the documents are read, and closed lists of values.
class CheckTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path corpus;

    @Test
    void aDocumentCutInTheMiddleIsNamedWithItsLine() throws IOException {
        write("page.html", "<html><body>\n<p>Un mot.</p>\n<p>Un autre <b", "id: page\ntitle: Page\n");
        assertFault("sources/page.html:3: ", "s'arrête au milieu");
    }

    @Test
    void aWithdrawalThatNoLongerStandsIsNamedWithItsLine() throws IOException {
        write("a.txt", "« Un mot », dit Anne.\n", "id: aa\ntitle: A\n");
        Files.writeString(
                corpus.resolve("withdrawals.yaml"),
                "# Retraits\n- {source: aa, start: 2, end: 5, sha256: %s, mode: remove, reason: error, date: 2026-01-31}\n"
                        .formatted("0".repeat(64)));
        assertFault("withdrawals.yaml:2: ", "ne se retrouve plus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: transcrit     | « transcrit » n'est pas une valeur de « kind »",
                "layout: notes       | « notes » n'est pas une valeur de « layout »",
                "display: tout       | « tout » n'est pas une valeur de « display »",
                "language: français  | « français » n'est pas un code de langue",
                "licence: libre      | « libre » n'est pas une licence",
                "published: 31/01/25 | la date « 31/01/25 » est mal écrite",
                "url: verbatim.fr    | n'est pas une adresse",
                "event: absent       | absent",
                "publisher: absent   | absent",
            })
    void aValueOutsideItsListIsNamedWithItsLine(String line, String told) throws IOException {
        write("a.txt", "« Un mot », dit Anne.\n", "id: aa\ntitle: A\n" + line + "\n");
        assertFault("sources/a.txt.yaml:3: ", told);
    }

    private void write(String file, String text, String metadata) throws IOException {
        Files.createDirectories(corpus.resolve("sources"));
        Files.writeString(corpus.resolve("sources").resolve(file), text);
        Files.writeString(corpus.resolve("sources").resolve(file + ".yaml"), metadata);
    }

    private void assertFault(String place, String told) {
        Run run = Run.of("check", "--corpus", corpus.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTS);
        assertThat(run.out().lines().filter(line -> line.contains(place)))
                .as(run.out())
                .anySatisfy(line -> assertThat(line).contains(told));
    }
}
