package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.cite.CitationFormat;
import fr.verbatim.cite.Citations;
import fr.verbatim.json.CsvForm;
import fr.verbatim.json.WireForm;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.Source;
import fr.verbatim.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationsTest {
    private static final String ADDRESS = "https://verbatim.example";

    private final SampleCorpus corpus = new SampleCorpus();
    private final Quote plain = corpus.quote("lettre-directe1");
    private final Source source = corpus.source(plain);

    @ParameterizedTest
    @EnumSource
    void whatASourceLeavesOpenTravelsInEveryCopy(Reservation.Kind kind) {
        Quote quote = reserved(kind);
        for (CitationFormat format : CitationFormat.values()) {
            assertThat(Citations.cite(Citing.of(quote, source, ADDRESS), format))
                    .as(format.parameter())
                    .contains("aurait dit")
                    .doesNotContain("Propos tenu", "\"author\"", "author = ", "AU  - ");
        }
        Hit hit = new Hit(quote, source, true, null);
        assertThat(new CsvForm(null, CsvForm.Dialect.RFC4180, "1").row(hit)).contains("aurait dit");
        assertThat(new WireForm(ADDRESS).quote(hit).line()).contains("\"printed\":\"aurait dit\"");
        assertThat(Wordings.badges(quote, source))
                .anySatisfy(badge ->
                        assertThat(badge.line()).contains("aurait dit").contains("que ces mots ont été prononcés"));
    }

    @ParameterizedTest
    @EnumSource
    void aDeniedSentenceIsNobodys(CitationFormat format) {
        Quote quote = reserved(Reservation.Kind.DENIED);
        String name = quote.attribution().voices().getFirst().display();
        assertThat(Citations.cite(Citing.of(quote, source, ADDRESS), format)).doesNotContain(name);
        assertThat(QuotePages.title(quote)).doesNotContain(name);
    }

    private Quote reserved(Reservation.Kind kind) {
        return plain.withSaying(plain.saying().told(plain.saying().via(), new Reservation(kind, "aurait dit")));
    }
}
