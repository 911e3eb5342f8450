package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.SmallCorpus;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is not known, who speaks or when, never finds a quote in silence.
class UncertainHitTest {
    private static final String SAID = "C'est allé très vite.";

    @TempDir
    static Path folder;

    private static SmallSearch small;

    @BeforeAll
    static void publish() {
        Attribution either = new Attribution.Ambiguous(
                List.of(
                        candidate("nora-aubry", "Nora Aubry", "journaliste, Radio Loire"),
                        candidate("yann-petit", "Yann Petit", "journaliste sportif, Télé Océan")),
                SmallCorpus.unnamed("x").grounds());
        small = SmallSearch.of(SmallCorpus.filled().say("notes", SAID, either, "culture"), folder);
    }

    @AfterAll
    static void release() {
        small.close();
    }

    @Test
    void theRoleOfOneCandidateMakesAPartialHitAndIsTold() {
        for (String role : List.of("sportif", "Océan", "radio")) {
            assertThat(small.search(role, Match.ALL).total()).as(role).isZero();
            assertThat(small.search(role, Match.BEST).hits())
                    .as(role)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.reason()).contains("peut-être"));
        }
    }

    @Test
    void whatEveryCandidateIsMakesAHit() {
        assertThat(small.texts("journaliste", Match.ALL)).containsExactly(SAID);
    }

    @Test
    void theNameOfACandidateMakesAHitAndIsTold() {
        assertThat(small.search("aubry", Match.ALL).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.reason()).contains("« aubry »", "peut-être"));
    }

    @Test
    void aHitByTheDayOfPublicationIsTold() {
        for (String words : List.of("date:2023", "après:2022", "mars 2023")) {
            assertThat(small.search(words, Match.ALL).warnings())
                    .as(words)
                    .anyMatch(warning -> warning.contains("datées que par la publication"));
        }
        assertThat(small.search("2023", Match.ALL).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.reason()).contains("la date de publication"));
        assertThat(small.search("date:2024", Match.ALL).warnings())
                .noneMatch(warning -> warning.contains("publication"));
    }

    private static Candidate candidate(String id, String name, String role) {
        return new Candidate(new Voice.PersonVoice(id, name, List.of(Role.of(role, null, null)), false), 0.5);
    }
}
