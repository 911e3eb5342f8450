package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Layout;
import fr.verbatim.model.MappedText;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.text.Quotations;
import java.util.List;

/// Tells how a document sets out who speaks, where its metadata does not.
///
/// Drawn notes are short groups of lines among which several are signatures; prose has long paragraphs, with or without
/// quotation marks.
final class LayoutRecogniser {
    private static final int SHORT_BLOCK = 260;

    private final Registry registry;
    private final SignatureReader signatures;

    LayoutRecogniser(Registry registry) {
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
    }

    Layout recognise(Document document) {
        Layout given = document.source().layout();
        if (given != null) {
            return given;
        }
        List<Block> blocks = document.blocks().stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .toList();
        if (areTurns(blocks)) {
            return Layout.TURNS;
        }
        long brief = blocks.stream()
                .filter(block -> block.text().length() <= SHORT_BLOCK)
                .count();
        long signed = blocks.stream().skip(1).filter(this::isSignature).count();
        if (signed >= 1 && !quotesPeople(blocks) && brief * 10 >= blocks.size() * 8L && signed * 25 >= blocks.size()) {
            return Layout.DRAWN_NOTES;
        }
        boolean quotes = blocks.stream()
                .anyMatch(block -> !Quotations.find(block.text().text()).isEmpty());
        return quotes || document.source().publisher() == null ? Layout.PROSE : Layout.STATEMENTS;
    }

    /// A fair part of the paragraphs hold a quotation with the writer's words round it: no bubbles are set out so.
    private static boolean quotesPeople(List<Block> blocks) {
        long quoting = blocks.stream()
                .map(block -> block.text().text().strip())
                .filter(text -> Quotations.find(text).stream()
                        .anyMatch(quotation -> quotation.open() > 0 || quotation.close() < text.length() - 1))
                .count();
        return quoting >= 2 && quoting * 5 >= blocks.size();
    }

    /// A fair part of the paragraphs open with a label.
    boolean areTurns(List<Block> blocks) {
        List<TurnLines.Line> lines = TurnLines.of(blocks, registry).stream()
                .filter(line -> !line.heading())
                .toList();
        long labelled = lines.stream().filter(line -> line.label() != null).count();
        return labelled >= 2 && labelled * 4 >= lines.size();
    }

    private boolean isSignature(Block block) {
        if (block.text().length() > SHORT_BLOCK || block.kind() == BlockKind.LIST_ITEM) {
            return false;
        }
        List<String> lines = block.text().lines().stream().map(MappedText::text).toList();
        return !lines.isEmpty() && signatures.read(lines).isPresent();
    }
}
