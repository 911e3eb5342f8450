package fr.verbatim.quote;

import static fr.verbatim.quote.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import org.junit.jupiter.api.Test;

/// Drawn notes in which the room speaks up, and what stands at their head.
class NoteVoicesTest {
    private static final String HEAD = """
        L'ÉCOLE DU BOURG
        fermer, et après ?

        Saint-Martin, 4 mars 2024



        """;

    @Test
    void whoAddressesTheWomanWhoSignsIsNotShe() {
        assertThat(said(Authorities.EMPTY, "notes.txt", HEAD + """
            La classe unique, je l'ai défendue dix ans.

            Odile Marchand, directrice de l'école

            Vous avez fermé la cantine, madame !

            L'AVENIR

            Nous cherchons une cuisine pour vingt repas.

            Paul Guérin, élu municipal
            """))
                .containsExactly(
                        "Odile Marchand, established",
                        "(une personne qui ne se présente pas), probable",
                        "Paul Guérin, established");
    }

    @Test
    void aQuestionCalledOutBelowTheLastSignatureOfASectionIsTheRooms() {
        assertThat(said(Authorities.EMPTY, "notes.txt", HEAD + """
            La classe unique, je l'ai défendue dix ans.

            Odile Marchand, directrice de l'école

            Et les petits, qui les garde ? Mon mari travaille aussi.

            L'AVENIR

            Nous cherchons une cuisine pour vingt repas.

            Paul Guérin, élu municipal
            """))
                .element(1)
                .isNotEqualTo("Odile Marchand, probable")
                .isNotEqualTo("Odile Marchand, established");
    }

    @Test
    void anAgeInASignatureIsNoWordOfItsOwn() {
        String note = """
            Le soir, le car ne passe plus.

            Je marche avec une lampe.

            Lucie Mandon, %s

            Il faut des ans pour ouvrir une ligne.

            Les horaires sont affichés.

            Paul Guérin, chauffeur
            """;
        assertThat(said(Authorities.EMPTY, "notes.txt", note.formatted("16 ans")))
                .isEqualTo(said(Authorities.EMPTY, "notes.txt", note.formatted("lycéenne")));
    }

    /// Whoever signs with a first name alone is that person: by what is printed, or by the one of that name.
    @Test
    void aFirstNameAloneBelowBubblesSignsThem() {
        String note = """
            Le soir, le car ne passe plus.

            Je marche avec une lampe.

            Lucie Mandon, lycéenne

            Il faut des ans pour ouvrir une ligne.

            Les horaires sont affichés.

            Paul Guérin, chauffeur

            Ma fille me voit moins que le car.

            Lucie Mandon a raison, il faut une ligne de nuit.

            %s
            """;
        assertThat(said(Authorities.EMPTY, "notes.txt", note.formatted("Théo")))
                .hasSize(6)
                .endsWith("(Théo), probable", "(Théo), probable");
        assertThat(said(Authorities.EMPTY, "notes.txt", note.formatted("Paul")))
                .hasSize(6)
                .last()
                .asString()
                .startsWith("Paul Guérin");
        // A common noun as well: it may be what is spoken of.
        assertThat(said(Authorities.EMPTY, "notes.txt", note.formatted("Rose"))).hasSize(7);
    }
}
