package fr.verbatim.quote;

import static fr.verbatim.quote.Said.said;
import static fr.verbatim.quote.Said.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import org.junit.jupiter.api.Test;

/// Labels that are no whole names, and cues that bear none: who is meant, how surely, and where nobody is.
class VoicesTest {
    @Test
    void aVoiceMarkOfSeveralIsEachOfTheirs() {
        assertThat(said(Authorities.EMPTY, "route.vtt", """
            WEBVTT

            00:01.000 --> 00:03.000
            <v Léa Pons et Sam Dray>En route.</v>

            00:04.000 --> 00:05.000
            <v Sam Dray & Léa Pons>Pas encore.</v>
            """))
                .containsExactly("Léa Pons et Sam Dray, established", "Sam Dray et Léa Pons, established");
    }

    @Test
    void whatTheWriterTellsBetweenTurnsOfOneParagraphIsNotTheSpeakers() {
        assertThat(words("debat.txt", """
            ALICE REMY : Je suis fatiguée.

            Après la rencontre, le directeur, Ferdinand Loos, nous a dit : « Elle ment. »

            PAUL DUMAS : Et moi aussi.

            ALICE REMY : Je cite un livre.

            Mon maître disait : « Rien ne va plus. »

            PAUL DUMAS : Merci.
            """))
                .containsExactly(
                        "Alice Remy: Je suis fatiguée.",
                        "Ferdinand Loos: Elle ment.",
                        "Paul Dumas: Et moi aussi.",
                        "Alice Remy: Je cite un livre.\nMon maître disait : « Rien ne va plus. »",
                        "Paul Dumas: Merci.");
    }

    @Test
    void initialsAreThoseOfWhomTheDocumentNames() {
        assertThat(said(Authorities.EMPTY, "entretien.txt", """
            Aliénor Pruvost-Simba dirige une compagnie de trains de nuit. Propos recueillis par Tancrède Villemur.

            T. V. : Pourquoi la nuit ?

            A. P.-S. : Parce qu'on y dort.

            T. V. : Et le prix ?

            A. P.-S. (rires) : Il baisse.

            N. B. : mon billet était offert.

            B. K. : Je passais par là.
            """))
                .containsExactly(
                        "Tancrède Villemur, established",
                        "Aliénor Pruvost-Simba, established",
                        "Tancrède Villemur, established",
                        "Aliénor Pruvost-Simba, established",
                        "(B. K.), established");
    }

    @Test
    void initialsOfTwoPeopleStayOpenBetweenThem() {
        assertThat(said(Authorities.EMPTY, "entretien.txt", """
            Paul Martin et Pierre Marchand ont répondu à nos questions.

            Question : Pourquoi ?

            P. M. : Parce que.

            Question : Et après ?

            P. M. : On verra.

            Question : Merci.

            P. M. : De rien.
            """))
                .containsExactly(
                        "(Question), established",
                        "? Paul Martin ou Pierre Marchand",
                        "(Question), established",
                        "? Paul Martin ou Pierre Marchand",
                        "(Question), established",
                        "? Paul Martin ou Pierre Marchand");
    }

    @Test
    void aFunctionPassedOnIsProbablyTheLatestHoldersAndOneHeldInTurnsIsNobodys() {
        assertThat(said(Authorities.EMPTY, "seance.txt", """
            M. Paul Roux, rapporteur. Je présente le premier texte.

            M. le rapporteur. J'ai fini.

            M. Luc Petit, rapporteur. Je présente le second texte.

            M. le rapporteur. J'ai fini aussi.

            M. Paul Roux, rapporteur. Un dernier mot.

            M. le rapporteur. Merci.
            """))
                .containsExactly(
                        "Paul Roux, established",
                        "Paul Roux, established",
                        "Luc Petit, established",
                        "Luc Petit, probable",
                        "Paul Roux, established",
                        "(M. le rapporteur), established");
    }

    @Test
    void aSurnameOfTwoPeopleIsTheirsByTheFormOfAddressOnly() {
        assertThat(said(Authorities.EMPTY, "seance.txt", """
            Marie Dupont : Bonjour à tous.

            Paul Dupont : Bonjour.

            Mme Dupont : Je commence.

            M. Dupont : Je continue.

            Jacques Dupont : Moi aussi.

            M. Dupont : Qui, moi ?
            """))
                .containsExactly(
                        "Marie Dupont, established",
                        "Paul Dupont, established",
                        "Marie Dupont, probable",
                        "? Marie Dupont ou Paul Dupont ou Jacques Dupont",
                        "Jacques Dupont, established",
                        "? Marie Dupont ou Paul Dupont ou Jacques Dupont");
    }

    @Test
    void eachLineOfADialogueIsItsOwnSpeakers() {
        assertThat(Said.words("conseil.txt", """
            Le conseil s'est tenu mardi à Ormeval, dans la salle des fêtes.

            — La cantine fermera, dit Rose Artaud.
            — Quand ? demande Jean Vidal.
            """))
                .containsExactly("Rose Artaud: La cantine fermera", "Jean Vidal: Quand ?");
    }

    @Test
    void aBubbleThatSaysWhoseItIsIsNotTheSigners() {
        assertThat(said(Authorities.EMPTY, "note.txt", """
            LA SANTÉ À DISTANCE

            Les logiciels décident à notre place des soins à donner.

            On nous a retiré le temps de parler aux gens.

            Claire Morin, infirmière

            Dans la salle : et les patients, qui leur demande leur avis ?

            Question du public : combien ça coûte ?

            Question d'un
            voisin du
            dispensaire : et
            la nuit ?

            Un patient anonyme : j'ai attendu six heures pour parler à une machine.

            Jeanne Petit, aide-soignante, répond : « On tient comme on peut, mais on tient. »

            Nous avons fait grève trois semaines.

            Paul Roux, brancardier
            """))
                .containsExactly(
                        "Claire Morin, established",
                        "Claire Morin, established",
                        "(Dans la salle), established",
                        "(Question du public), established",
                        "(Question d'un voisin du dispensaire), established",
                        "(Un patient anonyme), established",
                        "Jeanne Petit, established",
                        "Paul Roux, probable");
    }

    @Test
    void whoPresentsThemselvesAsTheSignatureSaysIsTheSignerWhateverTheTrade() {
        assertThat(said(Authorities.EMPTY, "note.txt", """
            LA PÊCHE

            Le statut, on l'a obtenu.

            Une conjointe divorcée perd tout.

            Thumette Kersalé
            Présidente de Femmes de quai

            Je suis matelote, et on m'appelle encore « la petite ».

            À bord il n'y a rien pour nous.

            Jessica Tanguy
            Matelote
            CGT Marins
            """))
                .endsWith("Jessica Tanguy, established", "Jessica Tanguy, established")
                .noneMatch(one -> one.contains("matelote"));
    }

    @Test
    void aCueWithoutVoiceIsNobodysWhereEveryCueIsMarked() {
        assertThat(said(Authorities.EMPTY, "debat.vtt", """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Anne Roux>Bonjour à tous.

            00:02.000 --> 00:03.000
            <v Anne Roux>Nous commençons.

            00:03.000 --> 00:04.000
            Plus fort !

            00:04.000 --> 00:05.000
            <v Anne Roux>Voilà une phrase

            00:05.000 --> 00:06.000
            qui continue.
            """))
                .containsExactly("Anne Roux, established", "Anne Roux, established", "-", "Anne Roux, established");
    }

    @Test
    void namesInCapitalsAreTheLabelsOfCaptions() {
        assertThat(said(Authorities.EMPTY, "debat.vtt", """
            WEBVTT

            00:01.000 --> 00:02.000
            JOURNALISTE : Bonjour.

            00:02.000 --> 00:03.000
            MARTINE LEDUC : Bonjour, merci de
            me recevoir.

            00:03.000 --> 00:04.000
            VOIX OFF : Le port dort encore.

            00:04.000 --> 00:05.000
            FRANCE INTER : Merci.
            """))
                .containsExactly(
                        "(JOURNALISTE), established",
                        "Martine Leduc, established",
                        "(VOIX OFF), established",
                        "(FRANCE INTER), established");
    }

    @Test
    void aVoiceMarkedOnlyWhereItChangesProbablyLasts() {
        assertThat(said(Authorities.EMPTY, "debat.vtt", """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Anne Roux>Bonjour à tous.

            00:02.000 --> 00:03.000
            Nous commençons.

            00:03.000 --> 00:04.000
            - On n'entend rien !

            00:04.000 --> 00:05.000
            <v Luc Petit>Voilà qui est mieux. Combien ?

            00:05.000 --> 00:06.000
            Douze, et j'ai honte.

            00:06.000 --> 00:07.000
            Lui : je le savais.
            """))
                .containsExactly(
                        "Anne Roux, established",
                        "Anne Roux, probable",
                        "-",
                        "Luc Petit, established",
                        "-",
                        "(Lui), established");
    }

    @Test
    void initialsAreNoShortNameOfSomebodyCalledByAnInitial() {
        assertThat(said(Authorities.EMPTY, "debat.txt", """
            Anne Roy : Bonjour.

            Anne R. : Bonjour aussi.

            A. R. : Bonjour encore.
            """))
                .containsExactly("Anne Roy, established", "Anne R., established", "? Anne Roy ou Anne R.");
    }

    @Test
    void aVoiceMarkedAgainIsProvedByItsOwnCue() {
        assertThat(Said.quotes(Authorities.EMPTY, "debat.vtt", """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Anne Roux>Bonjour à tous.

            00:02.000 --> 00:03.000
            <v Anne Roux>Nous commençons.
            """))
                .extracting(quote -> quote.attribution()
                                .grounds()
                                .evidence()
                                .getFirst()
                                .span()
                                .firstLine()
                        - quote.parts().getFirst().span().firstLine())
                .allMatch(lines -> lines <= 0);
    }
}
