package fr.verbatim.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Basis;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.QuotePart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Claims over the documents that the repository holds.
class RealCorpusTest {
    private static final Path FOLDER = Path.of("corpus");
    private static final Corpus CORPUS =
            Objects.requireNonNull(CorpusFolder.load(FOLDER).corpus());

    @Test
    void everyQuoteIsCutOutOfItsFileByCodePoints() throws Exception {
        for (CorpusSource source : CORPUS.sources()) {
            byte[] bytes = Files.readAllBytes(
                    FOLDER.resolve("sources").resolve(source.source().file()));
            int[] codePoints =
                    new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
            List<Quote> quotes = quotes(CORPUS, source.source().id());
            assertThat(quotes).isNotEmpty();
            for (Quote quote : quotes) {
                for (QuotePart part : quote.parts()) {
                    String cut =
                            new String(codePoints, part.codePointStart(), part.codePointEnd() - part.codePointStart());
                    assertThat(cut).isEqualTo(part.exact());
                }
            }
        }
    }

    @Test
    void noPrintedNameStandsUnderWordsThatAreLeftOpen() {
        for (CorpusSource source : CORPUS.sources()) {
            assertThat(quotes(CORPUS, source.source().id()))
                    .filteredOn(quote -> quote.attribution() instanceof Attribution.Ambiguous)
                    .allSatisfy(quote ->
                            assertThat(quote.attribution().grounds().label()).isNull());
        }
    }

    @Test
    void idsAreUniqueAndSurviveReviews() {
        Map<String, String> texts = new HashMap<>();
        for (CorpusSource source : CORPUS.sources()) {
            for (Quote quote : quotes(CORPUS, source.source().id())) {
                assertThat(texts.put(quote.id(), quote.verbatim())).isNull();
            }
        }
        for (Quote quote : quotes(CORPUS.withoutReviews(), "contre-sommet-ia")) {
            assertThat(texts).containsEntry(quote.id(), quote.verbatim());
        }
    }

    @Test
    void theLettersOneQuotationIsGillesBabinetsThroughLeFigaro() {
        List<Quote> direct = quotes(CORPUS, "cnnum-2025-02-14").stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT)
                .toList();
        assertThat(direct).hasSize(1);
        assertThat(direct.getFirst().saying().via()).containsExactly("Le Figaro");
        assertThat(speaker(direct.getFirst())).isEqualTo("gilles-babinet");
    }

    @Test
    void aPublishersPagesAreItsOwnStatements() {
        assertThat(quotes(CORPUS, "pause-ia-charte-des-valeurs"))
                .allSatisfy(quote -> assertThat(quote.kind()).isEqualTo(QuoteKind.STATEMENT))
                .allSatisfy(quote -> assertThat(quote.attribution()).isInstanceOf(Attribution.Collective.class));
    }

    @Test
    void wordsOfTheCounterSummitAreSaidThereOnThatDay() {
        assertThat(quotes(CORPUS, "contre-sommet-ia")).allSatisfy(quote -> {
            assertThat(quote.saying().date()).isEqualTo(LocalDate.of(2025, 2, 10));
            assertThat(quote.saying().dateBasis()).isEqualTo(Basis.PRINTED);
            assertThat(quote.saying().event()).isNotNull();
        });
    }

    @Test
    void reviewsGiveNamesThatSomebodyChecked() {
        assertThat(quotes(CORPUS, "contre-sommet-ia"))
                .anySatisfy(quote -> assertThat(quote.attribution().certainty()).contains(Certainty.REVIEWED));
        assertThat(quotes(CORPUS.withoutReviews(), "contre-sommet-ia"))
                .noneSatisfy(
                        quote -> assertThat(quote.attribution().certainty()).contains(Certainty.REVIEWED));
    }

    @Test
    void aCorrectionIsAppliedAndKept() {
        Quote corrected = quotes(CORPUS, "contre-sommet-ia").stream()
                .filter(quote -> !quote.corrections().isEmpty())
                .findFirst()
                .orElseThrow();
        var correction = corrected.corrections().getFirst();
        assertThat(corrected.verbatim()).contains(correction.from());
        assertThat(corrected.text().substring(correction.start())).startsWith(correction.to());
    }

    private static List<Quote> quotes(Corpus corpus, String source) {
        Line line = new Line(corpus.authorities(), corpus.vocabulary(), corpus.reviews());
        CorpusSource found = corpus.sources().stream()
                .filter(each -> each.source().id().equals(source))
                .findFirst()
                .orElseThrow();
        return line.process(found).quotes();
    }

    private static String speaker(Quote quote) {
        return switch (quote.attribution()) {
            case Attribution.Named named -> named.speakers().getFirst().id();
            case Attribution.Collective collective ->
                String.valueOf(collective.speaker().id());
            case Attribution.Unnamed unnamed -> "";
            case Attribution.Ambiguous ambiguous -> "";
            case Attribution.Unknown unknown -> "";
        };
    }
}
