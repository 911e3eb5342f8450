package fr.verbatim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
    private final Document page = Reading.ofExample("page.html");

    @Test
    void blocksCarryWhatAReaderOfThePageSees() {
        assertThat(Reading.outline(page))
                .containsExactly(
                        "FURNITURE Nom du site",
                        "FURNITURE Accueil",
                        "HEADING 1 Grève à l’entrepôt",
                        "PARAGRAPH Par la rédaction",
                        "PARAGRAPH «\u00A0On n'a pas choisi\u00A0»,⏎dit Awa\u00A0D., 300\u202F000 lecteurs &"
                                + " lectrices.",
                        "PARAGRAPH Elle ajoute : “rien n’est joué”. « Déjà marqué »",
                        "LIST_ITEM 1 Premier point",
                        "PARAGRAPH sa suite",
                        "LIST_ITEM 2 Sous-point",
                        "LIST_ITEM 1 Second nouveau point",
                        "PARAGRAPH Q.",
                        "PARAGRAPH Pourquoi\u00A0?",
                        "PARAGRAPH Métier",
                        "PARAGRAPH Traductrice",
                        "PARAGRAPH Texte direct",
                        "PARAGRAPH et paragraphe",
                        "PARAGRAPH — Une enseignante",
                        "FURNITURE Légende",
                        "FURNITURE https://exemple.fr/nu",
                        "PARAGRAPH ligne 1⏎  ligne 2",
                        "PARAGRAPH Texte nu",
                        "PARAGRAPH dans une division",
                        "PARAGRAPH plus bas",
                        "PARAGRAPH après",
                        "FURNITURE Mentions légales");
        assertThat(page.notices()).isEmpty();
        Reading.assertMapped(page);
    }

    @Test
    void spansCutEntitiesAndTags() {
        Block paragraph = page.blocks().get(5);
        int start = paragraph.text().text().indexOf('“');
        int end = paragraph.text().text().indexOf('”') + 1;
        assertThat(page.raw().cut(paragraph.text().span(page.raw(), start, end)))
                .isEqualTo("<q>rien n&rsquo;est jou&eacute;</q>");
        assertThat(page.raw().cut(paragraph.span())).startsWith("<p>Elle").endsWith("</q></p>");
    }

    @Test
    void twoBreaksPartParagraphsOneDoesNot() {
        assertThat(Reading.said(Reading.of("a.html", "<p>un<br>\n deux<br>\n<br>trois")))
                .containsExactly("un⏎deux", "trois");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p>un</p>~<p>deux <a href="x                | 2 | au milieu
        <p>un</p>~<p>deux </p><p                    | 2 | au milieu
        <p>un</p>~<p>deux <!-- jamais~fermé         | 2 | au milieu
        <p>un</p><p>deux~<script>var a = "<p>trois" | 2 | au milieu
        <p>un</p><p>deux</p>~<title>trois           | 2 | au milieu
        ~<div><p>un</p><p>deux                      | 2 | <div>
        <p>un</p>~~<p>deux <em></em><strong>        | 3 | <strong>
        <html>~<body>~<p>un</p><p>deux              | 2 | <body>
        """)
    void pageThatBreaksOffIsReadSoFarAndTold(String cut, int line, String told) {
        Document document = Reading.of("coupe.html", cut.replace('~', '\n'));
        assertThat(Reading.said(document)).containsExactly("un", "deux");
        assertThat(document.notices()).hasSize(1);
        assertThat(document.notices().getFirst().toString())
                .startsWith("coupe.html:" + line + ": ")
                .contains(told);
        Reading.assertMapped(document);
    }

    @Test
    void endTagsThatHtmlLetsOneLeaveOutAreNoFault() {
        assertThat(Reading.of("a.html", "<ul><li>un<li>deux</ul><table><tr><td>trois</table><p>quatre")
                        .notices())
                .isEmpty();
        assertThat(Reading.of("a.html", "<html><body><div>un</body></html>\n").notices())
                .isEmpty();
    }

    @Test
    void formAroundThePageIsNoFormToFillIn() {
        assertThat(Reading.said(Reading.of("a.html", "<form><h1>Titre</h1><p>Texte</p><label>Nom</label></form>")))
                .containsExactly("Titre", "Texte");
    }

    @Test
    void misplacedTableTextIsReadInTheOrderOfTheFile() {
        Document document =
                Reading.of("a.html", "<table>un<tr><td>deux</td></tr>trois</table><b><p>qua</b>tre</p>cinq");
        assertThat(Reading.said(document)).containsExactly("un", "deux", "trois", "quatre", "cinq");
        Reading.assertMapped(document);
    }

    @Test
    void referencesWithoutSemicolonAndOddNumbersStayMapped() {
        Document document =
                Reading.of("a.html", "<p>caf&eacute &ampz &notit; & &; &bogus; &#128; &#xD83D; R&D \0fin</p>");
        assertThat(Reading.said(document).getFirst()).startsWith("café &z ¬it; & &; &bogus; € ");
        Reading.assertMapped(document);
    }
}
