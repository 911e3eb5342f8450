package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Quotations that the writer interrupts, and what is left as the speaker's words.
class IncisesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/quote/incises.tsv", delimiter = '\t', quoteCharacter = '\0')
    void leaveTheWriterOut(String sentence, String said) {
        assertThat(Said.words("article.txt", sentence)).containsExactlyElementsOf(Arrays.asList(said.split(" \\| ")));
    }
}
