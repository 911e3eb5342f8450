package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/// Headings of a text that has no markup: a single short line that no full stop, comma or colon ends, in capitals or
/// followed by a paragraph much longer than itself.
final class Headings {
    private static final int LONGEST = 120;
    private static final int PARAGRAPH = 200;

    private Headings() {}

    /// The same blocks, those that look like headings marked so.
    static List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            marked.add(isHeading(block, blocks, i) ? asHeading(block) : block);
        }
        return marked;
    }

    private static boolean isHeading(Block block, List<Block> blocks, int index) {
        String text = block.text().text().strip();
        if (block.kind() != BlockKind.PARAGRAPH || text.length() > LONGEST || text.contains("\n") || endsClause(text)) {
            return false;
        }
        if (inCapitals(text)) {
            return true;
        }
        int next = index + 1;
        while (next < blocks.size() && isShortLine(blocks.get(next)) && next - index < 2) {
            next++;
        }
        return next < blocks.size()
                && blocks.get(next).kind() == BlockKind.PARAGRAPH
                && blocks.get(next).text().length() >= PARAGRAPH
                && Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean isShortLine(Block block) {
        String text = block.text().text().strip();
        return block.kind() == BlockKind.PARAGRAPH
                && text.length() <= LONGEST
                && !endsClause(text)
                && !text.contains("\n");
    }

    private static boolean endsClause(String text) {
        return ".,;:…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// At least two words and no small letter.
    static boolean inCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 5
                && text.codePoints().noneMatch(Character::isLowerCase)
                && text.strip().indexOf(' ') > 0;
    }

    private static Block asHeading(Block block) {
        return Block.of(BlockKind.HEADING, 2, block.span(), block.text(), block.blankLinesBefore());
    }
}
