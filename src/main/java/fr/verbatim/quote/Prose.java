package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Questions questions = Questions.of(document.raw(), said);
        if (questions.makeAnInterview()) {
            Reading introduction = narrated(document, questions.introduction(), context);
            return new Interview(registry, this).read(document, questions, context, introduction);
        }
        return narrated(document, said, context);
    }

    /// As a writer's narration, whatever questions and answers it looks like.
    Reading narrated(Document document, List<Block> said, List<String> context) {
        List<Stretch> stretches = stretches(document, said);
        List<Passages.Passage> passages =
                stretches.stream().flatMap(one -> one.passages().stream()).toList();
        ProseNames names = new ProseNames(registry, mentions);
        names.learn(document, passages);
        ProseReading reading = new ProseReading(document, names, OwnProse.speaks(document, said));
        HeadingStack headings = new HeadingStack(context);
        for (Stretch stretch : stretches) {
            if (stretch.signed() != null) {
                reading.signed(stretch.signed(), headings.above());
            } else {
                read(stretch.passages(), names, reading, headings);
            }
        }
        reading.endDialogue();
        return new Reading(
                withoutHeadlines(reading.drafts()), reading.speakers(), OpenMarks.notices(document, passages));
    }

    private static void read(
            List<Passages.Passage> passages, ProseNames names, ProseReading reading, HeadingStack headings) {
        Set<Passages.Passage> dialogue = Dialogue.find(passages, names);
        for (Passages.Passage passage : passages) {
            if (passage.block().kind() == BlockKind.HEADING) {
                reading.endDialogue();
                headings.enter(passage.block());
            } else if (dialogue.contains(passage)) {
                reading.line(passage, headings.above());
            } else {
                reading.paragraph(passage, headings.above());
            }
        }
    }

    /// Paragraphs in a row.
    ///
    /// @param signed what they are as a block quotation that is signed; null where they are none
    private record Stretch(List<Passages.Passage> passages, SignedQuotations.@Nullable Signed signed) {}

    private List<Stretch> stretches(Document document, List<Block> said) {
        SignedQuotations quotations = new SignedQuotations(document.raw(), registry);
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < said.size()) {
            int end = SignedQuotations.end(said, at);
            Optional<SignedQuotations.Signed> signed =
                    end > at ? quotations.read(said.subList(at, end)) : Optional.empty();
            if (signed.isPresent()) {
                add(stretches, document, said.subList(from, at), null);
                add(stretches, document, said.subList(at, end), signed.get());
                from = end;
            }
            at = Math.max(at + 1, end);
        }
        add(stretches, document, said.subList(from, said.size()), null);
        return stretches;
    }

    private static void add(
            List<Stretch> stretches, Document document, List<Block> blocks, SignedQuotations.@Nullable Signed signed) {
        if (!blocks.isEmpty()) {
            stretches.add(new Stretch(Passages.of(document.raw(), blocks), signed));
        }
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
