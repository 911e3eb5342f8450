package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which paragraphs of an interview without labels are questions: those set off in bold or as headings that end with a
/// question mark; and where the document says who took the interview down, plain ones that ask or speak to « vous ».
final class Questions {
    private static final int LEAST = 2;
    private static final int LONGEST = 400;
    private static final Pattern SET_OFF =
            Pattern.compile("(?i)\\*\\*|__|<(?:b|strong|em|i|dt|summary)\\b|class\\s*=[^>]*quest");
    private static final Pattern BOLD = Pattern.compile("(?i)\\*\\*|__|<(?:b|strong)\\b");
    private static final Pattern BOLD_END = Pattern.compile("(?i)\\*\\*|__|</(?:b|strong)>");
    private static final Pattern DASH = Pattern.compile("[–—-][\\s\\xA0\\u202F]+");
    /// « Racontez-nous les débuts. »
    private static final Pattern INVITES = Pattern.compile(
            "(?:[–—-]\\s+)?(?:Racontez|Parlez|Expliquez|Dites|Décrivez|Rappelez|Présentez|Revenons|Développez)\\b");
    private static final Set<String> FIRST_PERSON = Set.of("je", "j", "me", "m", "moi", "mon", "ma", "mes");
    private static final Set<String> SECOND_PERSON = Set.of("vous", "votre", "vos", "tu", "ton", "ta", "tes", "toi");

    private final Set<Block> questions = new HashSet<>();
    private final int followed;
    private final int blocks;

    private Questions(RawText raw, List<Block> blocks) {
        boolean told = blocks.stream()
                .anyMatch(block -> Interview.namesWhoAsks(block.text().text()));
        int asked = 0;
        boolean before = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean question = isSetOff(raw, block) || told && isPlain(block, before);
            if (question) {
                questions.add(block);
            }
            asked += before && !question ? 1 : 0;
            before = question;
        }
        this.followed = asked;
        this.blocks = blocks.size();
    }

    /// @param blocks without furniture
    static Questions of(RawText raw, List<Block> blocks) {
        return new Questions(raw, blocks);
    }

    /// Whether the blocks are questions and answers.
    boolean makeAnInterview() {
        return followed >= LEAST && followed * 5L >= blocks;
    }

    boolean is(Block block) {
        return questions.contains(block);
    }

    /// The blocks before the first question: they are prose.
    List<Block> introduction(List<Block> all) {
        int first = 0;
        while (first < all.size() && !is(all.get(first))) {
            first++;
        }
        return all.subList(0, first);
    }

    /// A paragraph all in bold, or a heading, that ends with a question mark.
    static boolean isSetOff(RawText raw, Block block) {
        String text = block.text().text().strip();
        if (!text.endsWith("?") || text.length() > LONGEST) {
            return false;
        }
        int start = block.text().strip().span(raw, 0, 1).start();
        String markup =
                raw.text().substring(block.span().start(), Math.max(block.span().start(), start));
        return block.kind() == BlockKind.HEADING
                || block.kind() == BlockKind.PARAGRAPH
                        && SET_OFF.matcher(markup).find();
    }

    /// A paragraph in bold from end to end: where questions are set so, it is the interviewer's, asking or not.
    static boolean isBold(RawText raw, Block block) {
        MappedText text = block.text().strip();
        if (block.kind() != BlockKind.PARAGRAPH || text.isBlank()) {
            return false;
        }
        int first = text.span(raw, 0, 1).start();
        int last = text.span(raw, text.length() - 1, text.length()).end();
        String before = raw.text().substring(Math.min(block.span().start(), first), first);
        String after = raw.text().substring(last, Math.max(last, block.span().end()));
        return BOLD.matcher(before).find() && BOLD_END.matcher(after).find();
    }

    /// The words without the dash by which a dialogue is printed.
    static MappedText withoutDash(MappedText words) {
        Matcher dash = DASH.matcher(words.text());
        return dash.lookingAt() ? words.slice(dash.end(), words.length()) : words;
    }

    /// A paragraph that asks, or leaves open, what somebody else is to say. What asks below a question is an answer.
    ///
    /// @param below whether a question stands right above it
    private static boolean isPlain(Block block, boolean below) {
        String text = block.text().text().strip();
        boolean asks = text.endsWith("?") || INVITES.matcher(text).lookingAt();
        if (block.kind() != BlockKind.PARAGRAPH || text.length() > LONGEST || !asks && !text.endsWith("…")) {
            return false;
        }
        String outside = Unquoted.text(text);
        return !below && !Unquoted.says(outside, FIRST_PERSON) && (asks || Unquoted.says(outside, SECOND_PERSON));
    }
}
