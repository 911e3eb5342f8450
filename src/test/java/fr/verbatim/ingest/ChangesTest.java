package fr.verbatim.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Generations;
import fr.verbatim.index.SmallCorpus;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Move;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.search.Changes;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results.CorpusVersion;
import fr.verbatim.search.Searcher;
import fr.verbatim.search.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of one state of the corpus to another.
class ChangesTest {
    private static final Attribution ANNE = SmallCorpus.anne(Certainty.ESTABLISHED);
    private static final Attribution LEO = SmallCorpus.leo(Certainty.PROBABLE);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Generations generations = new Generations(Path.of("index"));

    @BeforeEach
    void open() {
        generations = new Generations(folder);
    }

    @Test
    void theSameCorpusIngestedAnewIsNoChange() throws IOException {
        ingest(SmallCorpus.filled(), 'a');
        ingest(SmallCorpus.filled(), 'a');
        ingest(SmallCorpus.filled(), 'b');
        assertThat(versions()).containsExactly(version('b'), version('a'));
        assertNothing(since('a').orElseThrow());
        assertNothing(since('b').orElseThrow());
    }

    @Test
    void aStateNobodyIngestedHereIsUnknown() throws IOException {
        ingest(SmallCorpus.filled(), 'a');
        assertThat(since('b')).isEmpty();
    }

    @Test
    void whatWasAddedChangedAndRemovedIsTold() throws IOException {
        SmallCorpus before = ingest(
                new SmallCorpus()
                        .say("notes", "Un.", ANNE, "poste")
                        .say("notes", "Deux.", ANNE, "poste")
                        .say("tract", "Trois.", ANNE, "poste"),
                'a');
        SmallCorpus after = ingest(
                new SmallCorpus()
                        .say("notes", "Un.", ANNE, "poste")
                        .say("notes", "Deux.", LEO, "poste")
                        .say("lettre", "Quatre.", ANNE, "poste"),
                'b');
        Changes changes = since('a').orElseThrow();
        assertThat(changes.since().version()).isEqualTo(version('a'));
        assertThat(changes.corpus().version()).isEqualTo(version('b'));
        assertThat(changes.added()).containsExactly(id(after, "lettre", 0));
        assertThat(changes.changed()).containsExactly(id(before, "notes", 1));
        assertThat(changes.removed()).containsExactly(id(before, "tract", 0));
        assertThat(changes.moved()).isEmpty();
    }

    @Test
    void aQuoteCutOtherwiseIsToldWithWhatStandsInItsPlace() throws IOException {
        SmallCorpus before = ingest(new SmallCorpus().say("notes", "Le travail manque.", ANNE, "poste"), 'a');
        SmallCorpus after = ingest(new SmallCorpus().say("notes", "Le travail nous manque.", ANNE, "poste"), 'b');
        Changes changes = since('a').orElseThrow();
        assertThat(changes.moved()).containsExactly(new Move(id(before, "notes", 0), id(after, "notes", 0), null));
        assertThat(changes.added()).containsExactly(id(after, "notes", 0));
        assertThat(changes.removed()).isEmpty();
    }

    @Test
    void aWithdrawnQuoteIsToldByItsIdAloneAlsoToThoseWhoMissedItsComing() throws IOException {
        ingest(new SmallCorpus().say("notes", "Un.", ANNE, "poste"), 'a');
        SmallCorpus known =
                new SmallCorpus().say("notes", "Un.", ANNE, "poste").say("notes", "Le secret dit.", ANNE, "poste");
        ingest(known, 'b');
        Quote gone = known.quotes("notes").get(1);
        ingest(known.withWithdrawals(List.of(withdrawal(gone))), 'c');
        for (char version : new char[] {'a', 'b'}) {
            Changes changes = since(version).orElseThrow();
            assertThat(changes.withdrawn()).containsExactly(gone.id());
            assertThat(changes.removed()).isEmpty();
            assertThat(changes.added()).isEmpty();
        }
        String history = reading(reader -> reader.records().history().toString());
        assertThat(history).contains(gone.id()).doesNotContain("secret", "Anne");
    }

    @Test
    void aSourceWithdrawnWholeIsToldQuoteByQuote() throws IOException {
        SmallCorpus corpus = ingest(SmallCorpus.filled(), 'a');
        Withdrawal whole = new Withdrawal(
                new Withdrawal.WholeSource("tract"),
                Withdrawal.Mode.REMOVE,
                Withdrawal.Reason.RIGHTS,
                LocalDate.of(2026, 1, 1),
                3);
        ingest(SmallCorpus.filled().withWithdrawals(List.of(whole)), 'b');
        assertThat(since('a').orElseThrow().withdrawn())
                .containsExactlyInAnyOrder(id(corpus, "tract", 0), id(corpus, "tract", 1));
    }

    @Test
    void severalStepsAddUpToWhatIsThereNow() throws IOException {
        ingest(new SmallCorpus().say("notes", "Un.", ANNE, "poste"), 'a');
        SmallCorpus both =
                ingest(new SmallCorpus().say("notes", "Un.", ANNE, "poste").say("notes", "Deux.", ANNE, "poste"), 'b');
        ingest(new SmallCorpus().say("notes", "Un.", ANNE, "poste").say("notes", "Deux.", LEO, "poste"), 'c');
        assertThat(since('a').orElseThrow().added()).containsExactly(id(both, "notes", 1));
        assertThat(since('a').orElseThrow().changed()).isEmpty();
        assertThat(since('b').orElseThrow().changed()).containsExactly(id(both, "notes", 1));
    }

    /// What is new or different leads a watch; what stays as it was keeps its moment, however often it is ingested.
    @Test
    void whatEnteredOrChangedLastComesFirst() throws IOException {
        SmallCorpus first = ingest(
                new SmallCorpus()
                        .say("notes", "Un.", ANNE, "poste")
                        .say("notes", "Deux.", ANNE, "poste")
                        .say("tract", "Trois.", ANNE, "poste"),
                'a');
        Map<String, Instant> before = moments();
        waitForTheNextSecond();
        SmallCorpus second = ingest(
                new SmallCorpus()
                        .say("lettre", "Quatre.", ANNE, "poste")
                        .say("notes", "Un.", ANNE, "poste")
                        .say("notes", "Deux.", LEO, "poste")
                        .say("tract", "Trois.", ANNE, "poste"),
                'b');
        Map<String, Instant> after = moments();
        String fresh = id(second, "lettre", 0);
        String changed = id(first, "notes", 1);
        assertThat(after.keySet()).containsExactly(fresh, changed, id(first, "notes", 0), id(first, "tract", 0));
        assertThat(after.get(changed)).isEqualTo(after.get(fresh)).isAfter(before.get(changed));
        for (String same : List.of(id(first, "notes", 0), id(first, "tract", 0))) {
            assertThat(after.get(same)).isEqualTo(before.get(same));
        }
    }

    /// When each quote entered or changed, in the order of that, pages and whole results alike.
    private Map<String, Instant> moments() {
        Query watched =
                new Query("", Match.ALL, Map.of(), null, null, Sort.UPDATED_DESCENDING, Set.of(), Query.MAX_SIZE, null);
        return reading(reader -> {
            Searcher searcher = Searcher.over(reader);
            Map<String, Instant> moments = new LinkedHashMap<>();
            searcher.searchAll(watched, hit -> moments.put(hit.quote().id(), searcher.changed(hit.quote())));
            assertThat(searcher.search(watched).hits().stream()
                            .map(hit -> hit.quote().id()))
                    .containsExactlyElementsOf(moments.keySet());
            return moments;
        });
    }

    private static void waitForTheNextSecond() {
        long now = Instant.now().getEpochSecond();
        while (Instant.now().getEpochSecond() == now) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anIndexThatCannotBeReadBeginsTheHistoryAnew() throws IOException {
        ingest(SmallCorpus.filled(), 'a');
        Path current = folder.resolve(generations.currentName().orElseThrow());
        try (var files = Files.list(current)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".si")).toList()) {
                Files.write(file, new byte[] {1});
            }
        }
        ingest(SmallCorpus.filled(), 'b');
        assertThat(versions()).containsExactly(version('b'));
        assertThat(since('a')).isEmpty();
    }

    private SmallCorpus ingest(SmallCorpus corpus, char version) throws IOException {
        corpus.withHash(String.valueOf(version).repeat(16));
        SourceLine line =
                source -> new SourceLine.Yield(corpus.quotes(source.source().id()), List.of());
        assertThat(new Ingest(generations, line, "test", event -> {})
                        .run(corpus.corpus())
                        .generation())
                .isNotNull();
        return corpus;
    }

    private List<String> versions() {
        return reading(reader -> Searcher.over(reader).versions().stream()
                .map(CorpusVersion::version)
                .toList());
    }

    private Optional<Changes> since(char version) {
        return reading(reader -> Searcher.over(reader).changes(version(version)));
    }

    /// From a state read from the disk each time, as after a restart.
    private <T> T reading(Function<GenerationReader, T> what) {
        GenerationReader reader = new Generations(folder).openCurrent().orElseThrow();
        try {
            return what.apply(reader);
        } finally {
            reader.release();
        }
    }

    private static String version(char letter) {
        return String.valueOf(letter).repeat(12);
    }

    private static String id(SmallCorpus corpus, String source, int which) {
        return corpus.quotes(source).get(which).id();
    }

    private static Withdrawal withdrawal(Quote quote) {
        int start = quote.parts().getFirst().codePointStart();
        int end = quote.parts().getFirst().codePointEnd();
        Withdrawal.Stretch stretch =
                new Withdrawal.Stretch(quote.id(), quote.source(), start, end, IngestTest.sha256(quote.text()));
        return new Withdrawal(stretch, Withdrawal.Mode.REMOVE, Withdrawal.Reason.ERROR, LocalDate.of(2026, 2, 3), 7);
    }

    private static void assertNothing(Changes changes) {
        assertThat(changes.added()).isEmpty();
        assertThat(changes.changed()).isEmpty();
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.withdrawn()).isEmpty();
        assertThat(changes.removed()).isEmpty();
    }
}
