package fr.verbatim.quote;

import static fr.verbatim.quote.Said.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import org.junit.jupiter.api.Test;

/// Whom short labels of a transcript mean, and what stands behind its turns.
class RoundTableTest {
    @Test
    void whatTheClerkCountsSignsAndVotesIsNoEndOfATurn() {
        assertThat(words("conseil.txt", """
            M. Guy Farges : Le marché est signé.

            Délibération n° 2 : subventions

            Mme Lucie Aymard : Ce n'est pas vrai.

            Délibération adoptée à l'unanimité.

            M. Guy Farges : Passons.

            Ont voté contre : M. Couderc, Mme Milhau.

            VOTE : 12 pour, 3 contre

            Mme Lucie Aymard : Merci.

            Paul Milhau était absent.

            M. Guy Farges : Voté.

            [00:03:15] [Générique]

            Le secrétaire de séance, Guy Farges
            """))
                .containsExactly(
                        "Guy Farges: Le marché est signé.",
                        "Lucie Aymard: Ce n'est pas vrai.",
                        "Guy Farges: Passons.",
                        "Lucie Aymard: Merci.",
                        "Guy Farges: Voté.");
    }

    @Test
    void anOfficeWithItsHoldersNameIsLearned() {
        assertThat(words("audition.txt", """
            M. le président Laurent Pujol. Nous commençons.

            Mme Florence Argoud, directrice. Merci.

            M. le président. La parole est à vous.

            Mme Florence Argoud. Je reprends.
            """))
                .containsExactly(
                        "Laurent Pujol: Nous commençons.",
                        "Florence Argoud: Merci.",
                        "Laurent Pujol: La parole est à vous.",
                        "Florence Argoud: Je reprends.");
    }

    @Test
    void firstNamesOfARoundTableAreProbablyThoseItsIntroductionNames() {
        String turns = """
            Clémence : On peut surtout réparer les maisons.

            Malik : Et moi je dors dans mon camion.

            Clémence : Alors il faut changer les règlements.

            Malik : Changeons donc les règlements, et vite.
            """;
        String with = "Avec Clémence Jourdan (architecte) et Malik Ferhat (saisonnier).\n\n";
        assertThat(Said.said(Authorities.EMPTY, "table.txt", with + turns))
                .containsExactly(
                        "Clémence Jourdan, probable",
                        "Malik Ferhat, probable",
                        "Clémence Jourdan, probable",
                        "Malik Ferhat, probable");
        String another = "Avec Clémence Jourdan, Clémence Rouvier (architectes) et Malik Ferhat (saisonnier).\n\n";
        assertThat(Said.said(Authorities.EMPTY, "table.txt", another + turns)).allMatch(said -> said.startsWith("("));
    }

    @Test
    void aFirstNameIsThatOfTheOneWhoseWholeNameOpensATurn() {
        assertThat(words("balado.txt", """
            Tom Gautier : Bonjour à tous.

            Salomé Vidal : Bonjour Tom.

            Tom : On commence.

            Salomé : Oui.

            Tom : Alors, on y va.
            """))
                .containsExactly(
                        "Tom Gautier: Bonjour à tous.",
                        "Salomé Vidal: Bonjour Tom.",
                        "Tom Gautier: On commence.",
                        "Salomé Vidal: Oui.",
                        "Tom Gautier: Alors, on y va.");
    }

    @Test
    void namesInCapitalsAloneOnTheirLineAreThoseTheIntroductionPrints() {
        assertThat(words("convention.txt", """
            Table ronde du 14 mars

            Intervenants : Oriane Haddad, animatrice ; Pierre-Yves Le Goff, hydrologue

            ORIANE HADDAD (animatrice)

            Bonjour à toutes et à tous.

            P.-Y. LE GOFF

            Je serai bref.

            UNE CITOYENNE

            Pourquoi ?

            P.-Y. LE GOFF

            Parce qu'on pompe.
            """))
                .containsExactly(
                        "Oriane Haddad: Bonjour à toutes et à tous.",
                        "Pierre-Yves Le Goff: Je serai bref.",
                        "UNE CITOYENNE: Pourquoi ?",
                        "Pierre-Yves Le Goff: Parce qu'on pompe.");
    }

    @Test
    void anArrowOpensTurnsAndAClockEndsOne() {
        assertThat(words("assemblee.txt", """
            Animation : Leïla Brahmi et Quentin Roussel

            Animatrice (Leïla) > On démarre.

            Citoyenne 12 > Je commence.

            Animateur (Quentin) > Merci.

            Citoyenne 12 > De rien.

            Idriss > Je pars à cinq heures.

            10 h 30 — pause café
            """))
                .containsExactly(
                        "Leïla Brahmi: On démarre.",
                        "Citoyenne 12: Je commence.",
                        "Quentin Roussel: Merci.",
                        "Citoyenne 12: De rien.",
                        "Idriss: Je pars à cinq heures.");
    }

    @Test
    void whereATimeStandsBeforeEachLabelItOpensATurnOnce() {
        assertThat(words("emission.txt", """
            [00:00:14] Nina : Bonjour.

            [00:00:25] Jules : Salut.

            [00:00:28] Nina : On écoute un message.

            [00:00:43] Message vocal : Oui, bonjour.
            """))
                .containsExactly(
                        "Nina: Bonjour.",
                        "Jules: Salut.",
                        "Nina: On écoute un message.",
                        "Message vocal: Oui, bonjour.");
        assertThat(words("webinaire.txt", """
            00:00:03 Aurélie Vasseur
            Bonjour à tous.

            00:00:10 Aurélie Vasseur
            Je suis avec Théo Lambert.

            00:00:15 Théo Lambert
            On commence.

            00:00:25 Question du chat
            Est-ce que ça sent ?

            00:00:31 Théo Lambert
            Non.
            """))
                .containsExactly(
                        "Aurélie Vasseur: Bonjour à tous.",
                        "Aurélie Vasseur: Je suis avec Théo Lambert.",
                        "Théo Lambert: On commence.",
                        "Question du chat: Est-ce que ça sent ?",
                        "Théo Lambert: Non.");
    }

    @Test
    void aFunctionBeforeAWholeNameAndAFirstNameBeforeADashAreThePerson() {
        assertThat(words("audition.txt", """
            La présidente Odile Garant. - Nous recevons M. Teissier.

            M. Bruno Teissier. - Merci.

            La présidente. - Poursuivons.
            """))
                .containsExactly(
                        "Odile Garant: Nous recevons M. Teissier.",
                        "Bruno Teissier: Merci.",
                        "Odile Garant: Poursuivons.");
        assertThat(words("ville.md", """
            Participants : Paul Ménez (maraîcher), Sonia Attal (cantinière), Jeanne Roy (élue).

            **Paul** — Ce sont les bras.

            **Sonia** — Ce sont les carottes.

            **Jeanne** — Nous achetons.

            **Paul** — Enfin.

            **Sonia** — Et les carottes ?
            """))
                .containsExactly(
                        "Paul Ménez: Ce sont les bras.",
                        "Sonia Attal: Ce sont les carottes.",
                        "Jeanne Roy: Nous achetons.",
                        "Paul Ménez: Enfin.",
                        "Sonia Attal: Et les carottes ?");
    }

    @Test
    void aPaperAndInitialsBeforeADashOpenTurnsWhereNamesDo() {
        assertThat(words("entretien.txt", """
            Entretien du 4 mai 2026

            Le Journal. – Que dites-vous du plan ?
            Anne Roy. – Je dis qu'il est mauvais.
            Le Journal. – Pourquoi ?
            A. R. – Parce que personne ne l'a lu.
            """))
                .containsExactly(
                        "Le Journal: Que dites-vous du plan ?",
                        "Anne Roy: Je dis qu'il est mauvais.",
                        "Le Journal: Pourquoi ?",
                        "Anne Roy: Parce que personne ne l'a lu.");
    }
}
