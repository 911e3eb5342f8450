package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.SmallCorpus;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLanguageTest {
    @TempDir
    static Path folder;

    private static SmallSearch small;

    record Row(String typed, int total) {}

    static Stream<Row> rows() {
        return SmallSearch.rows("query-language.tsv").map(row -> new Row(row[0], Integer.parseInt(row[1])));
    }

    @BeforeAll
    static void publish() {
        small = SmallSearch.of(SmallCorpus.filled(), folder);
    }

    @AfterAll
    static void close() {
        small.close();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsTypedFindsWhatTheTableSays(Row row) {
        Results results = small.search(row.typed(), Match.ALL);
        assertThat(results.total()).as(results.interpreted()).isEqualTo(row.total());
        assertThat(results.hits()).allMatch(Hit::complete);
    }

    @Test
    void howItWasUnderstoodIsTold() {
        assertThat(small.search("personne:morvan OU moratoire", Match.ALL).interpreted())
                .contains("personne : Anne Morvan ou moratoire");
        assertThat(small.search("secteur:poste ia avant:2024", Match.ALL).interpreted())
                .contains("Secteur : Poste", "Jusqu'au 31 décembre 2023");
    }

    @Test
    void whatNamesNobodyIsToldAndFoundNowhere() {
        Results results = small.search("personne:morvane guichetiers", Match.BEST);
        assertThat(results.hits()).isEmpty();
        assertThat(results.warnings()).anySatisfy(warning -> assertThat(warning).contains("personne:morvane"));
        assertThat(small.search("après:hier moratoire", Match.ALL).warnings())
                .anySatisfy(warning -> assertThat(warning).contains("après:hier", "2025-02-10"));
    }

    @Test
    void aFieldNarrowsPartialHitsToo() {
        assertThat(small.texts("personne:caradec traduction moratoire", Match.BEST))
                .containsExactly("La traduction automatique tire les prix vers le bas.");
    }
}
