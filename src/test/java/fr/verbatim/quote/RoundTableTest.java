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
}
