package fr.verbatim.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void whatIsNotJsonIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\n \"quotes\": [,]\n}");
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(Unmeasurable.class)
                .hasMessageContaining("bad.json:2");
    }

    @Test
    void aMissingColumnIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), "# section\tone\tother\tmatch\nAccents\tété\n");
        GoldLine line = GoldLine.all(file).getFirst();
        assertThatThrownBy(() -> line.columns("\t", 4))
                .isInstanceOf(Unmeasurable.class)
                .hasMessageContaining("pairs.tsv:2");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.json")))
                .isInstanceOf(Unmeasurable.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void theRangeOfAQuoteStandsForItsLinesAndASignatureMayHaveNoRole() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.json"), """
            {"source": "a.txt", "signatures": [{"lines": [5, 5], "name": "Anne"}],
             "quotes": [{"lines": [2, 4], "text": "Un.", "certainty": "sure"}]}
            """);
        NotesGold gold = GoldFile.read(file).notes();
        assertThat(gold.quotes().getFirst().allLines()).containsExactly(2, 3, 4);
        assertThat(gold.signatures().getFirst().roles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lines\": [1, 1]} | {} | « signatures », entrée 1 : le champ « name » manque",
                "{\"name\": \"Anne\"} | {} | « signatures », entrée 1 : le champ « lines » manque",
                "{\"lines\": [1], \"name\": \"A\"} | {\"text\": \"Un.\"} | « quotes », entrée 1 : le champ « certainty"
                        + " »",
                "{\"lines\": [1], \"name\": \"A\"} | {\"text\": \"Un.\", \"certainty\": \"sure\"} | (ou « all_lines »)"
                        + " manque",
                "{\"lines\": [9, 2], \"name\": \"A\"} | {} | « lines » va de 9 à 2"
            })
    void whatIsMissingInDrawnNotesIsTold(String signature, String quote, String told) throws IOException {
        Path file = Files.writeString(
                folder.resolve("notes.json"),
                "{\"source\": \"a.txt\", \"signatures\": [" + signature + "], \"quotes\": [" + quote + "]}");
        assertThatThrownBy(() -> GoldFile.read(file).notes())
                .isInstanceOf(Unmeasurable.class)
                .hasMessageContaining("notes.json")
                .hasMessageContaining(told);
    }
}
