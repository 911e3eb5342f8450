package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Generations;
import fr.verbatim.index.SmallCorpus;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Move;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Withdrawal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearcherTest {
    @TempDir
    static Path folder;

    private static GenerationReader reader;
    private static Searcher searcher;

    @BeforeAll
    static void publish() throws IOException {
        reader = publish(SmallCorpus.filled(), "shared");
        searcher = Searcher.over(reader);
    }

    @AfterAll
    static void release() {
        reader.release();
    }

    @Test
    void allWordsMatchOverTextPeopleRolesOrganisationsEventsAndSectorsTogether() {
        assertThat(texts("morvan guichetiers")).containsExactly("L'IA remplace nos guichetiers, c'est imposé.");
        assertThat(texts("secrétaire générale imposé")).hasSize(1);
        assertThat(texts("syndicat du courrier moratoire")).hasSize(1);
        assertThat(texts("journée du travail traduction prix")).hasSize(1);
        assertThat(texts("services publics guichetiers")).hasSize(1);
        assertThat(texts("morvan moratoire")).isEmpty();
    }

    @Test
    void formsOfAWordAndInclusiveSpellingsMatch() {
        assertThat(texts("enseignantes consultées")).hasSize(1);
        assertThat(texts("guichetière remplacer")).hasSize(1);
    }

    @Test
    void functionAndRequestWordsAreNotRequired() {
        assertThat(texts("témoignages de guichetiers à cause de l'ia")).hasSize(1);
        assertThat(texts("qui a dit que le travail n'est pas une marchandise")).hasSize(1);
        assertThat(search(Query.ofWords("témoignages guichetiers")).interpreted())
                .contains("Non exigés : témoignages");
    }

    @Test
    void aQueryOfStopWordsIsSearchedAsItStands() {
        Results results = search(Query.ofWords("ne nous a"));
        assertThat(results.hits())
                .extracting(hit -> hit.quote().text())
                .containsExactly("Personne ne nous a demandé notre avis.");
        assertThat(results.warnings()).anySatisfy(warning -> assertThat(warning).contains("mots très courants"));
    }

    @Test
    void phrasesExclusionsBeginningsAndSpellings() {
        assertThat(texts("\"le travail n'est pas\"")).hasSize(1);
        assertThat(texts("« travail le »")).isEmpty();
        assertThat(texts("ia -moratoire -édition")).containsExactly("L'IA remplace nos guichetiers, c'est imposé.");
        assertThat(texts("-ia")).hasSize(5);
        assertThat(texts("guichet*")).hasSize(1);
        assertThat(texts("=\"enseignant·es\"")).hasSize(1);
        assertThat(texts("=\"enseignantes\"")).isEmpty();
        assertThat(texts("=\"edition\"")).isEmpty();
        assertThat(texts("=\"édition\"")).hasSize(1);
    }

    @Test
    void signsWithoutMeaningAreReadAsTextAndTold() {
        for (String words : List.of("\"travail", "travail /", "travail *", "[travail", "travail (")) {
            Results results = search(Query.ofWords(words));
            assertThat(results.total()).as(words).isPositive();
            assertThat(results.warnings()).as(words).isNotEmpty();
        }
        assertThat(search(Query.ofWords("enseignant(e)s")).warnings()).isEmpty();
    }

    @Test
    void synonymsAreSearchedAndTold() {
        Results results = search(Query.ofWords("refuser l'IA"));
        assertThat(results.hits()).hasSize(1);
        assertThat(results.interpreted()).contains("(ou intelligence artificielle)");
        assertThat(results.hits().getFirst().highlight()).contains("<mark>intelligence</mark>");
        assertThat(texts("intelligence artificielle moratoire")).hasSize(1);
    }

    @Test
    void bestOffersPartialHitsMarkedAsSuchAndNotCounted() {
        Results results = search(Query.ofWords("enseignantes moratoire").withMatch(Match.BEST));
        assertThat(results.total()).isZero();
        assertThat(results.partialTotal()).isPositive();
        assertThat(results.hits()).isNotEmpty().noneMatch(Hit::complete);
        Results some = search(Query.ofWords("travail marchandise").withMatch(Match.BEST));
        assertThat(some.hits().getFirst().complete()).isTrue();
        assertThat(some.total()).isEqualTo(1);
    }

    @Test
    void aPartialHitHasMoreThanTheCommonestWord() {
        SmallCorpus corpus = new SmallCorpus();
        for (int i = 0; i < 40; i++) {
            corpus.say("notes", "L'IA, encore l'IA, numéro " + i + ".", SmallCorpus.collective(), "poste");
        }
        corpus.say("notes", "Les infirmières et l'IA.", SmallCorpus.collective(), "poste");
        use(corpus, other -> {
            Results results =
                    other.search(Query.ofWords("ia hôpital infirmières").withMatch(Match.BEST));
            assertThat(results.hits())
                    .extracting(hit -> hit.quote().text())
                    .containsExactly("Les infirmières et l'IA.");
        });
    }

    @Test
    void anyCountsQuotesWithOneWordAndTellsTheCompleteOnes() {
        Results results = search(Query.ofWords("travail marchandise moratoire").withMatch(Match.ANY));
        assertThat(results.total()).isGreaterThanOrEqualTo(2);
        assertThat(results.hits()).noneMatch(Hit::complete);
        assertThat(search(Query.ofWords("moratoire").withMatch(Match.ANY)).hits())
                .allMatch(Hit::complete);
    }

    @Test
    void aMisspeltWordIsSuggestedAndUsedForPartialHits() {
        Results results = search(Query.ofWords("moratoirre sur l'ia").withMatch(Match.BEST));
        assertThat(results.total()).isZero();
        assertThat(results.suggestion()).isEqualTo("moratoire sur l'ia");
        assertThat(results.hits().getFirst().quote().text()).contains("moratoire");
        assertThat(results.hits().getFirst().complete()).isFalse();
    }

    @Test
    void valuesOfAFilterAreAlternativesAndFiltersHoldTogether() {
        assertThat(filtered(Map.of(Filter.SPEAKER, List.of("anne-morvan", "leo-caradec"))))
                .hasSize(2);
        assertThat(filtered(Map.of(Filter.CANDIDATE, List.of("leo-caradec")))).hasSize(2);
        assertThat(filtered(Map.of(Filter.ORGANISATION, List.of("syndicat-du-courrier"))))
                .hasSize(3);
        // Nobody's words are filed as those of the employer.
        assertThat(filtered(Map.of(Filter.ORGANISATION, List.of("postes-reunies"))))
                .isEmpty();
        assertThat(filtered(Map.of(Filter.AFFILIATION, List.of("postes-reunies"))))
                .hasSize(1);
        assertThat(filtered(Map.of(Filter.SECTOR, List.of("services-publics")))).hasSize(4);
        assertThat(filtered(Map.of(Filter.EVENT, List.of("journee-du-travail"))))
                .hasSize(5);
        assertThat(filtered(
                        Map.of(Filter.EVENT, List.of("table-ronde-courrier"), Filter.CERTAINTY, List.of("probable"))))
                .hasSize(1);
    }

    @Test
    void daysAreThoseOfTheEventElseOfThePublication() {
        assertThat(total(dated(LocalDate.of(2024, 5, 7), LocalDate.of(2024, 5, 7))))
                .isEqualTo(5);
        assertThat(total(dated(null, LocalDate.of(2023, 12, 31)))).isEqualTo(2);
        assertThat(filtered(Map.of(Filter.YEAR, List.of("2023")))).hasSize(2);
    }

    @Test
    void aFacetIgnoresItsOwnSelectionAndCountsAQuoteOnce() {
        Query query = Query.everything()
                .withFilters(Map.of(Filter.SECTOR, List.of("poste")))
                .withFacets(Set.of(Filter.SECTOR, Filter.KIND));
        Results results = search(query);
        assertThat(results.total()).isEqualTo(4);
        assertThat(results.facets().get(Filter.SECTOR))
                .contains(new FacetCount("services-publics", "Services publics", 4, null))
                .contains(new FacetCount("poste", "Poste", 4, "services-publics"))
                .contains(new FacetCount("education", "Éducation", 1, null));
        assertThat(results.facets().get(Filter.KIND))
                .extracting(FacetCount::value, FacetCount::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("note", 2L),
                        org.assertj.core.groups.Tuple.tuple("statement", 2L));
    }

    @Test
    void anUnknownIdIsToldWithTheNearest() {
        assertThatThrownBy(() -> search(Query.everything().withFilters(Map.of(Filter.SPEAKER, List.of("ane-morvan")))))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("speaker")
                .hasMessageContaining("ane-morvan")
                .hasMessageContaining("anne-morvan");
    }

    @Test
    void pagesNeitherRepeatNorLoseAHit() {
        for (Query query : List.of(
                Query.everything(),
                Query.ofWords("ia travail").withMatch(Match.ANY),
                Query.ofWords("ia moratoire").withMatch(Match.BEST),
                new Query("", Match.ALL, Map.of(), null, null, Sort.DATE_DESCENDING, Set.of(), 20, null))) {
            List<String> whole = walk(query.withSize(100));
            for (int size = 1; size <= 4; size++) {
                assertThat(walk(query.withSize(size))).isEqualTo(whole);
            }
            assertThat(new HashSet<>(whole)).hasSameSizeAs(whole);
        }
    }

    @Test
    void aCursorMadeUpCutOrOfAnotherQueryIsRefused() {
        String cursor = String.valueOf(search(Query.everything().withSize(2)).next());
        for (String bad :
                List.of("x", "", "€", cursor.substring(1), cursor.substring(0, cursor.length() - 3), "MXxh")) {
            assertThatThrownBy(() -> search(Query.everything().withSize(2).withCursor(bad)))
                    .isInstanceOf(BadQuery.class);
        }
        assertThatThrownBy(() -> search(Query.ofWords("ia").withCursor(cursor)))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("autre recherche");
        use(
                SmallCorpus.filled(),
                other -> assertThatThrownBy(
                                () -> other.search(Query.everything().withCursor(cursor)))
                        .isInstanceOf(ExpiredCursor.class));
    }

    @Test
    void anIdIsFoundMovedWithdrawnOrMissing() {
        String id = SmallCorpus.filled().quotes("notes").getFirst().id();
        SmallCorpus corpus = SmallCorpus.filled()
                .withMoves(List.of(
                        new Move("notes-aaaaaaaa", "notes-bbbbbbbb", null), new Move("notes-bbbbbbbb", id, null)))
                .withWithdrawals(List.of(new Withdrawal(
                        new Withdrawal.WholeSource("gone"),
                        Withdrawal.Mode.REMOVE,
                        Withdrawal.Reason.RIGHTS,
                        LocalDate.of(2026, 1, 1),
                        1)));
        use(corpus, other -> {
            assertThat(other.fate(id)).isInstanceOf(Fate.Found.class);
            assertThat(other.fate("notes-aaaaaaaa")).isEqualTo(new Fate.Moved(id));
            assertThat(other.fate("gone-12345678"))
                    .isEqualTo(new Fate.Withdrawn(LocalDate.of(2026, 1, 1), Withdrawal.Reason.RIGHTS));
            assertThat(other.fate("notes-99999999")).isEqualTo(new Fate.Missing("notes"));
            assertThat(other.fate("x")).isEqualTo(new Fate.Missing(null));
            assertThat(other.search(Query.everything().withFilters(Map.of(Filter.ID, List.of("notes-aaaaaaaa"))))
                            .total())
                    .isEqualTo(1);
        });
    }

    @Test
    void neighboursStayInTheSource() {
        List<Quote> notes = SmallCorpus.filled().quotes("notes");
        assertThat(searcher.neighbours(notes.get(1))).isEqualTo(new Neighbours(notes.get(0), notes.get(2)));
        assertThat(searcher.neighbours(notes.getLast()).next()).isNull();
        assertThat(searcher.neighbours(notes.getFirst()).previous()).isNull();
    }

    @Test
    void recordsComeWithTheirCounts() {
        assertThat(searcher.people())
                .extracting(counted -> counted.record().id(), Counted::quotes)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("anne-morvan", 1L),
                        org.assertj.core.groups.Tuple.tuple("mona-lebrun", 0L));
        assertThat(searcher.sources()).extracting(Counted::quotes).containsExactly(5L, 2L);
        assertThat(searcher.events()).extracting(Counted::quotes).containsExactly(5L, 5L);
    }

    @Test
    void aHighlightWithoutItsMarksIsTheText() {
        String nasty =
                "« L'IA &amp; <b>l’I.A.</b> » é\u0301 👩‍👩‍👧 e\u0301tat cœur A\u202Fetc. d’\"état\" &lt; 1^{re} fin";
        use(new SmallCorpus().say("notes", nasty, SmallCorpus.collective(), "poste"), other -> {
            for (String words : List.of("ia état cœur", "\"l'ia\"", "eta*", "=\"état\"", "fin amp b lt", "👩‍👩‍👧")) {
                Results results = other.search(Query.ofWords(words).withMatch(Match.ANY));
                for (Hit hit : results.hits()) {
                    assertThat(decode(hit.highlight())).isEqualTo(nasty);
                }
            }
            assertThat(other.search(Query.ofWords("etat")).hits().getFirst().highlight())
                    .contains("<mark>e\u0301tat</mark>");
        });
    }

    @Test
    void nothingThatCanBeTypedFails() {
        Random random = new Random(20250210);
        String[] bits = ("ia|travail|\"|«|»|“|=\"|-|*|(|)|/|\\|[|^|~|:|'|’| | "
                        + " |\uD83D|\uDE00|😀|\u0301|\u200F|\u202E|OR|AND|+|!|?|%|é|·es|\u0000|\n"
                        + "|C++|AI|qui a dit|300 000|l'|-\"|*:*|<script>|data-center")
                .split("\\|");
        for (int i = 0; i < 100; i++) {
            StringBuilder words = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                words.append(bits[random.nextInt(bits.length)]);
            }
            for (Match match : Match.values()) {
                Results results = search(Query.ofWords(words.toString()).withMatch(match));
                assertThat(results.total()).isNotNegative();
            }
        }
        for (String bit : bits) {
            assertThat(search(Query.ofWords(bit.repeat(400))).total()).isNotNegative();
            assertThat(search(Query.ofWords((bit + " ").repeat(400)).withMatch(Match.BEST))
                            .total())
                    .isNotNegative();
        }
    }

    private static List<String> walk(Query query) {
        List<String> ids = new ArrayList<>();
        @Nullable String next = null;
        do {
            Results results = search(query.withCursor(next));
            results.hits().forEach(hit -> ids.add(hit.quote().id()));
            next = results.next();
        } while (next != null);
        List<String> exported = new ArrayList<>();
        searcher.searchAll(query, hit -> exported.add(hit.quote().id()));
        assertThat(exported).isEqualTo(ids);
        return ids;
    }

    private static String decode(@Nullable String html) {
        return String.valueOf(html)
                .replace("<mark>", "")
                .replace("</mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Query dated(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Query("", Match.ALL, Map.of(), from, to, Sort.SOURCE, Set.of(), 20, null);
    }

    private static long total(Query query) {
        return search(query).total();
    }

    private static List<Attribution> filtered(Map<Filter, List<String>> filters) {
        return search(Query.everything().withFilters(filters)).hits().stream()
                .map(hit -> hit.quote().attribution())
                .toList();
    }

    private static List<String> texts(String words) {
        return search(Query.ofWords(words)).hits().stream()
                .map(hit -> hit.quote().text())
                .toList();
    }

    private static Results search(Query query) {
        return searcher.search(query);
    }

    private interface Use {
        void accept(Searcher other);
    }

    private static int uses;

    private static void use(SmallCorpus corpus, Use use) {
        uses++;
        GenerationReader other = publish(corpus, "own-" + uses);
        use.accept(Searcher.over(other));
        other.release();
    }

    private static GenerationReader publish(SmallCorpus corpus, String name) {
        Generations generations = new Generations(folder.resolve(name));
        try {
            corpus.publish(generations);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return generations.openCurrent().orElseThrow();
    }
}
