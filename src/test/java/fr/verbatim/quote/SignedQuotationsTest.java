package fr.verbatim.quote;

import static fr.verbatim.quote.Said.said;
import static fr.verbatim.quote.Said.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Block quotations that say themselves whose they are, beside people of whom the article speaks.
class SignedQuotationsTest {
    private static final String BEFORE = """
        <h1>Un an sans ascenseur</h1><p>« La pièce vient de loin », explique Wojciech Nowak, directeur technique.</p>
        """;
    private static final String AFTER = "<p>Le tribunal est saisi.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>« Ma mère descend à pied. »</p><p>Nadia Pichon, locataire</p></blockquote>",
                "<blockquote><p>Ma mère descend à pied.</p><p>— Nadia Pichon, locataire</p></blockquote>",
                "<blockquote>Ma mère descend à pied.<footer>Nadia Pichon, locataire</footer></blockquote>",
                "<blockquote>« Ma mère descend à pied. »<cite>Nadia Pichon, locataire</cite></blockquote>",
                "<blockquote>Ma mère descend à pied.<br>— Nadia Pichon</blockquote>",
                "<blockquote><p>Ma mère descend à pied.</p><footer>– <cite>Nadia Pichon</cite>,"
                        + " locataire</footer></blockquote>",
                "<figure><blockquote><p>Ma mère descend à pied.</p></blockquote>"
                        + "<figcaption>— Nadia Pichon, locataire</figcaption></figure>"
            })
    void aBlockQuotationIsWhoseItsLastLineSays(String quotation) {
        assertThat(said(Authorities.EMPTY, "page.html", BEFORE + quotation + AFTER))
                .containsExactly("Wojciech Nowak, established", "Nadia Pichon, established");
        assertThat(words("page.html", BEFORE + quotation + AFTER)).contains("Nadia Pichon: Ma mère descend à pied.");
    }

    @Test
    void aBareNameIsProbableAndSomebodyDescribedHasNoName() {
        assertThat(said(Authorities.EMPTY, "page.html", BEFORE + """
            <blockquote><p>Ma mère descend à pied.</p><p>Nadia Pichon</p></blockquote>
            <blockquote><p>Je suis bloquée depuis avril.</p><p>Une locataire du huitième</p></blockquote>
            """))
                .containsExactly(
                        "Wojciech Nowak, established",
                        "Nadia Pichon, probable",
                        "(Une locataire du huitième), established");
    }

    @Test
    void quotationsOfMarkdownAreSignedAlike() {
        assertThat(words("page.md", """
            # Un an sans ascenseur

            Les habitants racontent.

            > Ma mère descend à pied.
            >
            > Elle a « mal partout ».
            >
            > — Nadia Pichon, locataire

            > Moi, je reste.
            > — Paul Roux

            Le tribunal est saisi.
            """))
                .containsExactly(
                        "Nadia Pichon: Ma mère descend à pied. Elle a « mal partout ».", "Paul Roux: Moi, je reste.");
    }

    @Test
    void withoutASignatureAQuotationIsReadAsBefore() {
        assertThat(said(Authorities.EMPTY, "page.html", """
            <blockquote><p>« Ma mère descend à pied », raconte Nadia Pichon, locataire.</p>
            <p>« Elle est courageuse », ajoute Paul Roux.</p></blockquote>
            <blockquote><p>Un texte sans guillemets.</p><p>Il ne dit pas de qui il est.</p></blockquote>
            """))
                .containsExactly("Nadia Pichon, established", "Paul Roux, established");
    }

    @Test
    void quotationsThatAreSignedMakeNoDrawnNotesOfAPage() {
        assertThat(said(Authorities.EMPTY, "page.html", """
            <p>Ils témoignent.</p>
            <blockquote><p>On tient.</p><p>Nadia Pichon, locataire</p></blockquote>
            <blockquote><p>On reste.</p><p>Paul Roux, gardien</p></blockquote>
            <p>La mairie ne répond pas.</p>
            """))
                .containsExactly("Nadia Pichon, established", "Paul Roux, established");
    }
}
