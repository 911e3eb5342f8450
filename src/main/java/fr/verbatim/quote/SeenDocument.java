package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import fr.verbatim.text.Unseen;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A document as a reader sees it, in which the layouts are read, and the way back: the words of a quote are those of
/// the source with all their signs, seen or not.
final class SeenDocument {
    private final Document document;
    private final Document seen;
    /// The blocks that have signs nobody sees, by where they start.
    private final NavigableMap<Integer, Block> touched = new TreeMap<>();

    SeenDocument(Document document) {
        this.document = document;
        List<Block> blocks = document.blocks().stream().map(this::seen).toList();
        this.seen = touched.isEmpty()
                ? document
                : new Document(document.source(), document.raw(), blocks, document.notices());
    }

    Document document() {
        return seen;
    }

    private Block seen(Block block) {
        MappedText text = Unseen.remove(document.raw(), block.text());
        if (text == block.text()) {
            return block;
        }
        touched.put(block.span().start(), block);
        return block.withText(text);
    }

    /// The reading with the words as the source has them.
    Reading asPrinted(Reading reading) {
        return touched.isEmpty()
                ? reading
                : new Reading(
                        reading.drafts().stream()
                                .map(draft -> draft.withPieces(draft.pieces().stream()
                                        .map(this::asPrinted)
                                        .toList()))
                                .toList(),
                        reading.speakers(),
                        reading.notices());
    }

    private Piece asPrinted(Piece piece) {
        return new Piece(piece.paragraphs().stream().map(this::asPrinted).toList());
    }

    private MappedText asPrinted(MappedText words) {
        Span span = words.span(document.raw(), 0, words.length());
        Map.Entry<Integer, Block> block = touched.floorEntry(span.start());
        boolean within = block != null && span.end() <= block.getValue().span().end();
        return within ? block.getValue().text().within(span.start(), span.end()) : words;
    }
}
