package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Collects the blocks of a parsed Markdown text. The parser opens a hundred blocks in each other at most, so that
/// walking them may recurse.
final class MarkdownBlocks {
    private final RawText raw;
    private final int offset;
    private final List<Block> blocks = new ArrayList<>();
    private final Notices notices;
    private @Nullable Span quotation;
    private int lastLine;

    /// @param offset where in the raw text the parsed text begins
    MarkdownBlocks(String file, RawText raw, int offset) {
        this.notices = new Notices(file);
        this.raw = raw;
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    List<Block> blocks() {
        return blocks;
    }

    Notices notices() {
        return notices;
    }

    void read(Node document) {
        children(document, 0);
    }

    /// Adds a block that is kept and never quoted.
    void furniture(Span span) {
        MappedText words = MappedText.verbatim(raw, span.start(), span.end()).strip();
        if (!words.isBlank()) {
            add(BlockKind.FURNITURE, 0, span, words);
        }
    }

    private void children(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Document document -> children(document, depth);
                case BlockQuote quote -> quotation(quote, depth);
                case BulletList list -> children(list, depth + 1);
                case OrderedList list -> children(list, depth + 1);
                case ListItem item -> children(item, depth);
                case Heading heading -> words(BlockKind.HEADING, heading.getLevel(), span(heading), heading);
                case Paragraph paragraph -> paragraph(paragraph, depth);
                case ThematicBreak ignored -> {
                    // A line that parts; nothing is said by it.
                }
                case HtmlBlock html -> html(html);
                default -> furniture(span(node));
            }
        }
    }

    /// The outermost of quotations in each other is the one that counts.
    private void quotation(BlockQuote quote, int depth) {
        Span outer = quotation;
        quotation = outer == null ? span(quote) : outer;
        children(quote, depth);
        quotation = outer;
    }

    /// Rows of cells between bars, with a line of dashes among them: no sentence stands in it.
    private static boolean isTable(String text) {
        return text.lines().count() >= 2
                && text.lines().map(String::strip).allMatch(line -> line.startsWith("|") && line.endsWith("|"))
                && text.lines().anyMatch(line -> line.strip().matches("[|:\\s-]+"));
    }

    /// The first paragraph of a list item is the item, from its marker on; what follows in it are paragraphs.
    private void paragraph(Paragraph paragraph, int depth) {
        Span span = span(paragraph);
        if (isTable(raw.text().substring(span.start(), span.end()))) {
            furniture(span);
            return;
        }
        if (paragraph.getParent() instanceof ListItem item && paragraph.getPrevious() == null) {
            Span whole = raw.span(span(item).start(), span.end());
            words(BlockKind.LIST_ITEM, depth, whole, paragraph);
        } else {
            words(BlockKind.PARAGRAPH, 0, span, paragraph);
        }
    }

    private void words(BlockKind kind, int level, Span span, Node block) {
        MappedText words = MarkdownWords.of(block, raw, offset);
        if (words.isBlank() || BareLink.is(words.text())) {
            furniture(span);
        } else {
            add(kind, level, span, words);
        }
    }

    private void html(HtmlBlock html) {
        Span span = span(html);
        furniture(span);
        if (hasWords(html.getLiteral())) {
            notices.add(
                    span.firstLine(),
                    "ce bloc de HTML n'est pas lu ; pour que ses mots soient cités, écrivez-les en Markdown");
        }
    }

    /// Whether a letter stands outside every tag.
    private static boolean hasWords(String html) {
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private void add(BlockKind kind, int level, Span span, MappedText words) {
        int blank = BlankLines.before(raw, span.firstLine(), lastLine);
        blocks.add(Block.of(kind, level, span, words, blank).within(quotation));
        lastLine = Math.max(lastLine, span.lastLine());
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.getLast();
        return raw.span(offset + spans.getFirst().getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }
}
