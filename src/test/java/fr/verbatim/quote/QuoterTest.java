package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.reader.Readers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuoterTest {
    private static final String NOTE = """
        LA PAGE DU TRAVAIL

        On nous demande de couper plus vite que la forêt ne pousse.

        Claire Morin, bûcheronne

        LA PAGE DE LA ROUTE

        Je roule onze heures par jour.

        Jean Martin, chauffeur
        """;

    @Test
    void aNameOfTwoRecordsIsLeftOpenBetweenThemAndTold() {
        Authorities two = new Authorities(
                List.of(
                        new Person("jean-martin", "Jean Martin", List.of(), List.of(), List.of()),
                        new Person("jean-martin-2", "Jean Martin", List.of(), List.of(), List.of())),
                List.of(),
                List.of());
        QuotedDocument quoted = quote(two, NOTE);
        Attribution attribution = quoted.quotes().getLast().attribution();
        assertThat(attribution).isInstanceOf(Attribution.Ambiguous.class);
        assertThat(((Attribution.Ambiguous) attribution).candidates())
                .extracting(Candidate::voice)
                .extracting(voice -> ((Voice.PersonVoice) voice).id())
                .containsExactly("jean-martin", "jean-martin-2");
        assertThat(quoted.notices()).extracting(Notice::message).anyMatch(message -> message.contains("Jean Martin"));
    }

    @Test
    void thousandsOfEqualBubblesGetIdsInLinearTime() {
        String note = "LA PAGE DU TRAVAIL\n\n" + "On ne lâche rien.\n\n".repeat(5_000) + "Anne Martin, infirmière\n";
        List<Quote> quotes = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> quote(Authorities.EMPTY, note).quotes());
        assertThat(new HashSet<>(quotes.stream().map(Quote::id).toList())).hasSize(5_000);
    }

    @Test
    void bubblesOfASectionThatNobodySignsAreNobodys() {
        QuotedDocument quoted = quote(Authorities.EMPTY, """
            LA PAGE DU TRAVAIL

            On nous demande de couper plus vite que la forêt ne pousse.

            Claire Morin, bûcheronne

            LA PAGE SANS PERSONNE

            Quelqu'un a dit cela.

            LA PAGE DE LA ROUTE

            Je roule onze heures par jour.

            Jean Martin, chauffeur
            """);
        assertThat(quoted.quotes().get(1).attribution()).isInstanceOf(Attribution.Unknown.class);
        assertThat(quoted.quotes().get(2).attribution().certainty()).contains(Certainty.ESTABLISHED);
    }

    @Test
    void labelsOfEveryFormOpenTurns() {
        QuotedDocument quoted = quote(Authorities.EMPTY, """
            Présidence de Mme Anne Caron

            Mme la présidente. La séance est ouverte.

            M. Paul Roux, rapporteur. Merci, madame la présidente.

            Il est court (Applaudissements.)

            M. Durand. – Je m’oppose. Comme le disait Jean Jaurès, courage.

            M. le rapporteur. Je réponds.

            Plusieurs députés du groupe UMP. Très bien !

            Question du public : Et les transports ?

            **Luc Petit** — Nous y travaillons.

            Présidence de M. Éric Morin, vice-président

            M. le président. La séance reprend.

            Mme la présidente. Je reprends la parole.
            """);
        assertThat(quoted.quotes().stream().map(QuoterTest::speaker))
                .containsExactly(
                        "Anne Caron",
                        "Paul Roux",
                        "Durand",
                        "Paul Roux",
                        "(Plusieurs députés du groupe UMP)",
                        "(Question du public)",
                        "Luc Petit",
                        "Éric Morin",
                        "(Mme la présidente)");
        assertThat(quoted.quotes().get(1).text()).contains("Il est court").doesNotContain("Applaudissements");
    }

    @Test
    void aStageDirectionInALabelDoesNotHideItsSpeaker() {
        QuotedDocument quoted = quote(Authorities.EMPTY, """
            Odile Tréguer : Ce n'est pas ce que nous avions dit.

            M. Haddad (hors micro) : Vous mentez.

            Anne Roux (par visioconférence) : Je ne vous entends pas.

            M. Haddad, en aparté : Elle ment encore.

            M. Haddad [l'interrompant] : Silence !

            Odile Tréguer : Je reprends (si on me laisse parler) : le marché a commencé hier.
            """);
        assertThat(quoted.quotes().stream().map(QuoterTest::speaker))
                .containsExactly("Odile Tréguer", "Haddad", "Anne Roux", "Haddad", "Haddad", "Odile Tréguer");
        assertThat(quoted.quotes().get(1).text()).isEqualTo("Vous mentez.");
        assertThat(quoted.quotes().getLast().text()).endsWith("(si on me laisse parler) : le marché a commencé hier.");
    }

    private static String speaker(Quote quote) {
        return switch (quote.attribution()) {
            case Attribution.Named named -> named.speakers().getFirst().name();
            case Attribution.Unnamed unnamed -> "(" + unnamed.speaker().description() + ")";
            case Attribution.Collective collective -> collective.speaker().display();
            case Attribution.Ambiguous ambiguous -> "?";
            case Attribution.Unknown unknown -> "-";
        };
    }

    private static QuotedDocument quote(Authorities authorities, String text) {
        Source source = Source.ofFile("essai", "essai.txt");
        return new Quoter(authorities).quote(Readers.read(source, new RawText(text)), List.of());
    }

    @Test
    void aQuotationWithinOneThatGoesOverParagraphsKeepsItsMarks() {
        assertThat(Said.words("theatre.txt", """
            « Mon professeur m'a dit :

            « Ne joue pas. »

            Je n'ai pas eu de meilleur conseil », raconte Rose Artaud.

            « Il neigeait.

            « Personne n'est venu », ajoute-t-elle.
            """))
                .containsExactly(
                        "Rose Artaud: Mon professeur m'a dit : « Ne joue pas. » Je n'ai pas eu de meilleur conseil",
                        "Rose Artaud: Il neigeait. Personne n'est venu");
    }

    @Test
    void aReportEndsWhereAClauseOfSomebodyElseBegins() {
        assertThat(Said.words("bistrot.txt", "Rose Artaud propose de l'autoriser ; Anne Petit s'y oppose."))
                .containsExactly("Rose Artaud: Rose Artaud propose de l'autoriser");
    }
}
