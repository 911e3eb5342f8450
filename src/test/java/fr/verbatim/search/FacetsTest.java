package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.SmallCorpus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {
    private static final Set<Filter> ALL = EnumSet.copyOf(
            Arrays.stream(Filter.values()).filter(Filter::isFacet).toList());

    @TempDir
    static Path folder;

    private static SmallSearch small;

    @BeforeAll
    static void publish() {
        small = SmallSearch.of(SmallCorpus.filled(), folder);
    }

    @AfterAll
    static void close() {
        small.close();
    }

    @Test
    void everythingIsCountedOnceUnderEveryValueItHas() {
        Results results = search(Map.of());
        assertThat(counts(results, Filter.SECTOR))
                .isEqualTo(
                        Map.of("services-publics", 4L, "poste", 4L, "culture", 2L, "traduction", 1L, "education", 1L));
        assertThat(counts(results, Filter.EVENT))
                .isEqualTo(Map.of("journee-du-travail", 5L, "table-ronde-courrier", 5L));
        assertThat(counts(results, Filter.YEAR)).isEqualTo(Map.of("2024", 5L, "2023", 2L));
        assertThat(counts(results, Filter.SPEAKER)).isEqualTo(Map.of("anne-morvan", 1L, "leo-caradec", 1L));
        assertThat(counts(results, Filter.ORGANISATION)).isEqualTo(Map.of("syndicat-du-courrier", 3L));
        assertThat(counts(results, Filter.THEME)).isEqualTo(Map.of("emploi", 7L));
        assertThat(counts(results, Filter.SOURCE)).isEqualTo(Map.of("notes", 5L, "tract", 2L));
        assertThat(counts(results, Filter.KIND)).isEqualTo(Map.of("note", 5L, "statement", 2L));
        assertThat(counts(results, Filter.CERTAINTY))
                .isEqualTo(Map.of("established", 2L, "probable", 1L, "reviewed", 2L));
        assertThat(counts(results, Filter.ATTRIBUTION))
                .isEqualTo(Map.of("named", 2L, "collective", 2L, "unnamed", 1L, "ambiguous", 1L, "unknown", 1L));
    }

    @Test
    void trees() {
        Results results = search(Map.of());
        assertThat(parent(results, Filter.SECTOR, "poste")).isEqualTo("services-publics");
        assertThat(parent(results, Filter.SECTOR, "culture")).isNull();
        assertThat(parent(results, Filter.EVENT, "table-ronde-courrier")).isEqualTo("journee-du-travail");
    }

    /// For every facet and value, on top of other filters: the count is what choosing that value alone would
    /// find.
    @Test
    void aCountIsWhatChoosingTheValueAloneWouldFind() {
        for (Map<Filter, List<String>> chosen : List.<Map<Filter, List<String>>>of(
                Map.of(Filter.SECTOR, List.of("culture", "education")),
                Map.of(Filter.SECTOR, List.of("poste"), Filter.KIND, List.of("note")),
                Map.of(Filter.YEAR, List.of("2024"), Filter.CERTAINTY, List.of("probable", "established")))) {
            Results results = search(chosen);
            results.facets()
                    .forEach((filter, counts) -> counts.forEach(count -> {
                        Map<Filter, List<String>> one = new TreeMap<>(chosen);
                        one.put(filter, List.of(count.value()));
                        assertThat(search(one).total())
                                .as("%s=%s beside %s", filter, count.value(), chosen)
                                .isEqualTo(count.count());
                    }));
        }
    }

    private static Results search(Map<Filter, List<String>> filters) {
        return small.searcher().search(Query.everything().withFilters(filters).withFacets(ALL));
    }

    private static Map<String, Long> counts(Results results, Filter filter) {
        Map<String, Long> counts = new TreeMap<>();
        results.facets().getOrDefault(filter, List.of()).forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    private static @Nullable String parent(Results results, Filter filter, String value) {
        return results.facets().getOrDefault(filter, List.of()).stream()
                .filter(count -> count.value().equals(value))
                .findFirst()
                .orElseThrow()
                .parent();
    }
}
