package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/// A document whose sections are set out in different ways: an article with an interview in it. Each section, from one
/// heading to the next, is read as turns when its paragraphs open with labels, else as prose.
final class Mixed implements LayoutReader {
    private final LayoutRecogniser recogniser;
    private final LayoutReader turns;
    private final LayoutReader prose;

    Mixed(LayoutRecogniser recogniser, LayoutReader turns, LayoutReader prose) {
        this.recogniser = recogniser;
        this.turns = turns;
        this.prose = prose;
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<Draft> drafts = new ArrayList<>();
        List<FoundSpeaker> speakers = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<Block> together = new ArrayList<>();
        for (List<Block> section : sections(blocks)) {
            boolean headed = section.getFirst().kind() == BlockKind.HEADING;
            if (headed && recogniser.areTurns(section)) {
                add(prose.read(document, together, context), drafts, speakers, notices);
                together.clear();
                add(
                        turns.read(document, section.subList(1, section.size()), under(section, context)),
                        drafts,
                        speakers,
                        notices);
            } else {
                together.addAll(section);
            }
        }
        add(prose.read(document, together, context), drafts, speakers, notices);
        return new Reading(drafts, speakers, notices);
    }

    private static List<String> under(List<Block> section, List<String> context) {
        List<String> headings = new ArrayList<>(context);
        headings.add(Spaces.fold(section.getFirst().text().text()));
        return headings;
    }

    private static void add(Reading reading, List<Draft> drafts, List<FoundSpeaker> speakers, List<Notice> notices) {
        drafts.addAll(reading.drafts());
        speakers.addAll(reading.speakers());
        notices.addAll(reading.notices());
    }

    /// The blocks before the first heading, then each heading with what stands under it.
    private static List<List<Block>> sections(List<Block> blocks) {
        List<List<Block>> sections = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING && !open.isEmpty()) {
                sections.add(open);
                open = new ArrayList<>();
            }
            open.add(block);
        }
        if (!open.isEmpty()) {
            sections.add(open);
        }
        return sections;
    }
}
