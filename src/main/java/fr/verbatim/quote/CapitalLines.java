package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines in capitals of a note, and how it sets out its titles: in many notes the place of a picture follows each
/// of them.
final class CapitalLines {
    private static final int PICTURE_GAP = 2;
    /// So many lines followed by a gap show that titles are set so.
    private static final int HABIT = 2;

    private final Set<Integer> spaced = new HashSet<>();
    private final boolean habit;

    CapitalLines(Document document) {
        List<Block> blocks = document.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (NoteParser.inCapitals(block.text().text()) && blocks.get(i + 1).blankLinesBefore() >= PICTURE_GAP) {
                MappedText text = block.text();
                spaced.add(text.span(document.raw(), 0, text.length()).start());
            }
        }
        habit = spaced.size() >= HABIT;
    }

    /// Whether a line in capitals stands as the titles do: a gap follows it, or nothing tells how titles are set.
    boolean looksLikeTitle(Span line) {
        return !habit || spaced.contains(line.start());
    }
}
