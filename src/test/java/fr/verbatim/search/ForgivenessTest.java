package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.SmallCorpus;
import fr.verbatim.model.Synonyms;
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
        "ia gichetiers, ia guichetiers",
        "l'enseigmante, l'enseignante",
        "caradek, Caradec",
        "morvam, Morvan",
        "marchandisse, marchandise",
        // As it sounds: two letters off, or written as one word.
        "morvhan, Morvan",
        "caradecque, Caradec",
        "annemorvan, Anne Morvan"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=\"consultées\" | Aucune citation n'écrit « consultées » ainsi.",
                "\"moratoire l'ia\" | Aucune citation n'a ces mots à la suite : « moratoire l'ia ».",
                "zorglu* | Aucune citation n'a de mot qui commence par « zorglu ».",
                "guichetiers-enseignants | « guichetiers-enseignants » n'est dans aucune citation : ses mots ont été"
                        + " cherchés un à un.",
                "organisation:postes | Personne ici ne parle au nom de Postes réunies ; une citation est de quelqu'un"
                        + " qui lui est lié.",
                "secteur:educaton | « secteur:educaton » ne désigne rien dans ce corpus. Le plus proche est «"
                        + " Éducation ».",
                "secteur:zorglub | « secteur:zorglub » ne désigne rien dans ce corpus. Les secteurs sont : Services"
                        + " publics, Éducation, Culture.",
                "thème:licenciements | « thème:licenciements » ne désigne rien dans ce corpus. Le plus proche est «"
                        + " Emploi ».",
                "publics | « publics » n'est dans aucune citation."
            })
    void whatIsFoundNowhereIsToldForWhatItIs(String typed, String warning) {
        assertThat(small.search(typed, Match.BEST).warnings()).contains(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=\"consultées\" | consultées | 1",
                "\"moratoire l'ia\" | moratoire l'ia | 1",
                "organisation:postes traduction | traduction | 1",
                "zorglub-moratoire | moratoire | 1",
                "moratoire-zorglub | moratoire | 1"
            })
    void whatIsFoundNowhereIsOneClickFromWhatIsNearest(String typed, String words, long total) {
        assertThat(search(typed, Map.of(), null).alternatives())
                .extracting(one -> one.query().words(), Alternative::total)
                .contains(org.assertj.core.groups.Tuple.tuple(words, total));
    }

    @Test
    void aLabelOfASectorAloneMakesNoCompleteHitAndIsTold() {
        Results results = small.search("publics", Match.BEST);
        assertThat(results.total()).isZero();
        assertThat(results.hits())
                .filteredOn(hit -> hit.quote().text().startsWith("Personne ne"))
                .extracting(Hit::reason)
                .containsExactly("« publics » : secteur « Services publics »");
        assertThat(small.search("publics guichetiers", Match.ALL).hits())
                .extracting(Hit::reason)
                .containsExactly("« publics » : secteur « Services publics »");
    }

    @Test
    void aPartialHitWithNoneOfTheWordsTellsWhyItIsThere() {
        for (String typed : List.of("licenciements", "remplacement guichetières", "caradek")) {
            assertThat(small.search(typed, Match.BEST).hits())
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(hit -> hit.reason() != null
                            || String.valueOf(hit.highlight()).contains("<mark>"));
        }
        assertThat(small.search("licenciements", Match.BEST).hits().getFirst().reason())
                .isEqualTo("« licenciements » : thème « Emploi »");
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

    @ParameterizedTest
    @ValueSource(strings = {"gichetiers marchandise", "intelligance moratoire"})
    void whatWouldFindNothingIsNotSuggested(String typed) {
        Results results = small.search(typed, Match.BEST);
        assertThat(results.suggestion()).isNull();
        assertThat(results.hits()).isNotEmpty();
    }

    @Test
    void anAcronymOfTheSynonymsHasNoOtherForms() {
        SmallCorpus corpus = new SmallCorpus()
                .withSynonyms(List.of(
                        new Synonyms(Synonyms.Strength.EXACT, List.of("AGI", "intelligence artificielle générale"))))
                .say("notes", "Il faut agir, on a assez parlé.", SmallCorpus.collective(), "poste")
                .say("notes", "L'intelligence artificielle générale, disent-ils.", SmallCorpus.collective(), "poste")
                .say("notes", "Ils ne jurent que par l'AGI.", SmallCorpus.collective(), "poste");
        try (SmallSearch other = SmallSearch.of(corpus, folder.resolve("acronyms"))) {
            assertThat(other.texts("AGI", Match.ALL))
                    .containsExactlyInAnyOrder(
                            "L'intelligence artificielle générale, disent-ils.", "Ils ne jurent que par l'AGI.");
        }
    }

    @Test
    void aSiteIsFoundByItsNameAndAWordFirstAsWhatItIs() {
        SmallCorpus corpus = new SmallCorpus()
                .say("notes", "On peut étudier cela longtemps, et le refaire.", SmallCorpus.collective(), "poste")
                .say("notes", "Les étudiants, eux, paient.", SmallCorpus.collective(), "poste")
                .say("notes", "Le site nosvoix.fr le raconte.", SmallCorpus.collective(), "poste");
        try (SmallSearch other = SmallSearch.of(corpus, folder.resolve("sites"))) {
            assertThat(other.texts("nosvoix", Match.ALL)).containsExactly("Le site nosvoix.fr le raconte.");
            assertThat(other.texts("étudiant", Match.ALL).getFirst()).isEqualTo("Les étudiants, eux, paient.");
        }
    }
}
