package fr.verbatim.quote;

import static fr.verbatim.quote.Said.said;
import static fr.verbatim.quote.Said.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in a transcript and is nobody's words, and the forms in which its turns are printed.
class TranscriptsTest {
    private static final String MINUTES = """
        M. Hugo Castan : Le puits est à sec.

        Mme Aïcha Berthet : Depuis mai.

        %s

        M. Hugo Castan : Passons.
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le conseil approuve la convention à l'unanimité.",
                "La motion est rejetée.",
                "Le conseil, après en avoir délibéré, adopte la motion. M. Orsini se retire.",
                "Un débat s'engage sur les travaux.",
                "Hugo Castan se rassoit. Applaudissements.",
                "Vote de la motion : adoptée par 7 voix contre 2.",
                "Délibération n° 4 : à l'unanimité.",
                "Mme Hue entre en séance à 19 h 10.",
                "M. Orsini ne prend pas part au vote.",
                "Arrivée de Mme Hue à 20 h 12.",
                "La présidente suspend la séance.",
                "Étaient excusés : Mme Hue, M. Orsini.",
                "Date de convocation : 3 mai 2024",
                "L'ordre du jour étant épuisé, la séance est levée.",
                "Affiché le 15 novembre 2024.",
                "Lire aussi : Les puits du causse",
                "Propos recueillis par Inès Vauquelin.",
                "La secrétaire de séance,\nAnnie Doux",
                "* * *",
                "MUSIQUE : générique",
                "Lieu : salle des fêtes",
                "Heure : 14 h 30",
                "Durée de l'enregistrement : 52 min"
            })
    void whatTheClerkWritesIsNobodysWords(String line) {
        assertThat(words("conseil.txt", MINUTES.formatted(line)))
                .containsExactly(
                        "Hugo Castan: Le puits est à sec.", "Aïcha Berthet: Depuis mai.", "Hugo Castan: Passons.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je propose que le conseil approuve la convention.",
                "La convention est approuvée, et vous le savez, sans que personne l'ait lue !",
                "Le maire entre dans cette salle comme chez lui, voilà ce que je vois.",
                "Entrée libre : tout le monde peut venir, et je vous le dis !"
            })
    void whatSomebodySaysOfTheRoomIsTheirs(String line) {
        assertThat(words("conseil.txt", MINUTES.formatted(line))).anyMatch(turn -> turn.endsWith("\n" + line));
    }

    @Test
    void nobodySpeaksInAnAnnex() {
        assertThat(words("conseil.txt", """
            M. Castan : Je suis contre.

            Mme Berthet : Moi pour.

            ANNEXE 1 – TABLEAU DES VOTES

            M. Castan : contre
            Mme Berthet : pour
            """)).containsExactly("Castan: Je suis contre.", "Berthet: Moi pour.");
    }

    @Test
    void thoseWhoSpeakAtOnceAreAllNamedEachByTheirOwnAddress() {
        assertThat(said(Authorities.EMPTY, "conseil.txt", """
            M. Hugo CASTAN : Je suis contre.

            Mme Aïcha BERTHET : Moi pour.

            M. CASTAN et Mme BERTHET : Non !

            Mme BERTHET, M. CASTAN : Si !

            M. le président, Mme BERTHET : Silence.
            """))
                .containsExactly(
                        "Hugo CASTAN, established",
                        "Aïcha BERTHET, established",
                        "Hugo CASTAN et Aïcha BERTHET, established",
                        "Aïcha BERTHET et Hugo CASTAN, established",
                        "(M. le président, Mme BERTHET), established");
    }

    @Test
    void anOfficeInCapitalsIsNobodysName() {
        assertThat(said(Authorities.EMPTY, "conseil.txt", """
            M. LE PRÉSIDENT : Je mets aux voix.

            MME LA DIRECTRICE : Bien.

            M. LE GOFF : Je vote contre.
            """))
                .containsExactly(
                        "(M. LE PRÉSIDENT), established", "(MME LA DIRECTRICE), established", "LE GOFF, established");
    }

    @Test
    void aQualityMayNameSomebodyElse() {
        assertThat(words("audition.txt", """
            Mme Paule Giono, directrice du cabinet de M. Bart : Je parle à présent.

            M. Marc Roy, suppléant de Mme Person, président. Je préside.

            M. le président. Merci.
            """))
                .containsExactly("Paule Giono: Je parle à présent.", "Marc Roy: Je préside.", "Marc Roy: Merci.");
    }

    @Test
    void namesOnALineOfTheirOwnOpenTurns() {
        assertThat(words("colloque.txt", """
            COLLOQUE « LE SEL »

            YVES GUÉRANDEL
            Le sel est une récolte.

            Nous sommes trois cents.

            ODETTE BIHAN  0:41
            Trois cent dix.

            YVES GUÉRANDEL
            Soit.

            MODÉRATRICE
            Merci à vous.
            """))
                .containsExactly(
                        "Yves Guérandel: Le sel est une récolte.\nNous sommes trois cents.",
                        "Odette Bihan: Trois cent dix.",
                        "Yves Guérandel: Soit.",
                        "MODÉRATRICE: Merci à vous.");
    }

    @Test
    void listsOfTermsAndMarkedSpeakersAreTurns() {
        String page = """
            <html><body><h1>Les phares</h1><dl><dt>Luc Fabre</dt><dd>Avez-vous eu peur ?</dd>
            <dt>Zoé Marchetti</dt><dd>Tous les soirs.</dd><dt>Luc Fabre</dt><dd>Et le matin ?</dd></dl>
            <div><span class="speaker">Zoé Marchetti</span> <span>Jamais.</span></div></body></html>
            """;
        assertThat(words("phares.html", page))
                .containsExactly(
                        "Luc Fabre: Avez-vous eu peur ?",
                        "Zoé Marchetti: Tous les soirs.",
                        "Luc Fabre: Et le matin ?",
                        "Zoé Marchetti: Jamais.");
    }

    @Test
    void timesAndDashesBeforeALabelAreNoPartOfIt() {
        assertThat(words("table-ronde.txt", """
            [00:00:05] Irène Vasseur : Bonjour.

            00:00:09 Kamel Drici : Merci.

            — Irène Vasseur : Commençons.
            """))
                .containsExactly("Irène Vasseur: Bonjour.", "Kamel Drici: Merci.", "Irène Vasseur: Commençons.");
    }

    @Test
    void aFewLinesOfTwoFirstNamesAreADialogue() {
        assertThat(words("jardin.txt", """
            Lucie : On a planté trop tôt.

            Omar : Ce n'est pas moi.

            Lucie : Si, tu l'as dit.

            Omar : Bon.
            """)).hasSize(4).allMatch(turn -> turn.matches("(?s)(Lucie|Omar): .*"));
    }

    @Test
    void whoAnswersBelowADashIsNotWhoSpokeAbove() {
        assertThat(words("oud.txt", """
            Manon Delaunay : Vous fabriquez des ouds.

            – Oui, depuis l'enfance.

            – Chez qui ?

            Rachid Benali : Chez mon oncle.
            """))
                .contains("Manon Delaunay: Vous fabriquez des ouds.", "Rachid Benali: Chez mon oncle.")
                .noneMatch(turn -> turn.startsWith("Manon Delaunay: – ")
                        || turn.contains("Oui, depuis") && turn.startsWith("Manon"));
    }

    @Test
    void initialsAreNoFormOfAddress() {
        assertThat(words("entretien.txt", """
            Martine Roux, proviseure : « Je pars »

            Elle quitte le lycée après dix ans.

            Jean Petit : Pourquoi partez-vous ?

            M. R. : Parce que je suis lasse.

            Jean Petit : Et vos élèves ?

            M. R. : Ils tiennent bon.
            """))
                .contains("Martine Roux: Parce que je suis lasse.", "Martine Roux: Ils tiennent bon.")
                .noneMatch(turn -> turn.contains("dix ans"));
    }

    @Test
    void whereTurnsStandBetweenGuillemetsTheRestIsTheWriters() {
        assertThat(words("piscine.md", """
            **Lise Morand, infirmière** : « C'est notre plus belle vitrine. »

            **Ana Ruiz, maître-nageuse** : « J'ai hâte. »

            « Un lieu rare », estime Paul Girard, randonneur.

            L'entrée est gratuite.
            """))
                .containsExactly(
                        "Lise Morand: C'est notre plus belle vitrine.",
                        "Ana Ruiz: J'ai hâte.",
                        "Paul Girard: Un lieu rare");
    }

    @Test
    void aTableIsNobodysWords() {
        assertThat(words("vote.md", """
            **M. Kaci** : Exact.

            | Point | Vote |
            |---|---|
            | M. Kaci | pour |

            **Mme Ngo** : Oui.
            """)).containsExactly("Kaci: Exact.", "Ngo: Oui.");
    }

    @Test
    void aSentenceAboutSomebodyIsNoLabel() {
        assertThat(words("ponts.txt", """
            M. Basile Corvec : Il y a trois sortes de ponts.

            L'ingénieure Mary disait : « Un pont est une promesse. » Elle avait raison.

            Mme Irma Todorov : Oui.
            """))
                .first()
                .asString()
                .startsWith("Basile Corvec")
                .endsWith("Elle avait raison.");
    }

    @Test
    void whatMinutesTellIsNotWhatSomebodySaid() {
        assertThat(words("conseil.txt", """
            Présents : Mme Véronique Haudry, maire ; M. Pascal Lenoir, Mme Christelle Aubert.

            Mme le Maire ouvre la séance à 20 h 05.

            1. Tarifs de l'eau

            M. Lenoir présente le rapport. Il propose une hausse de 8 %.

            Mme Aubert : C'est beaucoup pour les familles.

            M. Lenoir : Nous l'avons envisagé.

            Mme Aubert s'interroge sur le calendrier.

            2. École

            Le toit fuit depuis mars.

            M. Lenoir : M. Petit nous l'avait dit.

            M. Petit nous disait de ne rien faire.
            """))
                .filteredOn(turn -> turn.startsWith("Pascal Lenoir")
                        || turn.startsWith("Christelle Aubert")
                        || turn.contains("Maire"))
                .containsExactly(
                        "Christelle Aubert: C'est beaucoup pour les familles.",
                        "Pascal Lenoir: Nous l'avons envisagé.",
                        "Pascal Lenoir: M. Petit nous l'avait dit.\nM. Petit nous disait de ne rien faire.");
    }

    @Test
    void whoeverHasLeftSaysNothingMore() {
        assertThat(words("conseil.txt", """
            Mme Aïcha Berthet : Dommage.

            Mme Berthet quitte la salle à 20 h 40.

            Le quorum n'est plus atteint.

            M. Hugo Castan : Passons.

            M. Hugo Castan rit. Applaudissements.

            Et vite.
            """).getFirst()).isEqualTo("Aïcha Berthet: Dommage.");
    }

    @Test
    void whoeverIsListedAsPresentIsKnownToWhatTheClerkTells() {
        assertThat(words("canal.txt", """
            Présents : M. Luc Charpentier, président ; Mme Odette Masson, trésorière.

            Mme Masson demande que la réponse figure au procès-verbal.

            M. Charpentier : C'est noté.

            Mme Masson : Merci.
            """))
                .containsExactly(
                        "Odette Masson: Mme Masson demande que la réponse figure au procès-verbal.",
                        "Luc Charpentier: C'est noté.",
                        "Odette Masson: Merci.");
    }
}
