package fr.verbatim.reader;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// The words of one Markdown block: what its inline nodes say, without their marks, mapped to the raw text.
///
/// The parser nests inline nodes a hundred deep at most, so that walking them may recurse.
final class MarkdownWords {
    private final RawText raw;
    private final int offset;
    private final MappedText.Builder words;
    private final Alignment alignment;
    private boolean atLineBreak;
    private boolean afterTagBreak;

    private MarkdownWords(RawText raw, int offset) {
        this.raw = raw;
        this.offset = offset;
        this.words = new MappedText.Builder(raw);
        this.alignment = new Alignment(raw, words, true);
    }

    /// The words of a block that the parser read from the raw text's `offset` on.
    static MappedText of(Node block, RawText raw, int offset) {
        MarkdownWords words = new MarkdownWords(raw, offset);
        words.children(block);
        return words.words.build().strip();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> text(text);
                case Code code -> code(code);
                case Link link
                when isAutolink(link) -> {
                    SourceSpan span = link.getSourceSpans().getFirst();
                    copy(start(span) + 1, span.getLength() - 2);
                }
                case SoftLineBreak ignored -> atLineBreak = !afterTagBreak;
                case HardLineBreak ignored -> atLineBreak = true;
                case HtmlInline html -> html(html);
                case Image ignored -> {
                    // Its text describes a picture; nobody said it.
                }
                default -> children(node);
            }
        }
    }

    private void text(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (!text.getLiteral().isEmpty() && !spans.isEmpty()) {
            breakLineBefore(start(spans.getFirst()));
            alignment.append(text.getLiteral(), start(spans.getFirst()), end(spans.getLast()));
        }
    }

    /// A code span: its line breaks became spaces, and one space at either end of it is no part of it.
    private void code(Code code) {
        List<SourceSpan> spans = code.getSourceSpans();
        int ticks = ticks(start(spans.getFirst()));
        int length = spans.stream().mapToInt(SourceSpan::getLength).sum() + spans.size() - 1 - 2 * ticks;
        int left = code.getLiteral().length();
        int skip = ticks + (length - left) / 2;
        for (int i = 0; i < spans.size(); i++) {
            SourceSpan span = spans.get(i);
            if (i > 0) {
                if (skip > 0) {
                    skip--;
                } else if (left > 0) {
                    atLineBreak = true;
                    left--;
                }
            }
            int skipped = Math.min(skip, span.getLength());
            int taken = Math.min(span.getLength() - skipped, left);
            copy(start(span) + skipped, taken);
            skip -= skipped;
            left -= taken;
        }
    }

    private void copy(int start, int length) {
        if (length > 0) {
            breakLineBefore(start);
            words.copy(start, start + length);
        }
    }

    private boolean isAutolink(Link link) {
        return raw.text().charAt(start(link.getSourceSpans().getFirst())) == '<';
    }

    private int ticks(int start) {
        int end = start;
        while (end < raw.length() && raw.text().charAt(end) == '`') {
            end++;
        }
        return end - start;
    }

    private void html(HtmlInline html) {
        String tag = html.getLiteral().toLowerCase(Locale.ROOT);
        int start = start(html.getSourceSpans().getFirst());
        int end = end(html.getSourceSpans().getLast());
        if (tag.startsWith("<br")) {
            atLineBreak = false;
            afterTagBreak = true;
            words.replace("\n", start, end);
        } else if (tag.equals("<q>") || tag.startsWith("<q ")) {
            breakLineBefore(start);
            words.replace("“", start, end);
        } else if (tag.equals("</q>")) {
            breakLineBefore(start);
            words.replace("”", start, end);
        }
    }

    /// The parser gives line breaks no place: it is the one before the line on which the text goes on.
    private void breakLineBefore(int position) {
        afterTagBreak = false;
        if (!atLineBreak) {
            return;
        }
        atLineBreak = false;
        int lineStart = raw.lineStart(raw.line(position));
        int breakLength = lineStart >= 2 && raw.text().startsWith("\r\n", lineStart - 2) ? 2 : 1;
        words.copy(lineStart - breakLength, lineStart);
    }

    private int start(SourceSpan span) {
        return offset + span.getInputIndex();
    }

    private int end(SourceSpan span) {
        return start(span) + span.getLength();
    }
}
