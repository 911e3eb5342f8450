package fr.verbatim.quote;

import static fr.verbatim.quote.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who bears a name: the person of a record only where the document does not say otherwise, a surname only somebody of
/// the document, and a form of address nobody of the other gender.
class NamesakesTest {
    private static final Role SECRETARY =
            Role.of("secrétaire générale", new OrganisationRef("sud-rail", "Sud Rail"), Relation.SPEAKS_FOR);
    private static final Authorities ONE_RENAUD = new Authorities(
            List.of(new Person("claire-renaud", "Claire Renaud", List.of(), List.of(), List.of(SECRETARY))),
            List.of(),
            List.of());

    @Test
    void whoHasAnotherFunctionIsNotThePersonOfTheRecord() {
        assertThat(Said.ids(ONE_RENAUD, "four.txt", """
            Claire Renaud, boulangère à Saint-Oyen, a fermé sa boutique. « Je suis fatiguée », dit Claire Renaud.
            """)).containsExactly("claire-renaud-homonyme");
        assertThat(Said.ids(ONE_RENAUD, "four.txt", """
            Présents : Claire Renaud, boulangère ; Paul Blin, meunier.

            Claire Renaud : Bonjour.

            Mme Renaud : Le four est froid.
            """))
                .containsExactly("claire-renaud-homonyme", "claire-renaud-homonyme");
    }

    @Test
    void whoHasTheFunctionOrNoneGivenIs() {
        assertThat(Said.ids(ONE_RENAUD, "greve.txt", """
            « La grève continue », annonce Claire Renaud, secrétaire générale de Sud Rail.
            """)).containsExactly("claire-renaud");
        assertThat(Said.ids(ONE_RENAUD, "greve.txt", """
            « La grève continue », annonce Claire Renaud.
            """)).containsExactly("claire-renaud");
    }

    @Test
    void aSurnameIsThatOfSomebodyOfTheDocument() {
        assertThat(said(ONE_RENAUD, "seance.txt", """
            Mme Renaud : Je demande la parole.

            M. Renaud : Moi aussi.
            """))
                .containsExactly("Mme Renaud, established", "M. Renaud, established");
        assertThat(said(ONE_RENAUD, "vigne.txt", """
            Michel Renaud est vigneron. « La récolte est perdue », a dit M. Renaud.
            """)).containsExactly("Michel Renaud, established");
        assertThat(said(ONE_RENAUD, "seance.txt", """
            Claire Renaud : Bonjour.

            M. Petit : Bonjour.

            Mme Renaud : Je continue.
            """))
                .containsExactly("Claire Renaud, established", "Petit, established", "Claire Renaud, established");
    }

    @Test
    void aFormOfAddressTellsTwoOfOneSurnameApart() {
        assertThat(said(Authorities.EMPTY, "debat.txt", """
            Anne Dupont et Marc Dupont arrivent. « Pas tant que ça », a coupé M. Dupont. « Si », a répondu Mme Dupont.
            """))
                .containsExactly("Marc Dupont, established", "Anne Dupont, established");
        assertThat(said(Authorities.EMPTY, "debat.txt", """
            M. Dupont est maire. Mme Dupont est infirmière.

            « Oui, la cantine fermera », a dit Mme Dupont. « Non, elle reste », a répondu M. Dupont.
            """))
                .containsExactly("Mme Dupont, established", "M. Dupont, established");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de Brissoult",
                "d'Aulnoy",
                "El Kettani",
                "Van der Berg",
                "N'Diaye",
                "von Trotha",
                "Le Goff",
                "D'Almeida"
            })
    void aSurnameMayOpenWithAParticle(String surname) {
        assertThat(said(Authorities.EMPTY, "cantine.txt", "« La cantine fermera en juin », a dit M. " + surname + "."))
                .containsExactly(surname + ", established");
        assertThat(Said.words("cantine.txt", "« La cantine, a dit Mme " + surname + ", fermera en juin. »"))
                .containsExactly(surname + ": La cantine fermera en juin.");
    }

    @Test
    void accentsApartFromTheirLettersAreTheSameWords() {
        String text = "« La cantine fermera à l'été », a déclaré Hélène Géroué, présidente.";
        assertThat(said(Authorities.EMPTY, "cantine.txt", Normalizer.normalize(text, Normalizer.Form.NFD)).stream()
                        .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC)))
                .containsExactly("Hélène Géroué, established");
    }

    @Test
    void signsNobodySeesPartNoNameAndStayInTheWords() {
        String soft = "« Bonjour\u00AD à vous\u200B tous », a dé\u00ADclaré Jean\u200B Mar\u00ADtin.";
        assertThat(said(Authorities.EMPTY, "quai.txt", soft)).containsExactly("Jean Martin, established");
        assertThat(Said.ids(Authorities.EMPTY, "quai.txt", soft)).containsExactly("jean-martin");
        assertThat(Said.words("quai.txt", soft)).containsExactly("Jean Martin: Bonjour\u00AD à vous\u200B tous");
        assertThat(Said.words("quai.txt", Normalizer.normalize("« L'été », a dit Zoé Noël.", Normalizer.Form.NFD)))
                .containsExactly("Zoé Noël: " + Normalizer.normalize("L'été", Normalizer.Form.NFD));
        assertThat(said(Authorities.EMPTY, "quai.txt", "Jean Mar\u00ADtin : Oui.\n\nZoé\u200B Noël : Non.\n"))
                .containsExactly("Jean Martin, established", "Zoé Noël, established");
        assertThat(said(Authorities.EMPTY, "quai.txt", "« Oui, nous venons », a dit Jean Mar\u00AD\ntin."))
                .containsExactly("Jean Martin, established");
    }

    @ParameterizedTest
    @ValueSource(strings = {"avocat", "boucher chez Prigent"})
    void oneNameWithTwoTradesIsProbableOnly(String other) {
        String text = """
            Jean Petit, sculpteur : La pierre parle.

            Jean Petit, %s : La pierre se tait.

            Anne Roux, maire : Bonsoir.
            """.formatted(other);
        assertThat(said(Authorities.EMPTY, "pierre.txt", text))
                .containsExactly("Jean Petit, probable", "Jean Petit, probable", "Anne Roux, established");
    }

    @Test
    void anOfficeBesideATradeIsOnePersons() {
        assertThat(said(Authorities.EMPTY, "pierre.txt", """
            Jean Petit, sculpteur : La pierre parle.

            Jean Petit, maire de Bray : La pierre se tait.

            Anne Roux, adjointe : Bonsoir.
            """))
                .containsExactly("Jean Petit, established", "Jean Petit, established", "Anne Roux, established");
    }
}
