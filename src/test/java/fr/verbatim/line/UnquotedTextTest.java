package fr.verbatim.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Notice;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A document that gives nothing, or hardly anything, is told of.
class UnquotedTextTest {
    private static final Line LINE = new Line(Authorities.EMPTY, new Vocabulary(List.of(), List.of()));

    private static final String TALE = """
        On a ouvert les volets vers dix heures, et la salle s'est remplie peu à peu sous la verrière du marché.

        Le plan du quartier couvrait tout le mur du fond, avec ses ruelles, ses cours et ses deux fontaines.

        La pluie tombait depuis la veille, on avait tiré les bâches et posé des planches devant la porte.

        """;

    private static final String TURNS = """
        M. Paul Roux : Bonjour à tous, et merci d'être là.

        Mme Anne Petit : Bonjour, je commence par les fontaines.

        M. Paul Roux : Commencez donc par les fontaines.

        """;

    @Test
    void turnsThatMostlyGiveNothingAreToldWithTheirLines() {
        assertThat(notices(TALE + TALE + TURNS, Layout.TURNS))
                .singleElement()
                .extracting(Notice::message)
                .asString()
                .contains("tours de parole", "6 sur 9", "lignes 1, 3, 5");
        assertThat(notices(TURNS + TURNS, Layout.TURNS)).isEmpty();
    }

    @Test
    void aDocumentWithoutAnyQuoteIsTold() {
        assertThat(notices(TALE, null)).extracting(Notice::message).anyMatch(told -> told.contains("aucune citation"));
        assertThat(notices("Une ligne.\n", null)).isEmpty();
    }

    @Test
    void proseThatQuotesLittleIsNotTold() {
        String said = "« Les fontaines sont à nous, et nous les garderons », a déclaré Mme Anne Petit.\n\n";
        assertThat(notices(TALE + TALE + said, Layout.PROSE)).isEmpty();
        assertThat(notices(TALE.repeat(20) + said, Layout.PROSE))
                .extracting(Notice::message)
                .anyMatch(told -> told.contains("presque aucune citation"));
    }

    private static List<Notice> notices(String text, @Nullable Layout layout) {
        Source source = Source.ofFile("essai", "essai.txt");
        return LINE.process(layout == null ? source : source.withLayout(layout), new RawText(text), null)
                .notices();
    }
}
