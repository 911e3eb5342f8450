package fr.verbatim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private final Document tribune = Reading.ofExample("tribune.md");

    @Test
    void blocksCarryTheirWordsWithoutMarkup() {
        assertThat(Reading.outline(tribune))
                .containsExactly(
                        "FURNITURE ---⏎title: Une tribune⏎---",
                        "HEADING 1 Titre souligné",
                        "PARAGRAPH Un mot\u00A0gras, un *astérisque*, du code  &amp; et l'italique.⏎La ligne suivante"
                                + " finit ici⏎et R&D n'est pas une entité, deux⏎lignes de code non plus.",
                        "FURNITURE ![Une photo](photo.jpg)",
                        "PARAGRAPH « Nous avons été⏎prévenus par courriel »,⏎dit une salariée.",
                        "PARAGRAPH — Une autre",
                        "LIST_ITEM 1 Premier point⏎sur deux lignes",
                        "PARAGRAPH avec une suite",
                        "LIST_ITEM 2 sous-point A",
                        "LIST_ITEM 3 encore dessous",
                        "LIST_ITEM 1 Second point",
                        "FURNITURE 3. <https://exemple.fr/seul>",
                        "FURNITURE https://exemple.fr/nu",
                        "PARAGRAPH Écrivez à contact@exemple.fr.",
                        "FURNITURE [ref]: /cible",
                        "PARAGRAPH Voir la référence, “mots cités”⏎puis la fin.",
                        "FURNITURE <div>⏎Des mots dans du HTML⏎</div>",
                        "FURNITURE ```⏎du code⏎```",
                        "HEADING 3 Dernier titre");
        Reading.assertMapped(tribune);
    }

    @Test
    void spansCutTheMarkupThatTheWordsWereWrittenIn() {
        Block paragraph = tribune.blocks().get(2);
        int start = paragraph.text().text().indexOf("mot\u00A0gras");
        assertThat(tribune.raw().cut(paragraph.text().span(tribune.raw(), start, start + 8)))
                .isEqualTo("mot&nbsp;gras");
        int link = paragraph.text().text().indexOf("ligne suivante finit");
        assertThat(tribune.raw().cut(paragraph.text().span(tribune.raw(), link, link + 20)))
                .isEqualTo("ligne suivante](https://exemple.fr/a\n\"titre\") finit");
    }

    @Test
    void listItemsBeginAtTheirMarker() {
        Block item = tribune.blocks().get(6);
        assertThat(tribune.raw().cut(item.span())).isEqualTo("1. Premier point\n   sur deux lignes");
    }

    @Test
    void blankLinesBeforeABlockAreCountedEvenInsideAQuotation() {
        assertThat(Reading.of("a.md", "un\n\n\n\ndeux\n\n> trois\n>\n> quatre").blocks())
                .extracting(Block::blankLinesBefore)
                .containsExactly(0, 3, 1, 1);
    }

    @Test
    void wordsInRawHtmlAreNotSilentlyLost() {
        assertThat(Reading.noticedLines(tribune)).containsExactly(38);
        assertThat(Reading.of("a.md", "<div class=\"x\">\n<!-- -->\n</div>").notices())
                .isEmpty();
    }

    @Test
    void unclosedFrontMatterIsToldAndReadAsText() {
        Document document = Reading.of("lettre.md", "---\ntitle: Sans fin\n\nDu texte.\n");
        assertThat(document.notices()).hasSize(1);
        assertThat(document.notices().getFirst().toString())
                .startsWith("lettre.md:1: ")
                .contains("ajoutez une ligne");
        assertThat(Reading.said(document)).containsExactly("title: Sans fin", "Du texte.");
    }

    @Test
    void byteOrderMarkHidesNeitherFrontMatterNorHeading() {
        assertThat(Reading.outline(Reading.of("a.md", "\uFEFF# Titre"))).containsExactly("HEADING 1 Titre");
        assertThat(Reading.of("a.md", "\uFEFF---\na: b\n---\nx").blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.FURNITURE, BlockKind.PARAGRAPH);
    }

    @Test
    void codeSpansKeepTheirSpacesAndLineBreaks() {
        for (String code :
                new String[] {"`` a ` b ``", "`a  b`", "``\nfoo\n``", "``\nfoo``", "` `x", "` a`", "`a\r\nb`"}) {
            Document document = Reading.of("a.md", "x " + code + " y");
            Reading.assertMapped(document);
            assertThat(Reading.said(document)).hasSize(1);
        }
        assertThat(Reading.said(Reading.of("a.md", "x `` a ` b `` y"))).containsExactly("x a ` b y");
        assertThat(Reading.said(Reading.of("a.md", "x `&amp;` y"))).containsExactly("x &amp; y");
    }

    @Test
    void entitiesAndEscapesAreDecodedOnce() {
        assertThat(Reading.said(Reading.of(
                        "a.md", "&amp;amp; \\&amp; &eacute; &eacute &#233; &#xE9; \\é \\\\ &bogus; &#128;!")))
                .containsExactly("&amp; &amp; é &eacute é é \\é \\ &bogus; \u0080!");
    }
}
