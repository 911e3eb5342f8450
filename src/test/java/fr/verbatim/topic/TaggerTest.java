package fr.verbatim.topic;

import static fr.verbatim.topic.Quotes.collective;
import static fr.verbatim.topic.Quotes.named;
import static fr.verbatim.topic.Quotes.nobody;
import static fr.verbatim.topic.Quotes.oneOf;
import static fr.verbatim.topic.Quotes.person;
import static fr.verbatim.topic.Quotes.role;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Because;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Relation;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.model.Voice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The vocabularies of the corpus folder, on sentences made for the purpose.
class TaggerTest {
    private static final Tagger TAGGER = new Tagger(VocabularyFiles.vocabulary(), VocabularyFiles.organisations());

    record Row(String sentence, String theme, String notTheme) {}

    static Stream<Row> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TaggerTest.class.getResourceAsStream("/topic/themes.tsv")),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void themesFollowTheWords(Row row) {
        assertThat(tag(row.sentence(), nobody()).themes())
                .extracting(ThemeTag::id)
                .contains(row.theme())
                .doesNotContain(row.notTheme());
    }

    @Test
    void everyTagShowsTheWordsThatEarnedIt() {
        String sentence = "On nous impose l’outil, et les enseignant·es refusent.";
        assertThat(tag(sentence, nobody()).themes())
                .allSatisfy(
                        theme -> assertThat(theme.because()).allMatch(because -> sentence.contains(because.text())));
    }

    /// A verb is no noun that it looks like, and where somebody stands is no trade.
    @ParameterizedTest
    @CsvFileSource(resources = "/topic/sectors.tsv", delimiter = '\t', emptyValue = "")
    void sectorsFollowNounsAndTrades(String sentence, String described, String sectors) {
        Attribution speaker = described.isEmpty()
                ? nobody()
                : new Attribution.Unnamed(
                        new Voice.UnnamedVoice(described), Certainty.ESTABLISHED, Grounds.of(0.9, List.of()));
        assertThat(String.join(" ", ids(tag(sentence, speaker)))).isEqualTo(sectors);
    }

    @Test
    void aTradeSpeaksFromItsSector() {
        Attribution teacher = named(role("Professeure des écoles", null, null));
        assertThat(tag("On n'a pas été consultés.", teacher).sectors())
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.id()).isEqualTo("education");
                    assertThat(tag.relation()).isEqualTo(SectorTag.Relation.FROM);
                    assertThat(tag.because())
                            .contains(new Because(Because.Type.ROLE, "Professeure des écoles", Certainty.PROBABLE));
                });
    }

    @Test
    void anOfficeTellsForWhomOneSpeaks() {
        Attribution both = named(
                role("Maîtresse de conférences", null, null),
                role("Présidente", "Syndicat des scénaristes", Relation.SPEAKS_FOR));
        assertThat(ids(tag("On n'a pas été consultés.", both))).containsExactly("scenario");
    }

    @Test
    void theHeadingTellsWhatItIsAboutWhenNoRoleDoes() {
        Quote quote =
                Quotes.of("C'est allé vite.", nobody(), QuoteKind.NOTE, "Le sommet", "LES EFFETS SUR L'ÉDUCATION");
        assertThat(TAGGER.tag(quote).sectors()).singleElement().satisfies(tag -> {
            assertThat(tag.id()).isEqualTo("education");
            assertThat(tag.relation()).isEqualTo(SectorTag.Relation.ABOUT);
        });
    }

    @Test
    void aMoreSpecificSectorTakesThePlaceOfItsParent() {
        Quote quote = Quotes.of("Nos albums de bande dessinée.", nobody(), QuoteKind.NOTE, "LES MÉTIERS DE LA CULTURE");
        assertThat(ids(TAGGER.tag(quote))).containsExactly("edition");
    }

    @Test
    void aCandidateAloneDoesNotGiveItsSector() {
        Attribution either = oneOf(person("camille", role("journaliste", null, null)), person("dominique"));
        assertThat(tag("C'est allé vite.", either).sectors()).isEmpty();
        Attribution shared = oneOf(
                person("camille", role("journaliste", null, null)), person("dominique", role("pigiste", null, null)));
        assertThat(tag("C'est allé vite.", shared).sectors()).singleElement().satisfies(tag -> {
            assertThat(tag.id()).isEqualTo("information");
            assertThat(tag.because())
                    .extracting(Because::type, Because::text)
                    .containsExactly(
                            Tuple.tuple(Because.Type.CANDIDATE, "journaliste"),
                            Tuple.tuple(Because.Type.CANDIDATE, "pigiste"));
        });
    }

    @Test
    void whoSaysToBeOfATradeSpeaksFromIt() {
        assertThat(tag("Je suis enseignante et je vois les copies.", nobody()).sectors())
                .anyMatch(tag -> tag.id().equals("education") && tag.relation() == SectorTag.Relation.FROM);
    }

    @Test
    void anOrganisationWritingOfOthersIsAboutThem() {
        Quote quote = Quotes.of(
                "Les journalistes et les rédactions doivent enquêter.",
                collective("Ligue des testeurs"),
                QuoteKind.STATEMENT);
        assertThat(TAGGER.tag(quote).sectors())
                .anyMatch(tag -> tag.id().equals("information") && tag.relation() == SectorTag.Relation.ABOUT);
    }

    private static Quote tag(String text, Attribution attribution) {
        return TAGGER.tag(Quotes.of(text, attribution, QuoteKind.NOTE));
    }

    private static List<String> ids(Quote quote) {
        return quote.sectors().stream().map(SectorTag::id).toList();
    }
}
