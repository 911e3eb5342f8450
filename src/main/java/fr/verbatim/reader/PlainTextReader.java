package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plain text. Lines that follow each other without a blank one are one block when they look wrapped by hand; where
/// one of them is longer than [#WRAP_COLUMN] units every line is a paragraph of its own.
final class PlainTextReader implements FormatReader {
    /// No one wraps lines by hand beyond this column.
    static final int WRAP_COLUMN = 120;

    private static final Pattern ITEM = Pattern.compile("^(?:[-*•◦▪‣·]|\\d{1,2}[.)])[ \\t\u00A0]+(?=\\S)");

    @Override
    public Document read(Source source, RawText raw) {
        List<Block> blocks = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        int blank = 0;
        for (int line = 1; line <= raw.lines(); line++) {
            Span span = line(raw, line);
            if (span.length() == 0) {
                flush(raw, group, blank, blocks);
                blank = group.isEmpty() ? blank + 1 : 1;
                group.clear();
            } else {
                group.add(span);
            }
        }
        flush(raw, group, blank, blocks);
        return new Document(source, raw, Headings.mark(blocks), List.of());
    }

    private static void flush(RawText raw, List<Span> group, int blank, List<Block> blocks) {
        if (group.isEmpty()) {
            return;
        }
        boolean wrapped = group.stream().allMatch(line -> line.length() <= WRAP_COLUMN)
                && group.stream().noneMatch(line -> ITEM.matcher(raw.cut(line)).find());
        if (wrapped) {
            blocks.add(block(raw, group.getFirst().start(), group.getLast().end(), blank));
        } else {
            int before = blank;
            for (Span line : group) {
                blocks.add(block(raw, line.start(), line.end(), before));
                before = 0;
            }
        }
    }

    private static Block block(RawText raw, int start, int end, int blank) {
        Span span = raw.span(start, end);
        Matcher item = ITEM.matcher(raw.cut(span));
        if (item.find()) {
            return Block.of(BlockKind.LIST_ITEM, 1, span, MappedText.verbatim(raw, start + item.end(), end), blank);
        }
        return Block.of(BlockKind.PARAGRAPH, 0, span, MappedText.verbatim(raw, start, end), blank);
    }

    /// A line without the white space at its ends.
    private static Span line(RawText raw, int line) {
        int start = raw.lineStart(line);
        int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
        String text = raw.text();
        while (end > start && MappedText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && MappedText.isSpace(text.charAt(start))) {
            start++;
        }
        return raw.span(start, end);
    }
}
