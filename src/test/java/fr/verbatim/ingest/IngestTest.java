package fr.verbatim.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.GenerationWriter;
import fr.verbatim.index.Generations;
import fr.verbatim.index.IndexFault;
import fr.verbatim.index.SmallCorpus;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Searcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final Attribution ANNE = SmallCorpus.anne(Certainty.ESTABLISHED);

    @TempDir
    Path folder;

    private final List<ProgressEvent> events = new ArrayList<>();
    private Generations generations;

    @BeforeEach
    void open() {
        generations = new Generations(folder);
    }

    @Test
    void aCorpusBecomesAGenerationAndItsFigures() throws IOException {
        IngestReport report = ingest(SmallCorpus.filled());
        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.ALL_GOOD);
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.quotes()).isEqualTo(7);
        assertThat(report.bySource()).containsEntry("notes", 5).containsEntry("tract", 2);
        assertThat(report.bySector()).containsEntry("poste", 4);
        assertThat(report.byCertainty()).containsEntry("reviewed", 2).containsEntry("none", 2);
        assertThat(report.proposed()).extracting("person.id").containsExactly("mona-lebrun");
        assertThat(events.getFirst()).isEqualTo(new ProgressEvent.Started(2));
        assertThat(events.getLast()).isEqualTo(new ProgressEvent.Published(String.valueOf(report.generation())));
    }

    @Test
    void aCorpusThatDidNotChangeIsNotPublishedAgain() throws IOException {
        IngestReport first = ingest(SmallCorpus.filled());
        IngestReport again = ingest(SmallCorpus.filled());
        assertThat(first.unchanged()).isFalse();
        assertThat(again.unchanged()).isTrue();
        assertThat(again.outcome()).isEqualTo(IngestReport.Outcome.ALL_GOOD);
        assertThat(again.quotes()).isEqualTo(7);
        assertThat(again.generation()).isEqualTo(first.generation());
        assertThat(generations.currentName()).contains(String.valueOf(first.generation()));
    }

    @Test
    void whatADocumentCouldNotGiveTheFirstTimeIsPublishedTheNext() throws IOException {
        SmallCorpus corpus = SmallCorpus.filled();
        new Ingest(generations, failingOn("notes", corpus), "test", events::add).run(corpus.corpus());
        IngestReport whole = ingest(corpus);
        assertThat(whole.unchanged()).isFalse();
        assertThat(generations.currentName()).contains(String.valueOf(whole.generation()));
    }

    @Test
    void anotherProgramOrAWithdrawalPublishesAnew() throws IOException {
        SmallCorpus corpus = SmallCorpus.filled();
        ingest(corpus);
        IngestReport other = new Ingest(generations, line(corpus), "another", events::add).run(corpus.corpus());
        assertThat(other.unchanged()).isFalse();
        Quote gone = corpus.quotes("notes").get(1);
        SmallCorpus without = SmallCorpus.filled().withWithdrawals(List.of(withdrawal(gone, 0)));
        IngestReport withdrawn = new Ingest(generations, line(without), "another", events::add).run(without.corpus());
        assertThat(withdrawn.unchanged()).isFalse();
        assertThat(generations.currentName()).contains(String.valueOf(withdrawn.generation()));
        assertThat(new Ingest(generations, line(without), "another", events::add)
                        .run(without.corpus())
                        .unchanged())
                .isTrue();
    }

    @Test
    void oneBadDocumentIsNamedAndTheRestIsPublished() throws IOException {
        SmallCorpus corpus = SmallCorpus.filled();
        IngestReport report =
                new Ingest(generations, failingOn("notes", corpus), "test", events::add).run(corpus.corpus());
        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.SOME_FAILED);
        assertThat(report.outcome().exitCode()).isEqualTo(1);
        assertThat(report.failures())
                .singleElement()
                .asString()
                .startsWith("notes.txt: ")
                .contains("unreadable");
        assertThat(report.documents()).isEqualTo(1);
    }

    @Test
    void whenEveryDocumentFailsTheOldGenerationStays() throws IOException {
        String old = String.valueOf(ingest(SmallCorpus.filled()).generation());
        SourceLine broken = source -> {
            throw new IllegalStateException("unreadable");
        };
        IngestReport report = new Ingest(generations, broken, "test", events::add)
                .run(SmallCorpus.filled().corpus());
        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.NOTHING_PUBLISHED);
        assertThat(generations.currentName()).contains(old);
    }

    @Test
    void anIdWhoseQuoteIsCutOtherwiseLeadsToWhatStandsInItsPlace() throws IOException {
        SmallCorpus before =
                new SmallCorpus().say("notes", "Un.", ANNE, "poste").say("notes", "Le travail manque.", ANNE, "poste");
        SmallCorpus after = new SmallCorpus()
                .say("notes", "Une phrase de plus.", ANNE, "poste")
                .say("notes", "Un.", ANNE, "poste")
                .say("notes", "Le travail nous manque.", ANNE, "poste");
        ingest(before);
        IngestReport report = ingest(after);
        String old = before.quotes("notes").get(1).id();
        String fresh = after.quotes("notes").get(2).id();
        assertThat(report.vanished()).containsExactly(new Vanished(old, "notes", fresh, false));
        assertThat(fate(old)).isEqualTo(new Fate.Moved(fresh));
        // Still so after the next ingest, which no longer sees it vanish.
        assertThat(ingest(after).vanished()).isEmpty();
        assertThat(fate(old)).isEqualTo(new Fate.Moved(fresh));
    }

    @Test
    void anIdWithNothingInItsPlaceIsNamedWithoutASuccessor() throws IOException {
        SmallCorpus before =
                new SmallCorpus().say("notes", "Un.", ANNE, "poste").say("notes", "Deux.", ANNE, "poste");
        ingest(before);
        IngestReport report = ingest(new SmallCorpus().say("notes", "Un.", ANNE, "poste"));
        assertThat(report.vanished())
                .containsExactly(new Vanished(before.quotes("notes").get(1).id(), "notes", null, false));
        assertThat(report.moves()).isEmpty();
    }

    @Test
    void withdrawnWordsAreNowhereAndLeaveATombstone() throws IOException {
        SmallCorpus corpus = SmallCorpus.filled();
        ingest(corpus);
        Quote gone = corpus.quotes("notes").get(1);
        IngestReport report = ingest(SmallCorpus.filled().withWithdrawals(List.of(withdrawal(gone, 0))));
        assertThat(report.quotes()).isEqualTo(6);
        assertThat(fate(gone.id())).isInstanceOf(Fate.Withdrawn.class);
        GenerationReader reader = generations.openCurrent().orElseThrow();
        String text = reader.findRawText("notes").orElseThrow().text();
        assertThat(text).doesNotContain("enseignant").hasSameSizeAs(rawText(corpus));
        reader.release();
    }

    @Test
    void aWithdrawalIsFoundAgainWhereItsWordsMoved() throws IOException {
        Quote gone = SmallCorpus.filled().quotes("notes").get(1);
        SmallCorpus edited = new SmallCorpus()
                .say("notes", "😀 Un ajout.", ANNE, "poste")
                .say("notes", gone.text(), ANNE, "poste")
                .withWithdrawals(List.of(withdrawal(gone, 0)));
        assertThat(ingest(edited).quotes()).isEqualTo(1);
    }

    @Test
    void aWithdrawalThatNoLongerAnchorsForbidsPublishing() throws IOException {
        String old = String.valueOf(ingest(SmallCorpus.filled()).generation());
        Quote quote = SmallCorpus.filled().quotes("notes").get(1);
        IngestReport report = ingest(SmallCorpus.filled().withWithdrawals(List.of(withdrawal(quote, 1))));
        assertThat(report.outcome().exitCode()).isEqualTo(2);
        assertThat(report.failures()).singleElement().asString().startsWith("withdrawals.yaml:7: ");
        assertThat(generations.currentName()).contains(old);
    }

    @Test
    void aWithdrawnPersonSpeaksNowhereNotEvenAsACandidate() throws IOException {
        Withdrawal person = new Withdrawal(
                new Withdrawal.WholePerson("leo-caradec"),
                Withdrawal.Mode.REMOVE,
                Withdrawal.Reason.REQUEST_OF_THE_PERSON,
                LocalDate.of(2026, 1, 1),
                3);
        assertThat(ingest(SmallCorpus.filled().withWithdrawals(List.of(person))).quotes())
                .isEqualTo(5);
    }

    @Test
    void aSecondRunWaitsForNobodyAndSaysSo() throws IOException {
        try (GenerationWriter other = generations.begin(SmallCorpus.filled().corpus())) {
            assertThatThrownBy(() -> ingest(SmallCorpus.filled())).isInstanceOf(IndexFault.class);
            assertThat(other.proposed()).isEmpty();
        }
    }

    private IngestReport ingest(SmallCorpus corpus) throws IOException {
        return new Ingest(generations, line(corpus), "test", events::add).run(corpus.corpus());
    }

    private Fate fate(String id) {
        GenerationReader reader = generations.openCurrent().orElseThrow();
        Fate fate = Searcher.over(reader).fate(id);
        reader.release();
        return fate;
    }

    private static SourceLine line(SmallCorpus corpus) {
        return source -> new SourceLine.Yield(corpus.quotes(source.source().id()), List.of());
    }

    private static SourceLine failingOn(String id, SmallCorpus corpus) {
        return (CorpusSource source) -> {
            if (source.source().id().equals(id)) {
                throw new IllegalStateException("unreadable");
            }
            return line(corpus).process(source);
        };
    }

    private static String rawText(SmallCorpus corpus) {
        return corpus.corpus().sources().getFirst().raw().text();
    }

    /// @param slip how many characters the stretch is wrong by
    private static Withdrawal withdrawal(Quote quote, int slip) {
        int start = quote.parts().getFirst().codePointStart();
        int end = quote.parts().getFirst().codePointEnd();
        Withdrawal.Stretch stretch =
                new Withdrawal.Stretch(quote.id(), quote.source(), start, end + slip, sha256(quote.text()));
        return new Withdrawal(stretch, Withdrawal.Mode.REMOVE, Withdrawal.Reason.ERROR, LocalDate.of(2026, 2, 3), 7);
    }

    static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
