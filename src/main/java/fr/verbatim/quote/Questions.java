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
    private static final int SHORT = 120;
    private static final Pattern SET_OFF =
            Pattern.compile("(?i)\\*\\*|__|<(?:b|strong|em|i|dt|summary)\\b|class\\s*=[^>]*quest");
    private static final Pattern BOLD = Pattern.compile("(?i)\\*\\*|__|<(?:b|strong)\\b");
    static final Pattern BOLD_END = Pattern.compile("(?i)\\*\\*|__|</(?:b|strong)>");
    private static final Pattern DASH = Pattern.compile("[–—-][\\s\\xA0\\u202F]+");
    /// « Racontez-nous les débuts. »
    private static final Pattern INVITES = Pattern.compile(
            "(?:[–—-]\\s+)?(?:Racontez|Parlez|Expliquez|Dites|Décrivez|Rappelez|Présentez|Revenons|Développez)\\b");
    /// A sentence that ends and asks nothing.
    private static final Pattern SAYS = Pattern.compile("[.!][\\s\\xA0\\u202F»]+\\p{Lu}");
    private static final Set<String> FIRST_PERSON = Set.of("je", "j", "me", "m", "moi", "mon", "ma", "mes");
    /// « Qu'en pensez-vous ? »
    private static final Pattern TURNED = Pattern.compile("(?iu)\\p{L}-(?:vous|tu)\\b");
    private static final Set<String> SECOND_PERSON = Set.of("vous", "votre", "vos", "tu", "ton", "ta", "tes", "toi");

    private final Set<Block> questions = new HashSet<>();
    private final Set<Block> doubtful = new HashSet<>();
    private final List<Block> blocks;
    private final RawText raw;

    private Questions(RawText raw, List<Block> printed) {
        boolean told = printed.stream()
                .anyMatch(block -> Interview.namesWhoAsks(block.text().text()));
        this.raw = raw;
        this.blocks = QuestionParts.cut(raw, printed, told);
        int title = 0;
        while (title < blocks.size() && blocks.get(title).kind() == BlockKind.HEADING) {
            title++;
        }
        List<Block> below = blocks.subList(title, blocks.size());
        long setOff = below.stream().filter(block -> isSetOff(raw, block)).count();
        if (setOff >= LEAST) {
            setOff(below);
        } else if (told) {
            plain(below);
        }
    }

    /// @param blocks without furniture
    static Questions of(RawText raw, List<Block> blocks) {
        return new Questions(raw, blocks);
    }

    /// Where questions are set off, what is not set off is no question, and what is in bold below the first one is.
    private void setOff(List<Block> below) {
        for (Block block : below) {
            if (isSetOff(raw, block) || !questions.isEmpty() && isBold(raw, block)) {
                questions.add(block);
            }
        }
    }

    private void plain(List<Block> below) {
        boolean before = false;
        for (int i = 0; i < below.size(); i++) {
            Block block = below.get(i);
            boolean next = i + 1 < below.size() && asks(below.get(i + 1));
            boolean question = isSetOff(raw, block)
                    || !before && (isPlain(block, next) || !questions.isEmpty() && isUnended(block));
            if (question) {
                questions.add(block);
            } else if (!before && !questions.isEmpty() && isLeftOpen(block)) {
                doubtful.add(block);
            }
            before = question;
        }
    }

    /// Whether the blocks are questions and answers, up to where it is said who asked.
    boolean makeAnInterview() {
        int followed = 0;
        int length = 0;
        for (int i = 0; i < blocks.size(); i++) {
            length = followed == 0 || !Interview.ends(blocks.get(i)) ? i + 1 : length;
            if (length <= i) {
                break;
            }
            followed += i > 0 && is(blocks.get(i - 1)) && !is(blocks.get(i)) ? 1 : 0;
        }
        return followed >= LEAST && followed * 5L >= length;
    }

    /// The blocks, each either a question or none.
    List<Block> blocks() {
        return blocks;
    }

    /// Whether a block may as well be asked as answered: « Le rectorat dit le contraire… »
    boolean isDoubtful(Block block) {
        return doubtful.contains(block);
    }

    boolean is(Block block) {
        return questions.contains(block);
    }

    /// The blocks before the first question: they are prose.
    List<Block> introduction() {
        int first = 0;
        while (first < blocks.size() && !is(blocks.get(first))) {
            first++;
        }
        return blocks.subList(0, first);
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

    /// Whether a paragraph begins in bold.
    static boolean opensBold(RawText raw, Block block) {
        int first = block.text().strip().span(raw, 0, 1).start();
        return BOLD.matcher(raw.text().substring(Math.min(block.span().start(), first), first))
                .find();
    }

    /// The words without the dash by which a dialogue is printed.
    static MappedText withoutDash(MappedText words) {
        Matcher dash = DASH.matcher(words.text());
        return dash.lookingAt() ? words.slice(dash.end(), words.length()) : words;
    }

    /// A paragraph that asks, or leaves open, what somebody else is to say. One that says something first and speaks to
    /// nobody is the end of an answer where the next paragraph asks.
    private static boolean isPlain(Block block, boolean next) {
        String text = block.text().text().strip();
        boolean asks = asks(block);
        if (block.kind() != BlockKind.PARAGRAPH || text.length() > LONGEST || !asks && !text.endsWith("…")) {
            return false;
        }
        String outside = Unquoted.text(text);
        boolean you =
                Unquoted.says(outside, SECOND_PERSON) || TURNED.matcher(outside).find();
        return !Unquoted.says(outside, FIRST_PERSON) && (you || asks && (!next || asksAll(outside)));
    }

    private static boolean asks(Block block) {
        String text = block.text().text().strip();
        return text.endsWith("?") || INVITES.matcher(text).lookingAt();
    }

    private static boolean asksAll(String text) {
        return !SAYS.matcher(text).find() || INVITES.matcher(text).lookingAt();
    }

    /// « Un souvenir »: a line without a mark at its end asks, or parts; nobody answers so.
    private static boolean isUnended(Block block) {
        String text = block.text().text().strip();
        return text.length() <= SHORT
                && !text.isEmpty()
                && !Interview.ends(block)
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isLeftOpen(Block block) {
        String text = block.text().text().strip();
        return text.length() <= SHORT && text.endsWith("…") && !Unquoted.says(Unquoted.text(text), FIRST_PERSON);
    }
}
