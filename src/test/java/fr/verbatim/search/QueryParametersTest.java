package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {
    @ParameterizedTest
    @CsvSource({
        "speker, x, speaker",
        "kind, notes, note",
        "match, al, all",
        "sort, datee, date",
        "facets, sectors, sector",
        "size, -1, 100",
        "size, 1e9, 100",
        "size, 0, 100",
        "size, 101, 100",
        "from, 2025-02-30, from",
        "to, 30/02/2025, 2025-02-10",
        "year, 20, year",
        "certainty, sure, certainty",
        "speaker, '', speaker",
        "attribution, name, named"
    })
    void whatIsWrongIsToldWithItsValueAndWhatWouldBeRight(String name, String value, String told) {
        assertThatThrownBy(() -> QueryParameters.parse(Map.of(name, List.of(value))))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value)
                .hasMessageContaining(told);
    }

    @Test
    void boundsAreTold() {
        assertThatThrownBy(() -> parse("q", "é".repeat(5001)))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("10000");
        assertThat(parse("q", "é".repeat(5000)).words()).hasSize(5000);
        Map<String, List<String>> many = Map.of("speaker", Collections.nCopies(501, "x"));
        assertThatThrownBy(() -> QueryParameters.parse(many))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("500");
        assertThatThrownBy(() -> QueryParameters.parse(Map.of("q", List.of("a", "b"))))
                .isInstanceOf(BadQuery.class);
        assertThatThrownBy(
                        () -> QueryParameters.parse(Map.of("from", List.of("2025-02-02"), "to", List.of("2025-02-01"))))
                .isInstanceOf(BadQuery.class);
    }

    @Test
    void theOrderIsThatOfTheDocumentsUnlessWordsAreGiven() {
        assertThat(QueryParameters.parse(Map.of()).sort()).isEqualTo(Sort.SOURCE);
        assertThat(parse("q", "ia").sort()).isEqualTo(Sort.RELEVANCE);
    }

    @Test
    void parametersWrittenAndReadAgainAreTheSameQuery() {
        Query query = QueryParameters.parse(Map.ofEntries(
                Map.entry("q", List.of("ia & école")),
                Map.entry("match", List.of("best")),
                Map.entry("sector", List.of("culture", "poste")),
                Map.entry("kind", List.of("note")),
                Map.entry("from", List.of("2025-01-01")),
                Map.entry("to", List.of("2025-12-31")),
                Map.entry("sort", List.of("-date")),
                Map.entry("facets", List.of("sector,kind", "year")),
                Map.entry("size", List.of("7")),
                Map.entry("cursor", List.of("abc"))));
        assertThat(QueryParameters.parse(QueryParameters.of(query))).isEqualTo(query);
        assertThat(QueryParameters.of(Query.everything())).isEmpty();
    }

    private static Query parse(String name, String value) {
        return QueryParameters.parse(Map.of(name, List.of(value)));
    }
}
