package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.text.Spaces;
import java.util.List;
import java.util.stream.Collectors;

/// The words of one part of a quote: its paragraphs, nothing but white space between them in the source.
record Piece(List<MappedText> paragraphs) {
    Piece {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(MappedText::isBlank)) {
            throw new IllegalArgumentException("Bug: a piece without words");
        }
    }

    /// From the first word to the last in the raw text.
    Span span(RawText raw) {
        MappedText first = paragraphs.getFirst();
        MappedText last = paragraphs.getLast();
        return raw.span(
                first.span(raw, 0, 1).start(),
                last.span(raw, last.length() - 1, last.length()).end());
    }

    static Piece of(MappedText words) {
        return new Piece(List.of(words));
    }

    /// The words of all parts as they are shown: white space folded inside paragraphs, each on a line of its own.
    static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.paragraphs().stream()
                        .map(paragraph -> Spaces.fold(paragraph.text()))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining(" "));
    }
}
