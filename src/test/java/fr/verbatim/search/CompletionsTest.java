package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.verbatim.index.SmallCorpus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTest {
    private static final int MANY = 3_000;

    @TempDir
    static Path folder;

    private static SmallSearch small;

    @BeforeAll
    static void publish() {
        SmallCorpus corpus = SmallCorpus.filled()
                .say("notes", "La traduction baisse.", SmallCorpus.collective(), "traduction")
                .say("notes", "L'éthique, toujours l'éthique.", SmallCorpus.collective(), "poste")
                .say("notes", "L'éthique des enseignant·es.", SmallCorpus.collective(), "poste");
        for (int i = 0; i < MANY; i++) {
            String word = "mot" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
            corpus.say("many", word + " et " + word + "s " + i + ".", SmallCorpus.collective(), "poste");
            corpus.say("many", "Encore " + word + " " + i + ".", SmallCorpus.collective(), "poste");
        }
        small = SmallSearch.of(corpus, folder);
    }

    @AfterAll
    static void close() {
        small.close();
    }

    @ParameterizedTest
    @CsvSource({
        "morv, PERSON, Anne Morvan",
        "ANNE M, PERSON, Anne Morvan",
        "leo, PERSON, Léo Caradec",
        "sdc, ORGANISATION, Syndicat du courrier",
        "courr, ORGANISATION, Syndicat du courrier",
        "journee du, EVENT, Journée du travail",
        "educ, SECTOR, Éducation",
        "interpretation, SECTOR, Traduction et interprétation",
        "emploi, THEME, Emploi",
        "ethi, TERM, éthique",
        "trad, TERM, traduction",
        "enseignant ethi, TERM, enseignant éthique"
    })
    void beginningsAreCompletedWhateverTheirAccentsAndCase(String typed, Completion.Kind kind, String text) {
        assertThat(small.searcher().complete(typed))
                .extracting(Completion::kind, Completion::text)
                .contains(org.assertj.core.groups.Tuple.tuple(kind, text));
    }

    @Test
    void termsOfTheSynonymsAreCompletedAndWhatNoQuoteHasComesLast() {
        assertThat(small.searcher().complete("intel"))
                .extracting(Completion::text)
                .contains("intelligence artificielle");
        assertThat(small.searcher().complete("post"))
                .extracting(Completion::count)
                .isSortedAccordingTo((one, other) -> Boolean.compare(one == 0, other == 0));
        assertThat(small.searcher().complete("post").getLast().text()).isEqualTo("Postes réunies");
    }

    @Test
    void namesComeWithTheirIdAndCount() {
        assertThat(small.searcher().complete("morvan"))
                .containsExactly(new Completion(
                        "Anne Morvan", "personne:\"Anne Morvan\"", Completion.Kind.PERSON, "anne-morvan", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "e",
                "t",
                "p",
                "moratoire e",
                "secteur:",
                "secteur:tr",
                "thème:\"em",
                "personne:mo",
                "-secteur:p",
                "moratoire OU t",
                "événement : ta",
                "moratoire organisation:s"
            })
    void theCountIsThatOfTheQueryOffered(String typed) {
        for (Completion one : small.searcher().complete(typed)) {
            assertThat(small.search(one.query(), Match.ALL).total())
                    .as(one.toString())
                    .isEqualTo(one.count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "secteur:serv, secteur:\"Services publics\"",
        "moratoire secteur:pos, moratoire secteur:\"Poste\"",
        "-secteur:«educ, -secteur:\"Éducation\"",
        "personne : mor, personne:\"Anne Morvan\""
    })
    void behindAFieldOnlyWhatItNamesIsOffered(String typed, String query) {
        assertThat(small.searcher().complete(typed))
                .extracting(Completion::query)
                .containsExactly(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moratoire OU", "date:2", "source:t", "zzz e", "moratoire enseig"})
    void whatWouldFindNothingIsNotOffered(String typed) {
        assertThat(small.searcher().complete(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "«", "zzz", "\uD83D", "😀", "\u202E", "\\"})
    void whatBeginsNothingHasNoCompletion(String typed) {
        assertThat(small.searcher().complete(typed)).isEmpty();
    }

    @Test
    void aBeginningLongerThanAnybodyTypesIsRefusedWithTheBound() {
        assertThatThrownBy(() -> small.searcher().complete("a".repeat(201)))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("200");
    }

    @Test
    void atMostTenAreOfferedWithinFiveMilliseconds() {
        Searcher searcher = small.searcher();
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long start = System.nanoTime();
            List<Completion> found = searcher.complete("m");
            fastest = Math.min(fastest, System.nanoTime() - start);
            assertThat(found).hasSize(10);
        }
        assertThat(fastest).isLessThan(5_000_000);
    }
}
