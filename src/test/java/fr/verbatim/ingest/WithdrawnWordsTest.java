package fr.verbatim.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Where titles and headings repeat words that were taken out, and where they only share some.
class WithdrawnWordsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/ingest/withdrawn-words.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void aRepetitionIsMaskedAndNothingElse(String quote, String text, String masked) {
        String names = "conseilnationaldunumerique";
        assertThat(new WithdrawnWords(List.of(quote)).mask(text, names::contains))
                .isEqualTo(masked);
    }
}
