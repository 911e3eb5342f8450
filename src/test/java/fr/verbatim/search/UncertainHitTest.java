package fr.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.index.SmallCorpus;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not known, who speaks or when, never finds a quote in silence.
class UncertainHitTest {
    private static final String SAID = "C'est allé très vite.";
    private static final String KNOWN = "Tout cela est allé bien trop vite pour nous.";

    @TempDir
    static Path folder;

    private static SmallSearch small;

    @BeforeAll
    static void publish() {
        Attribution either = new Attribution.Ambiguous(
                List.of(
                        candidate("nora-aubry", "Nora Aubry", "journaliste, Radio Loire"),
                        candidate("yann-petit", "Yann Petit", "journaliste sportif, commentateur, Télé Océan")),
                SmallCorpus.unnamed("x").grounds());
        small = SmallSearch.of(
                SmallCorpus.filled()
                        .say("notes", SAID, either, "culture")
                        .say("notes", KNOWN, SmallCorpus.unnamed("une commentatrice"), "culture"),
                folder);
    }

    @AfterAll
    static void release() {
        small.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sportif", "Océan", "radio", "journalistes", "aubry"})
    void aHitByTheNameOrRoleOfACandidateIsTold(String words) {
        assertThat(small.search(words, Match.ALL).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.reason()).contains("« " + words + " »", "peut-être"));
    }

    /// Whoever reads an id in a quote, as speaking or perhaps speaking, finds all quotes that have it so.
    @Test
    void everyoneWhoSpeaksOrMaySpeakIsFoundByThat() {
        Map<String, Set<String>> said = new TreeMap<>();
        small.searcher().searchAll(Query.everything(), hit -> {
            Attribution attribution = hit.quote().attribution();
            Stream.concat(
                            attribution.voices().stream(),
                            attribution.grounds().alternatives().stream().map(Candidate::voice))
                    .map(UncertainHitTest::id)
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> said.computeIfAbsent(id, key -> new TreeSet<>())
                            .add(hit.quote().id()));
        });
        assertThat(said).containsKeys("nora-aubry", "yann-petit", "leo-caradec", "mona-lebrun", "postes-reunies");
        said.forEach((id, quotes) -> assertThat(small
                        .searcher()
                        .search(Query.everything().withFilters(Map.of(Filter.CANDIDATE, List.of(id))))
                        .hits()
                        .stream()
                        .map(hit -> hit.quote().id()))
                .as(id)
                .containsExactlyInAnyOrderElementsOf(quotes));
    }

    private static String id(Voice voice) {
        return switch (voice) {
            case Voice.PersonVoice person -> person.id();
            case Voice.OrganisationVoice organisation -> String.valueOf(organisation.id());
            case Voice.UnnamedVoice unnamed -> "";
        };
    }

    @Test
    void whatIsKnownToBeOfTheTradeComesFirst() {
        assertThat(small.texts("commentatrice", Match.ALL)).containsExactly(KNOWN, SAID);
    }

    @Test
    void ofASpeakerWhoIsKnownAReaderSeesTheRole() {
        assertThat(small.search("guichetiers morvan", Match.ALL).hits())
                .allSatisfy(hit -> assertThat(hit.reason()).isNull());
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
