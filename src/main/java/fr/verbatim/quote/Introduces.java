package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.text.Quotations;
import java.util.List;

/// A paragraph that ends with a colon (« Jeudi, le maire a tenu à répondre : ») and the quotation below it, in marks or
/// set off as a block: they are read as one paragraph, in which the words stand between marks.
final class Introduces {
    private static final String OPENING = "«“\"";

    private Introduces() {}

    /// The index after the blocks of the quotation that the one at `at` introduces; `at` where it introduces none.
    static int quotation(List<Block> blocks, int at) {
        int first = at + 1;
        boolean leads = first < blocks.size()
                && Passages.isText(blocks.get(at))
                && blocks.get(at).quotation() == null
                && blocks.get(at).text().strip().text().endsWith(":")
                && Quotations.unclosed(blocks.get(at).text().text()).isEmpty()
                && blocks.get(first).kind() == BlockKind.PARAGRAPH;
        if (!leads) {
            return at;
        }
        int set = SignedQuotations.end(blocks, first);
        if (set > first) {
            boolean plain = blocks.subList(first, set).stream().allMatch(block -> block.kind() == BlockKind.PARAGRAPH);
            return plain && (isWhole(blocks, first, set) || isUnmarked(blocks, first, set)) ? set : at;
        }
        int end = Math.max(first + 1, Passages.continued(blocks, first));
        String text = blocks.get(first).text().strip().text();
        return !text.isEmpty()
                        && OPENING.indexOf(text.charAt(0)) >= 0
                        && (end > first + 1 || isWhole(blocks, first, end))
                ? end
                : at;
    }

    /// The paragraph with the quotation behind its colon.
    static MappedText join(RawText raw, List<Block> blocks, int at, int end) {
        MappedText lead = blocks.get(at).text().strip();
        MappedText words = Passages.joined(raw, blocks.subList(at + 1, end));
        boolean marked = !isUnmarked(blocks, at + 1, end);
        int from = lead.span(raw, lead.length() - 1, lead.length()).end();
        int start = words.span(raw, 0, 1).start();
        int last = words.span(raw, words.length() - 1, words.length()).end();
        MappedText.Builder joined = new MappedText.Builder(raw).append(lead);
        joined.replace(marked ? " " : " « ", from, start).append(words);
        if (!marked) {
            joined.replace(" »", last, Math.max(last, blocks.get(end - 1).span().end()));
        }
        return joined.build();
    }

    /// Whether paragraphs hold no quotation marks, or few: what is set off is then the quotation itself.
    private static boolean isUnmarked(List<Block> blocks, int from, int to) {
        return blocks.subList(from, to).stream()
                .map(block -> block.text().text())
                .noneMatch(text -> text.indexOf('«') >= 0
                        || text.indexOf('»') >= 0
                        || !Quotations.find(text).isEmpty());
    }

    private static boolean isWhole(List<Block> blocks, int from, int to) {
        return to == from + 1
                && Quotations.whole(blocks.get(from).text().strip().text(), 1).isPresent();
    }
}
