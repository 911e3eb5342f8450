package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Prose that quotes people: direct quotations with their speaker, reported speech, and for the rest, where the
/// document is an organisation's own, its statements.
///
/// The document is read twice: once for the people and the functions it gives them, once for what they say.
final class Prose implements LayoutReader {
    private final Registry registry;
    private final Mentions mentions;

    Prose(Registry registry) {
        this.registry = registry;
        this.mentions = new Mentions(registry);
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<Block> said = blocks.stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .toList();
        if (Interview.matches(said)) {
            Reading introduction = read(document, Interview.introduction(said), context);
            return new Interview(registry).read(document, said, context, introduction);
        }
        List<Passages.Passage> passages = Passages.of(document.raw(), said);
        ProseNames names = new ProseNames(registry, mentions);
        names.learn(document, passages);
        ProseReading reading = new ProseReading(document, names, OwnProse.speaks(document, said));
        HeadingStack headings = new HeadingStack(context);
        Set<Passages.Passage> dialogue = Dialogue.find(passages, names);
        for (Passages.Passage passage : passages) {
            if (passage.block().kind() == BlockKind.HEADING) {
                headings.enter(passage.block());
            } else if (dialogue.contains(passage)) {
                reading.line(passage, headings.above());
            } else {
                reading.paragraph(passage, headings.above());
            }
        }
        return new Reading(
                withoutHeadlines(reading.drafts()), reading.speakers(), OpenMarks.notices(document, passages));
    }

    /// Without the quotations that nobody is given for and that stand again with their speaker: a headline or a line
    /// set large repeats what the text quotes.
    private static List<Draft> withoutHeadlines(List<Draft> drafts) {
        Set<String> attributed = drafts.stream()
                .filter(draft ->
                        draft.kind() == QuoteKind.DIRECT && !(draft.attribution() instanceof Attribution.Unknown))
                .map(Prose::letters)
                .collect(Collectors.toSet());
        return drafts.stream()
                .filter(draft -> draft.kind() != QuoteKind.DIRECT
                        || !(draft.attribution() instanceof Attribution.Unknown)
                        || !attributed.contains(letters(draft)))
                .toList();
    }

    private static String letters(Draft draft) {
        return draft.pieces().stream()
                .flatMap(piece -> piece.paragraphs().stream())
                .map(words -> Fold.letters(words.text()))
                .collect(Collectors.joining());
    }
}
