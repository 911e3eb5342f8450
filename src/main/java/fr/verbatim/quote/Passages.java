package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.text.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Puts together the paragraphs over which one quotation goes: opened in the first, opened again at the
/// beginning of the next ones, closed in the last; and a quotation with the line beneath it that names its
/// author.
final class Passages {
    /// Stands between paragraphs put together; no other text holds it.
    static final char BREAK = '\u2029';

    /// The most paragraphs one quotation may go over; a mark left open longer is taken for a stray.
    private static final int LONGEST = 24;
    private static final int LONGEST_SIGNATURE = 160;
    private static final String MARKS = "«»“”\"";

    private Passages() {}

    /// A paragraph, or several put together, parted by [#BREAK].
    ///
    /// @param block the first
    /// @param last the last of them
    record Passage(Block block, MappedText text, Block last) {}

    static List<Passage> of(RawText raw, List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int quoted = Introduces.quotation(blocks, i);
            int end = Math.max(i + 1, continued(blocks, i));
            if (quoted > i) {
                passages.add(
                        new Passage(blocks.get(i), Introduces.join(raw, blocks, i, quoted), blocks.get(quoted - 1)));
                i = quoted;
                continue;
            }
            if (end < blocks.size() && signs(blocks.get(end - 1), blocks.get(end))) {
                end++;
            }
            Block last = blocks.get(end - 1);
            Block first = blocks.get(i);
            lines(joined(raw, blocks.subList(i, end))).forEach(text -> passages.add(new Passage(first, text, last)));
            i = end;
        }
        return passages;
    }

    /// The lines of a dialogue that no blank line parts, each from its dash on; any other paragraph whole.
    private static List<MappedText> lines(MappedText paragraph) {
        List<MappedText> lines = paragraph.lines();
        long dashes =
                lines.stream().filter(line -> Dialogue.words(line).isPresent()).count();
        if (dashes < 2 || Dialogue.words(lines.getFirst()).isEmpty()) {
            return List.of(paragraph);
        }
        List<MappedText> spoken = new ArrayList<>();
        int start = 0;
        int from = 0;
        for (MappedText line : lines) {
            int at = paragraph.text().indexOf(line.text(), from);
            if (at > start && Dialogue.words(line).isPresent()) {
                spoken.add(paragraph.slice(start, at).strip());
                start = at;
            }
            from = at + line.length();
        }
        spoken.add(paragraph.slice(start, paragraph.length()).strip());
        return spoken;
    }

    /// The index after the paragraph that closes a quotation left open in the one at `first`; -1 when none does.
    static int continued(List<Block> blocks, int first) {
        if (!isText(blocks.get(first))
                || Quotations.unclosed(blocks.get(first).text().text()).isEmpty()) {
            return -1;
        }
        for (int i = first + 1; i < Math.min(blocks.size(), first + LONGEST); i++) {
            if (!isText(blocks.get(i))) {
                return -1;
            }
            String text = blocks.get(i).text().strip().text();
            boolean again = !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
            String rest = again ? text.substring(1) : text;
            OptionalInt closing = Quotations.unopened(rest);
            if (closing.isPresent() && !(again && isInner(blocks, i))) {
                return i + 1;
            }
            if (!again && Quotations.unclosed(text).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a paragraph is a quotation within the one left open: it is one from end to end, and below it another
    /// mark closes that nothing in its paragraph opens.
    private static boolean isInner(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size() || !isWhole(blocks.get(at).text().strip()) || !isText(blocks.get(at + 1))) {
            return false;
        }
        String next = blocks.get(at + 1).text().strip().text();
        return !next.isEmpty()
                && MARKS.indexOf(next.charAt(0)) < 0
                && Quotations.unopened(next).isPresent();
    }

    private static boolean isWhole(MappedText text) {
        return Quotations.whole(text.text(), 0).isPresent();
    }

    /// « … » and beneath it « — Name », or the end of the sentence.
    private static boolean signs(Block quoted, Block line) {
        String above = quoted.text().strip().text();
        String below = line.text().strip().text();
        if (!isText(quoted) || !isText(line) || above.isEmpty() || below.isEmpty()) {
            return false;
        }
        boolean closed = "»”\"".indexOf(above.charAt(above.length() - 1)) >= 0;
        boolean named =
                "—–(".indexOf(below.charAt(0)) >= 0 && below.length() <= LONGEST_SIGNATURE && below.indexOf('«') < 0;
        return closed && (named || Character.isLowerCase(below.charAt(0)));
    }

    static boolean isText(Block block) {
        return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
    }

    static MappedText joined(RawText raw, List<Block> blocks) {
        if (blocks.size() == 1) {
            return blocks.getFirst().text().strip();
        }
        MappedText.Builder joined = new MappedText.Builder(raw);
        int end = -1;
        for (Block block : blocks) {
            MappedText whole = block.text().strip();
            boolean inner = !block.equals(blocks.getLast()) && isWhole(whole);
            MappedText text = end < 0 || inner ? whole : reopened(whole);
            int start = text.span(raw, 0, 1).start();
            if (end >= 0) {
                joined.replace(String.valueOf(BREAK), end, start);
            }
            joined.append(text);
            end = text.span(raw, text.length() - 1, text.length()).end();
        }
        return joined.build();
    }

    /// A paragraph without the mark that only says that the quotation goes on.
    private static MappedText reopened(MappedText text) {
        boolean again = MARKS.indexOf(text.text().charAt(0)) >= 0;
        MappedText rest = again ? text.slice(1, text.length()).strip() : text;
        return rest.isBlank() ? text : rest;
    }

    /// A part cut where paragraphs were put together.
    static List<Piece> pieces(MappedText part) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= part.length(); i++) {
            if (i == part.length() || part.text().charAt(i) == BREAK || opensAgain(part.text(), i)) {
                MappedText paragraph = part.slice(start, i).strip();
                if (paragraph.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    pieces.add(Piece.of(paragraph));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean opensAgain(String text, int at) {
        return text.charAt(at) == '«' && Quotations.startsLine(text, at);
    }
}
