package fr.verbatim.reader;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Finds out how a page ends: the mark put after it, or the place from which the rest of it was swallowed.
final class HtmlEnd implements NodeVisitor {
    private final int length;
    private final String markText;
    private @Nullable Comment mark;
    private boolean closed;
    private int swallowedFrom = -1;
    private int readTo;

    /// @param length of the page without the mark
    HtmlEnd(int length, String markText) {
        this.length = length;
        this.markText = markText;
    }

    @Override
    public void head(Node node, int depth) {
        Range range = node.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return;
        }
        if (node instanceof Comment comment
                && range.startPos() == length
                && comment.getData().equals(markText)) {
            mark = comment;
        } else if (range.endPos() > length) {
            swallowedFrom = Math.max(swallowedFrom, Math.min(range.startPos(), length));
        } else {
            readTo = Math.max(readTo, range.endPos());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Range end = element.endSourceRange();
            if (end.isTracked() && !end.isImplicit() && end.endPos() <= length) {
                readTo = Math.max(readTo, end.endPos());
                closed |= element.normalName().equals("html")
                        || element.normalName().equals("body");
            }
        }
    }

    /// The mark; null when the end of the page swallowed it.
    @Nullable
    Comment mark() {
        return mark;
    }

    /// Whether the page says itself that it ends.
    boolean isClosed() {
        return closed;
    }

    /// Where the tag, comment or script begins that is never closed.
    int brokenAt() {
        return swallowedFrom >= 0 ? swallowedFrom : readTo;
    }
}
