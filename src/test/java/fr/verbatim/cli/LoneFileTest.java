package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-10 Débat d'été.txt | 2025-02-10-debat-d-ete",
                "notes.tar.gz               | notes-tar",
                "___.md                     | document",
                "会议.txt                    | document",
                "PV 3 (final)               | pv-3-final",
            })
    void anIdIsMadeOfTheLettersOfAName(String name, String id) {
        assertThat(LoneFile.id(name)).isEqualTo(id);
    }
}
