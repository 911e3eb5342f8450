package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.SmallCorpus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words mistyped, words of the same family, and searches that find nothing.
class ForgivenessTest {
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

    @ParameterizedTest
    @CsvSource({
        "moratiore, moratoire",
        "moratoires ia gichetiers, moratoires ia guichetiers",
        "l'enseigmante, l'enseignante",
        "caradek, caradec",
        "morvam, morvan",
        "marchandisse, marchandise"
    })
    void aMisspeltWordIsReadInTheNearestSpellingOfTheCorpus(String typed, String meant) {
        Results results = small.search(typed, Match.BEST);
        assertThat(results.total()).isZero();
        assertThat(results.suggestion()).isEqualTo(meant);
        assertThat(results.hits()).isNotEmpty().noneMatch(Hit::complete);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xxxxxxxx", "aaaa", "zorglub", "123456", "qsdfghjk"})
    void whatIsNearNoWordFindsNothingAndIsTold(String typed) {
        Results results = small.search(typed, Match.BEST);
        assertThat(results.total() + results.partialTotal()).isZero();
        assertThat(results.suggestion()).isNull();
        assertThat(results.warnings()).containsExactly("« " + typed + " » n'est dans aucune citation.");
    }

    @Test
    void aWordOfTheDictionaryIsNoSlip() {
        assertThat(small.search("traductions marchandises moratoires", Match.ALL)
                        .suggestion())
                .isNull();
        // The corpus has « bas », « prix » and « avis », and « pas » is no word for « bas ».
        assertThat(small.search("médecine", Match.ALL).suggestion()).isNull();
    }

    @Test
    void aWordOfTheSameFamilyIsAPartialHitAndNeverACompleteOne() {
        Results results = small.search("remplacement guichetières", Match.BEST);
        assertThat(results.total()).isZero();
        assertThat(results.hits().getFirst().quote().text()).contains("remplace nos guichetiers");
        assertThat(small.search("remplacement", Match.ALL).total()).isZero();
    }

    @Test
    void aTopicIsAPartialHitForWordsOfItsDescription() {
        // Only the scope of the theme speaks of dismissals; every quote has that theme.
        Results results = small.search("licenciements", Match.BEST);
        assertThat(results.total()).isZero();
        assertThat(results.partialTotal()).isPositive();
    }

    @Test
    void forNoResultWhatOneClickAwayWouldGiveIsTold() {
        Results filtered = search("moratoire", Map.of(Filter.KIND, List.of("note")), null);
        assertThat(filtered.alternatives())
                .extracting(Alternative::label, Alternative::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sans le filtre « Note dessinée »", 1L));
        Results dated = search("moratoire", Map.of(), LocalDate.of(2024, 1, 1));
        assertThat(dated.alternatives()).extracting(Alternative::label).containsExactly("sans les dates");
        Results words = search("zorglub moratoire", Map.of(), null);
        assertThat(words.alternatives()).extracting(one -> one.query().words()).containsExactly("moratoire");
        Results excluded = search("moratoire -ia", Map.of(), null);
        assertThat(excluded.alternatives())
                .extracting(one -> one.query().words())
                .containsExactly("moratoire");
        assertThat(search("moratoire", Map.of(), null).alternatives()).isEmpty();
    }

    @Test
    void everyAlternativeKeepsItsPromise() {
        for (String typed : List.of("refuser l'IA zorglub", "personne:morvan moratoire", "\"prix bas\" traduction")) {
            List<Alternative> alternatives = search(typed, Map.of(), null).alternatives();
            assertThat(alternatives).as(typed).isNotEmpty();
            for (Alternative alternative : alternatives) {
                assertThat(small.searcher().search(alternative.query()).total()).isEqualTo(alternative.total());
            }
        }
    }

    private static Results search(String words, Map<Filter, List<String>> filters, @Nullable LocalDate from) {
        return small.searcher()
                .search(new Query(words, Match.ALL, filters, from, null, Sort.RELEVANCE, Set.of(), 20, null));
    }
}
