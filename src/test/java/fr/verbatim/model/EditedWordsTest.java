package fr.verbatim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a correction is shown in words to be printed.
class EditedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il ne demande par leur avis. | par             | pas             | Il ne demande pa[s] leur avis.",
                "Avec de la fécule.           | fécule          | farine          | Avec de la [farine].",
                "Avec de la fécule ici.       | la fécule ici   | la farine ici   | Avec de la [farine] ici.",
                "Il fonds la glace.           | Il fonds la     | Il fond la      | Il fond[] la glace.",
                "On le sait, merci.           | , merci         | ''              | On le sait[…].",
                "On le sait, merci à tous.    | 'merci '        | ''              | On le sait, […]à tous.",
                "Je sais pas.                 | sais pas        | ne sais pas     | Je [ne ]sais pas.",
                "Les enfant chantent.         | enfant          | enfants         | Les enfant[s] chantent.",
            })
    void whatIsShownIsTheWordUnlessMostOfItStays(String source, String from, String to, String printed) {
        assertThat(EditedWords.printed(corrected(source, from, to))).isEqualTo(printed);
    }

    private static Quote corrected(String source, String from, String to) {
        RawText raw = new RawText(source);
        int at = source.indexOf(from);
        Correction correction = new Correction(from, to, at, "Camille", LocalDate.of(2026, 1, 2), null);
        return new Quote(
                "essai-abcdefgh",
                "essai",
                List.of(new QuotePart(raw.span(0, source.length()), 0, source.length(), source)),
                source,
                source.substring(0, at) + to + source.substring(at + from.length()),
                List.of(correction),
                QuoteKind.RECORDED,
                Wording.SPEAKER,
                new Attribution.Unknown(Grounds.of(0.2, List.of())),
                Saying.UNKNOWN,
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                0);
    }
}
