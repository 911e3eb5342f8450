package fr.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.verbatim.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {
    @TempDir
    Path folder;

    private Generations generations;

    @BeforeEach
    void open() {
        generations = new Generations(folder.resolve("index"));
    }

    @Test
    void everyKindOfAttributionIsReadAsItWasWritten() throws IOException {
        SmallCorpus corpus = SmallCorpus.filled();
        corpus.publish(generations);
        GenerationReader reader = generations.openCurrent().orElseThrow();
        List<Quote> written = new ArrayList<>(corpus.quotes("notes"));
        written.addAll(corpus.quotes("tract"));
        for (Quote quote : written) {
            assertThat(reader.findQuote(quote.id())).contains(quote);
        }
        assertThat(reader.findRawText("tract").orElseThrow().text()).startsWith("Nous demandons");
        assertThat(reader.records().people()).containsExactly(SmallCorpus.ANNE, SmallCorpus.LEO);
        assertThat(reader.records().proposed()).extracting("id").containsExactly("mona-lebrun");
        assertThat(reader.records().vocabulary()).isEqualTo(corpus.corpus().vocabulary());
        assertThat(reader.records().figures().getFirst().byCertainty())
                .containsEntry("probable", 1)
                .containsEntry("none", 2);
        reader.release();
    }

    @Test
    void nothingIsServedBeforeTheFirstPublication() {
        assertThat(generations.openCurrent()).isEmpty();
        assertThatThrownBy(() -> LiveIndex.open(generations, problem -> {}))
                .isInstanceOf(IndexFault.class)
                .hasMessageContaining("verbatim ingest");
    }

    @Test
    void aRunKilledWhileWritingLeavesTheOldGenerationServedAndTheNextRunCleansUp() throws IOException {
        String old = SmallCorpus.filled().publish(generations);
        Path halfWritten = generations.folder().resolve("building-20240101T000000-dead");
        Files.createDirectories(halfWritten);
        Files.writeString(halfWritten.resolve("_0.cfs"), "half");
        // Killed between the renaming and the pointer.
        Path unnamed = generations.folder().resolve("generation-20240101T000001-dead");
        Files.createDirectories(unnamed);
        // Killed while replacing the pointer.
        Files.writeString(generations.folder().resolve("CURRENT.new"), "gener");

        assertThat(generations.currentName()).contains(old);
        SmallCorpus.filled().publish(generations);
        assertThat(halfWritten).doesNotExist();
        assertThat(unnamed).doesNotExist();
    }

    @Test
    void aRunThatFailsLeavesNothingBehind() throws IOException {
        String old = SmallCorpus.filled().publish(generations);
        try (GenerationWriter writer = generations.begin(SmallCorpus.filled().corpus())) {
            writer.add(
                    SmallCorpus.filled().corpus().sources().getFirst(),
                    SmallCorpus.filled().quotes("notes"));
        }
        assertThat(generations.currentName()).contains(old);
        assertThat(folders()).containsExactly(old);
    }

    @Test
    void twoRunsDoNotWriteAtOnce() throws IOException {
        try (GenerationWriter first = generations.begin(SmallCorpus.filled().corpus())) {
            assertThatThrownBy(() -> new Generations(generations.folder())
                            .begin(SmallCorpus.filled().corpus()))
                    .isInstanceOf(IndexFault.class)
                    .hasMessageContaining("Une autre ingestion");
            assertThat(first.proposed()).isEmpty();
        }
        SmallCorpus.filled().publish(generations);
    }

    @Test
    void thePreviousGenerationIsKeptAndOlderOnesGoWhenNobodyReadsThem() throws IOException {
        String first = SmallCorpus.filled().publish(generations);
        GenerationReader reading = generations.openCurrent().orElseThrow();
        String second = SmallCorpus.filled().publish(generations);
        String third = SmallCorpus.filled().publish(generations);
        assertThat(folders()).containsExactlyInAnyOrder(first, second, third);
        assertThat(reading.findQuote(
                        SmallCorpus.filled().quotes("notes").getFirst().id()))
                .isPresent();
        reading.release();
        assertThat(folders()).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void anIndexOfAnotherVersionOrADamagedOneIsToldWithTheRemedy() throws IOException {
        String name = SmallCorpus.filled().publish(generations);
        try (Stream<Path> files = Files.list(generations.folder().resolve(name))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".si")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> generations.openCurrent())
                .isInstanceOf(IndexFault.class)
                .hasMessageContaining("relancez verbatim ingest");
        // It stays until there is a new one.
        assertThat(folders()).containsExactly(name);
        SmallCorpus.filled().publish(generations);
        assertThat(generations.openCurrent()).hasValueSatisfying(GenerationReader::release);
    }

    @Test
    void aBrokenPointerIsToldAndRepairedByTheNextRun() throws IOException {
        SmallCorpus.filled().publish(generations);
        Files.writeString(generations.folder().resolve("CURRENT"), "../../etc/passwd\n");
        assertThatThrownBy(() -> generations.openCurrent()).isInstanceOf(IndexFault.class);
        SmallCorpus.filled().publish(generations);
        assertThat(generations.openCurrent()).hasValueSatisfying(GenerationReader::release);
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("plain-file"), "x");
        assertThatThrownBy(
                        () -> new Generations(file).begin(SmallCorpus.filled().corpus()))
                .isInstanceOf(IndexFault.class)
                .hasMessageContaining("plain-file");
    }

    @Test
    void aLiveIndexSwapsWithoutTakingTheOldOneFromThoseWhoReadIt() throws IOException {
        String old = SmallCorpus.filled().publish(generations);
        String id = SmallCorpus.filled().quotes("notes").getFirst().id();
        try (LiveIndex live = LiveIndex.open(generations, problem -> {})) {
            assertThat(live.checkNow()).isFalse();
            LiveIndex.Lease request = live.acquire();
            String fresh = SmallCorpus.filled().publish(generations);
            assertThat(live.checkNow()).isTrue();
            assertThat(request.reader().name()).isEqualTo(old);
            assertThat(request.reader().findQuote(id)).isPresent();
            try (LiveIndex.Lease next = live.acquire()) {
                assertThat(next.reader().name()).isEqualTo(fresh);
            }
            request.close();
            assertThat(live.acquire(old)).hasValueSatisfying(LiveIndex.Lease::close);
            SmallCorpus.filled().publish(generations);
            assertThat(live.checkNow()).isTrue();
            assertThat(live.acquire(old)).isEmpty();
            assertThat(request.reader().tryUse()).isFalse();
        }
    }

    @Test
    void aNewGenerationThatCannotBeReadIsToldOnceAndTheOldOneStaysServed() throws IOException {
        String old = SmallCorpus.filled().publish(generations);
        List<String> problems = new ArrayList<>();
        try (LiveIndex live = LiveIndex.open(generations, problems::add)) {
            Files.writeString(generations.folder().resolve("CURRENT"), "generation-gone\n" + old + "\n");
            assertThat(live.checkNow()).isFalse();
            assertThat(live.checkNow()).isFalse();
            assertThat(problems).hasSize(1);
            try (LiveIndex.Lease lease = live.acquire()) {
                assertThat(lease.reader().name()).isEqualTo(old);
            }
        }
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> inside = Files.list(generations.folder())) {
            return inside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }
}
