package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Voice.OrganisationVoice;
import fr.verbatim.model.Wording;
import fr.verbatim.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/// A publisher's own prose: one statement a sentence, a list item whole.
final class Statements implements LayoutReader {
    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<Draft> drafts = new ArrayList<>();
        HeadingStack headings = new HeadingStack(context);
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING) {
                headings.enter(block);
            } else if (block.kind() != BlockKind.FURNITURE) {
                for (MappedText words : sentences(block)) {
                    drafts.add(draft(document, words, headings.above()));
                }
            }
        }
        return new Reading(drafts, List.of(), List.of());
    }

    /// The stretches of a block that are statements of their own.
    static List<MappedText> sentences(Block block) {
        MappedText text = block.text().strip();
        if (text.isBlank() || text.text().chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        return block.kind() == BlockKind.LIST_ITEM ? List.of(text) : Sentences.split(text);
    }

    static Draft draft(Document document, MappedText words, List<String> context) {
        return Draft.of(words, QuoteKind.STATEMENT, Wording.SPEAKER, publisher(document, words), context);
    }

    /// The publisher speaks in its own name; without a known publisher nobody does.
    private static Attribution publisher(Document document, MappedText words) {
        OrganisationRef publisher = document.source().publisher();
        if (publisher == null) {
            return new Attribution.Unknown(Grounds.of(0, List.of()));
        }
        Evidence evidence = new Evidence(
                "publisher",
                "texte publié par " + publisher.name() + ", sans autre locuteur indiqué",
                4,
                words.span(document.raw(), 0, words.length()));
        return new Attribution.Collective(
                new OrganisationVoice(publisher), Certainty.ESTABLISHED, Grounds.of(0.98, List.of(evidence)));
    }
}
