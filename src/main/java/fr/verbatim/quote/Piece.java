package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import java.util.List;

/// The words of one part of a quote: its paragraphs, nothing but white space between them in the source.
record Piece(List<MappedText> paragraphs) {
    Piece {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(MappedText::isBlank)) {
            throw new IllegalArgumentException("Bug: a piece without words");
        }
    }

    static Piece of(MappedText words) {
        return new Piece(List.of(words));
    }
}
