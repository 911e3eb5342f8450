package fr.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void onlyTheLatestVersionsAreKept() {
        List<Revision> history = List.of();
        for (int i = 0; i < History.MOST_VERSIONS + 20; i++) {
            history = History.with(history, revision("v" + i, 1));
        }
        assertThat(history).hasSize(History.MOST_VERSIONS);
        assertThat(history.getLast().version()).isEqualTo("v" + (History.MOST_VERSIONS + 19));
        assertThat(history.getFirst().isEmpty()).isTrue();
        assertThat(history.get(1).size()).isEqualTo(1);
    }

    @Test
    void noMoreIdsAreKeptThanTheBound() {
        List<Revision> history = List.of();
        for (int i = 0; i < 10; i++) {
            history = History.with(history, revision("v" + i, History.MOST_IDS / 3));
            assertThat(history.stream().mapToInt(Revision::size).sum()).isLessThanOrEqualTo(History.MOST_IDS);
        }
        assertThat(history).extracting(Revision::version).containsExactly("v6", "v7", "v8", "v9");
        history = History.with(history, revision("large", History.MOST_IDS + 1));
        assertThat(history).extracting(Revision::version).containsExactly("large");
        assertThat(history.getFirst().isEmpty()).isTrue();
    }

    @Test
    void anIngestOfTheSameVersionThatChangesNothingLeavesNoTrace() {
        List<Revision> history = History.with(List.of(), revision("v", 0));
        assertThat(History.with(history, revision("v", 0))).isEqualTo(history);
        assertThat(History.with(history, revision("w", 0))).hasSize(2);
        assertThat(History.with(history, revision("v", 1))).hasSize(2);
    }

    private static Revision revision(String version, int ids) {
        return new Revision(version, Instant.EPOCH, List.of(), Collections.nCopies(ids, "notes-abcdefgh"), List.of());
    }
}
