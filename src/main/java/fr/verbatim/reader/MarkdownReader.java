package fr.verbatim.reader;

import fr.verbatim.model.Document;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Markdown (CommonMark), after its front matter. Lists, quotes and headings become blocks; code, raw HTML, link
/// definitions and bare links are furniture. Tables are no part of CommonMark and are read as paragraphs.
final class MarkdownReader implements FormatReader {
    @Override
    public Document read(Source source, RawText raw) {
        int start = FrontMatter.end(raw);
        MarkdownBlocks blocks = new MarkdownBlocks(source.file(), raw, start == 0 ? afterByteOrderMark(raw) : start);
        if (start > 0) {
            blocks.furniture(frontMatter(raw, start));
        }
        if (FrontMatter.isUnclosed(raw)) {
            blocks.notices()
                    .add(
                            1,
                            "l'en-tête ouvert par « --- » n'est jamais fermé, le fichier est lu comme du texte ;"
                                + " ajoutez une ligne « --- » après l'en-tête, ou retirez la première ligne si ce n'en"
                                + " est pas un");
        }
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(raw.text().substring(blocks.offset()));
        blocks.read(document);
        return new Document(source, raw, blocks.blocks(), blocks.notices().all());
    }

    private static Span frontMatter(RawText raw, int end) {
        return raw.span(0, raw.text().substring(0, end).stripTrailing().length());
    }

    private static int afterByteOrderMark(RawText raw) {
        return raw.text().startsWith("\uFEFF") ? 1 : 0;
    }
}
