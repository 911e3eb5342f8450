package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Paragraphs that hold a question and its answer: the question in bold (`<strong>Et demain ?</strong><br>Je
/// jardine.`),
/// or parted from the answer by a line break or a dash (« Et demain ? — Je jardine. »).
final class QuestionParts {
    /// One paragraph of that form stands in any text.
    private static final int LEAST = 2;
    private static final int LONGEST = 400;
    private static final Pattern PLAIN = Pattern.compile("[^\\n"
            + "]{3,300}?\\?[\\s\\xA0\\u202F]*?(?:\\n"
            + "|[\\s\\xA0\\u202F](?=[–—][\\s\\xA0\\u202F]))\\s*(?=[\\p{Lu}«–—-])");

    private QuestionParts() {}

    /// The blocks, those that hold both cut in two.
    ///
    /// @param told whether the document says that it is an interview: then plain paragraphs are cut as well
    static List<Block> cut(RawText raw, List<Block> blocks, boolean told) {
        boolean plain = told
                && blocks.stream().filter(block -> plainEnd(block).isPresent()).count() >= LEAST;
        List<Block> parts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            OptionalInt bold = boldEnd(raw, block);
            OptionalInt end = bold.isEmpty() && plain ? plainEnd(block) : bold;
            if (end.isPresent()) {
                cut(raw, block, end.getAsInt(), parts);
            } else {
                parts.add(block);
            }
        }
        return parts;
    }

    private static void cut(RawText raw, Block block, int at, List<Block> parts) {
        MappedText question = block.text().slice(0, at).strip();
        MappedText answer = block.text().slice(at, block.text().length()).strip();
        int between = answer.span(raw, 0, 1).start();
        Span whole = block.span();
        parts.add(part(block, raw.span(whole.start(), between), question));
        parts.add(part(block, raw.span(between, whole.end()), answer));
    }

    private static Block part(Block whole, Span span, MappedText text) {
        return new Block(
                whole.kind(),
                whole.level(),
                span,
                text,
                whole.blankLinesBefore(),
                whole.page(),
                whole.time(),
                whole.voice(),
                whole.quotation());
    }

    /// Behind the bold words that open a paragraph, where they ask or stand on lines of their own.
    private static OptionalInt boldEnd(RawText raw, Block block) {
        MappedText text = block.text();
        if (block.kind() != BlockKind.PARAGRAPH || text.isBlank() || !Questions.opensBold(raw, block)) {
            return OptionalInt.empty();
        }
        int last = Math.min(LONGEST, text.length() - 1);
        for (int i = 0; i < last; i++) {
            int end = text.span(raw, i, i + 1).end();
            int next = text.span(raw, i + 1, i + 2).start();
            if (next > end
                    && Questions.BOLD_END
                            .matcher(raw.text().substring(end, next))
                            .find()) {
                String bold = text.text().substring(0, i + 1).strip();
                String rest = text.text().substring(i + 1);
                boolean line = rest.stripLeading().length() < rest.length()
                        && rest.substring(0, rest.length() - rest.stripLeading().length())
                                        .indexOf('\n')
                                >= 0;
                boolean parted = bold.endsWith("?") || line && !bold.endsWith(":");
                return parted && !rest.isBlank() ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt plainEnd(Block block) {
        Matcher matcher = PLAIN.matcher(block.text().text());
        return block.kind() == BlockKind.PARAGRAPH
                        && matcher.lookingAt()
                        && matcher.end() < block.text().length()
                ? OptionalInt.of(matcher.end())
                : OptionalInt.empty();
    }
}
