package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Collects the blocks of a parsed page while its nodes are walked in order.
final class HtmlBlocks implements NodeFilter {
    private static final int NONE = -1;
    private static final int DEEPEST = 99;
    private static final String CDATA = "<![CDATA[";

    private final RawText raw;
    private final String mark;
    private final List<Block> blocks = new ArrayList<>();
    /// The list items that are open; true for one whose first words have been read.
    private final Deque<Boolean> items = new ArrayDeque<>();

    private HtmlWords words;
    private int tagStart = NONE;
    private boolean atItem;
    private int sections;
    private int furniture;
    private int heading;
    private int lastEnd;
    private int quotations;
    private @Nullable Span quotation;

    /// @param mark what was put after the page, no word of it
    HtmlBlocks(RawText raw, String mark) {
        this.raw = raw;
        this.mark = mark;
        this.words = new HtmlWords(raw);
    }

    /// What was found, in the order of the raw text: a parser moves what stands in the wrong place of a table.
    List<Block> inOrder() {
        finish(NONE);
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            if (HtmlElements.isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode text) {
        Range range = text.sourceRange();
        int start = text instanceof CDataNode ? afterCData(range.startPos()) : range.startPos();
        int end = Math.min(range.endPos(), raw.length());
        if (!range.isTracked() || start >= end) {
            return;
        }
        if (start < words.rawEnd()) {
            finish(NONE);
            words = new HtmlWords(raw);
        }
        String decoded = text.getWholeText();
        boolean swallowed = range.endPos() > raw.length() && decoded.endsWith(mark);
        words.text(swallowed ? decoded.substring(0, decoded.length() - mark.length()) : decoded, start, end);
    }

    /// Where the words of a CDATA section begin, which the parser places at its markup or one after.
    private int afterCData(int start) {
        int open = raw.text().startsWith("<", start) ? start : start - 1;
        return raw.text().startsWith(CDATA, open) ? open + CDATA.length() : start;
    }

    private void open(Element element) {
        if (!HtmlElements.isBlock(element)) {
            // Two breaks in a row are how a paragraph ends where nobody wrote <p>.
            if (words.afterBreak() && element.normalName().equals("br")) {
                finish(NONE);
            }
            words.open(element);
            return;
        }
        finish(NONE);
        boolean item = element.normalName().equals("li");
        if (item || !atItem) {
            Range tag = element.sourceRange();
            tagStart = tag.isTracked() && !tag.isImplicit() ? tag.startPos() : NONE;
            atItem = item;
        }
        if (item) {
            items.push(false);
        }
        if (HtmlElements.isQuotation(element)) {
            quotation = quotations == 0 ? whole(element) : quotation;
            quotations++;
        }
        furniture += HtmlElements.isFurniture(element, sections) ? 1 : 0;
        sections += HtmlElements.isSection(element) ? 1 : 0;
        heading = Math.max(heading, HtmlElements.headingLevel(element));
    }

    private void close(Element element) {
        if (!HtmlElements.isBlock(element)) {
            words.close(element);
            return;
        }
        Range tag = element.endSourceRange();
        finish(tag.isTracked() && !tag.isImplicit() ? Math.min(tag.endPos(), raw.length()) : NONE);
        tagStart = NONE;
        atItem = false;
        if (element.normalName().equals("li")) {
            items.pop();
        }
        if (HtmlElements.isQuotation(element)) {
            quotations--;
            quotation = quotations == 0 ? null : quotation;
        }
        sections -= HtmlElements.isSection(element) ? 1 : 0;
        furniture -= HtmlElements.isFurniture(element, sections) ? 1 : 0;
        heading = HtmlElements.headingLevel(element) > 0 ? 0 : heading;
    }

    /// From the start tag to the end tag; to the end of the page where it is never closed.
    private Span whole(Element element) {
        int start = Math.clamp(element.sourceRange().startPos(), 0, raw.length());
        Range tag = element.endSourceRange();
        int end = tag.isTracked() ? Math.min(tag.endPos(), raw.length()) : raw.length();
        return raw.span(start, Math.max(start, end));
    }

    /// Makes a block of the words collected so far.
    ///
    /// @param tagEnd where the end tag that closes it ends
    private void finish(int tagEnd) {
        if (!words.anySaid()) {
            words = words.quotationOpened() ? words : new HtmlWords(raw);
            return;
        }
        MappedText said = words.build();
        Span own = said.span(raw, 0, said.length());
        int start = tagStart >= lastEnd && tagStart != NONE ? Math.min(tagStart, own.start()) : own.start();
        int end = tagStart == NONE ? own.end() : Math.max(own.end(), tagEnd);
        Span span = raw.span(start, end);
        BlockKind kind = kind(said.text());
        int level = switch (kind) {
            case HEADING -> heading;
            case LIST_ITEM -> Math.min(items.size(), DEEPEST);
            case PARAGRAPH, FURNITURE, CUE -> 0;
        };
        int blank = BlankLines.before(raw, span.firstLine(), lastEnd == 0 ? 0 : raw.line(lastEnd - 1));
        blocks.add(Block.of(kind, level, span, said, blank).within(quotation));
        lastEnd = Math.max(lastEnd, end);
        tagStart = NONE;
        atItem = false;
        words = new HtmlWords(raw);
    }

    /// The first words of a list item are the item, what follows in it are paragraphs.
    private BlockKind kind(String said) {
        if (heading > 0 && (furniture == 0 || heading == 1)) {
            return BlockKind.HEADING;
        }
        if (furniture > 0 || BareLink.is(said)) {
            return BlockKind.FURNITURE;
        }
        if (items.isEmpty() || items.peek()) {
            return BlockKind.PARAGRAPH;
        }
        items.pop();
        items.push(true);
        return BlockKind.LIST_ITEM;
    }
}
