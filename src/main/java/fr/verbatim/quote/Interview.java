package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An interview without labels: questions set in bold or as headings, answers beneath them. An answer is one
/// quote of the one person whom the introduction names; where it names several, nobody is given. What the journalist
/// tells within an answer ends it, and whose the rest is stays open.
final class Interview {
    private static final double ONLY_ONE = 0.88;
    private static final int LEAST = 2;
    private static final int LONGEST_QUESTION = 400;
    private static final Pattern ASKED_BY = Pattern.compile(
            "(?iu)(?:propos|entretien)\\s+(?:recueillis?|réalisé|mené|conduit)\\s+(?:par|en)|interview\\s+par");

    private static final Pattern SET_OFF =
            Pattern.compile("(?i)\\*\\*|__|<(?:b|strong|em|i|dt|summary)\\b|class\\s*=[^>]*quest");

    private static final Pattern BOLD = Pattern.compile("(?i)\\*\\*|__|<(?:b|strong)\\b");
    private static final Pattern BOLD_END = Pattern.compile("(?i)\\*\\*|__|</(?:b|strong)>");

    private final Mentions mentions;
    private final Asides asides;

    Interview(Registry registry, Prose prose) {
        this.mentions = new Mentions(registry);
        this.asides = new Asides(registry, prose);
    }

    /// Whether these blocks are questions and answers.
    static boolean matches(RawText raw, List<Block> blocks) {
        int questions = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isQuestion(raw, blocks.get(i)) && !isQuestion(raw, blocks.get(i + 1))) {
                questions++;
            }
        }
        long text = blocks.stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .count();
        return questions >= LEAST && questions * 5L >= text;
    }

    /// A paragraph all in bold, or a heading, that ends with a question mark.
    static boolean isQuestion(RawText raw, Block block) {
        String text = block.text().text().strip();
        boolean asks = text.endsWith("?") && text.length() <= LONGEST_QUESTION;
        return asks
                && (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH && isSetOff(raw, block));
    }

    /// Whether the markup before the first word sets the paragraph off: any tag of a page may stand there.
    private static boolean isSetOff(RawText raw, Block block) {
        int start = block.text().strip().span(raw, 0, 1).start();
        return SET_OFF.matcher(raw.text()
                        .substring(block.span().start(), Math.max(block.span().start(), start)))
                .find();
    }

    /// A paragraph in bold from end to end: where questions are set so, it is the interviewer's, asking or not.
    private static boolean isBold(RawText raw, Block block) {
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

    Reading read(Document document, List<Block> blocks, List<String> context, Reading before) {
        List<Draft> drafts = new ArrayList<>(before.drafts());
        Attribution attribution = attribution(document, blocks);
        HeadingStack headings = new HeadingStack(context);
        List<Piece> answer = new ArrayList<>();
        Attribution whose = attribution;
        boolean asked = false;
        for (Block block : blocks) {
            if (isQuestion(document.raw(), block)
                    || isBold(document.raw(), block)
                    || block.kind() == BlockKind.HEADING
                    || asks(block)) {
                close(answer, whose, headings.above(), drafts);
                whose = attribution;
                asked = isQuestion(document.raw(), block) || asked && isBold(document.raw(), block);
                if (block.kind() == BlockKind.HEADING && !asked) {
                    headings.enter(block);
                }
            } else if (asked
                    && block.kind() != BlockKind.FURNITURE
                    && !block.text().isBlank()) {
                MappedText words = block.text().strip();
                Optional<List<Draft>> told = asides.told(document, words, attribution.voices(), headings.above());
                if (told.isPresent()) {
                    close(answer, whose, headings.above(), drafts);
                    drafts.addAll(told.get());
                    whose = Attributions.nobody();
                } else {
                    answer.add(Piece.of(words));
                }
            }
        }
        close(answer, whose, headings.above(), drafts);
        return new Reading(drafts, before.speakers(), List.of());
    }

    /// The blocks before the first question: they are prose.
    static List<Block> introduction(RawText raw, List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !isQuestion(raw, blocks.get(first))) {
            first++;
        }
        return blocks.subList(0, first);
    }

    private static boolean asks(Block block) {
        return namesWhoAsks(block.text().text());
    }

    /// « Propos recueillis par … »
    static boolean namesWhoAsks(String text) {
        return ASKED_BY.matcher(text).find();
    }

    private static void close(List<Piece> answer, Attribution attribution, List<String> context, List<Draft> drafts) {
        if (!answer.isEmpty()) {
            drafts.add(Draft.of(answer, QuoteKind.RECORDED, Wording.SPEAKER, attribution, context));
            answer.clear();
        }
    }

    /// The one person named before the first question, those who ask left out.
    private Attribution attribution(Document document, List<Block> blocks) {
        Map<String, PersonVoice> people = new LinkedHashMap<>();
        Span span = null;
        for (Block block : introduction(document.raw(), blocks)) {
            MappedText text = block.text().strip();
            if (!asks(block) && !text.isBlank()) {
                for (Mentions.Mention mention : mentions.find(text.text())) {
                    if (mention.voice() instanceof PersonVoice person
                            && Fold.words(person.name()).size() > 1) {
                        people.putIfAbsent(person.id(), person);
                        span = span == null ? text.span(document.raw(), mention.start(), mention.end()) : span;
                    }
                }
            }
        }
        if (people.size() != 1 || span == null) {
            return Attributions.nobody();
        }
        PersonVoice person = people.values().iterator().next();
        Evidence evidence =
                new Evidence("interview", "l'introduction de l'entretien ne nomme que " + person.name(), 2, span);
        return new Attribution.Named(
                List.of(person),
                Certainty.PROBABLE,
                new Grounds(person.name(), ONLY_ONE, List.of(), List.of(evidence), null));
    }
}
