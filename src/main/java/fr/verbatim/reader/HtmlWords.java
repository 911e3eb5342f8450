package fr.verbatim.reader;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/// The words of one block of a page while they are collected.
final class HtmlWords {
    private final RawText raw;
    private final MappedText.Builder words;
    private final Alignment alignment;
    private boolean anySaid;
    private boolean quotationOpened;
    private boolean afterBreak;
    private int rawEnd;

    HtmlWords(RawText raw) {
        this.raw = raw;
        this.words = new MappedText.Builder(raw);
        this.alignment = new Alignment(raw, words, false);
    }

    /// Appends `decoded`, which the parser made of `[start, end)` of the raw text.
    void text(String decoded, int start, int end) {
        rawEnd = end;
        if (afterBreak && isBlank(decoded)) {
            return;
        }
        int indent = afterBreak ? indent(decoded, start, end) : 0;
        alignment.append(decoded.substring(indent), start + indent, end);
        anySaid |= !isBlank(decoded);
        afterBreak = false;
    }

    /// A line break where `<br>` stands; a quotation mark where `<q>` opens, unless the page prints its own.
    void open(Element element) {
        if (element.normalName().equals("br")) {
            mark("\n", element.sourceRange());
            afterBreak = true;
        } else if (isQuotation(element)) {
            mark("“", element.sourceRange());
            quotationOpened = true;
        }
    }

    void close(Element element) {
        if (anySaid && isQuotation(element)) {
            mark("”", element.endSourceRange());
        }
    }

    boolean anySaid() {
        return anySaid;
    }

    /// Whether a quotation was opened that encloses what is still to come.
    boolean quotationOpened() {
        return quotationOpened;
    }

    /// Whether nothing was said since the last `<br>`.
    boolean afterBreak() {
        return afterBreak;
    }

    /// Up to where the raw text has been used.
    int rawEnd() {
        return rawEnd;
    }

    MappedText build() {
        return words.build().strip();
    }

    /// How much white space begins a line after `<br>`: browsers do not show it, and a line break in it would look like
    /// a blank line.
    private int indent(String decoded, int start, int end) {
        int count = 0;
        while (count < decoded.length()
                && start + count < end
                && " \t\r\n\f".indexOf(decoded.charAt(count)) >= 0
                && decoded.charAt(count) == raw.text().charAt(start + count)) {
            count++;
        }
        return count;
    }

    private void mark(String mark, Range range) {
        if (!range.isTracked() || range.isImplicit() || range.endPos() > raw.length()) {
            return;
        }
        // The parser is one off after a <title> that is never closed.
        int start = raw.text().charAt(range.startPos()) == '<' ? range.startPos() : range.startPos() - 1;
        if (start >= rawEnd) {
            words.replace(mark, start, range.endPos());
            rawEnd = range.endPos();
        }
    }

    private static boolean isQuotation(Element element) {
        if (!element.normalName().equals("q")) {
            return false;
        }
        String start = element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode text
                ? text.getWholeText().stripLeading()
                : "";
        return start.isEmpty() || "«“„\"".indexOf(start.charAt(0)) < 0;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> MappedText.isSpace((char) c));
    }
}
