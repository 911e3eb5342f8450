package fr.verbatim.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Basis;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class MastheadTest {
    private static final Line LINE = new Line(Authorities.EMPTY, new Vocabulary(List.of(), List.of()));

    @Test
    void aDrawnNoteSaysWhereAndWhenItWasTaken() {
        LineResult result = LINE.process(source("note.txt"), new RawText("""
            ASSISES DE L'EAU

            Nantes, Maison des syndicats, les 5 et 6 avril 2024

            LA RÉGIE PUBLIQUE

            On boit tous la même eau.

            On paie pourtant des prix différents.

            Anne Martin, plombière
            """), null);
        assertThat(result.masthead().title()).isEqualTo("ASSISES DE L'EAU");
        assertThat(result.quotes()).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.saying().date()).hasToString("2024-04-05");
            assertThat(quote.saying().end()).hasToString("2024-04-06");
            assertThat(quote.saying().dateBasis()).isEqualTo(Basis.PRINTED);
            assertThat(quote.saying().places()).containsExactly("Nantes, Maison des syndicats");
        });
    }

    @Test
    void theDateLineOfAnArticleIsNotWhenItsPeopleSpoke() {
        LineResult result = LINE.process(source("article.txt"), new RawText("""
            Une régie pour l'eau

            Nantes, le 5 avril 2024

            « Nous paierons tous le même prix désormais », a déclaré Anne Martin, la présidente de la régie.
            """), null);
        assertThat(result.masthead().title()).isEqualTo("Une régie pour l'eau");
        assertThat(result.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.saying().date()).isNull());
    }

    @Test
    void whatTheDayWasForIsNoPlace() {
        LineResult result = LINE.process(source("seance.txt"), new RawText("""
            COMMUNE D'ORMEVAL

            Séance du lundi 3 mars 2025, salle des fêtes

            M. Paul Roux. Bonjour à tous.

            Mme Anne Petit. Bonjour.
            """), null);
        assertThat(result.quotes()).hasSize(2).allSatisfy(quote -> {
            assertThat(quote.saying().date()).hasToString("2025-03-03");
            assertThat(quote.saying().places()).containsExactly("salle des fêtes");
        });
    }

    @Test
    void aCommentOfCaptionsIsNoPlaceAndNothingIsLeftOutBetweenCues() {
        LineResult result = LINE.process(source("emission.vtt"), new RawText("""
            WEBVTT

            NOTE émission du 20 mai 2026

            1
            00:01.000 --> 00:02.000
            <v Bruno Castel>La machine aide, mais elle se trompe

            2
            00:02.000 --> 00:03.000
            une fois sur vingt.
            """), null);
        assertThat(result.quotes()).hasSize(1).allSatisfy(quote -> {
            assertThat(quote.saying().date()).hasToString("2026-05-20");
            assertThat(quote.saying().places()).isEmpty();
            assertThat(EditedWords.printed(quote))
                    .isEqualTo("La machine aide, mais elle se trompe une fois sur vingt.");
        });
    }

    private static Source source(String file) {
        return Source.ofFile("essai", file);
    }
}
