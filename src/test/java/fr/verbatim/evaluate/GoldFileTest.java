package fr.verbatim.evaluate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
