package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import java.util.List;

/// One thing that stands on a drawn note.
sealed interface NoteItem {
    /// A section title.
    ///
    /// @param doubtful whether it may be a signature nobody could read
    record Title(MappedText text, boolean doubtful) implements NoteItem {
        Title(MappedText text) {
            this(text, false);
        }
    }

    /// Where and when the event took place, or another line about the document.
    record Furniture(MappedText text) implements NoteItem {}

    /// Who speaks on a poster: one, or several who sign together.
    ///
    /// @param gapBefore whether the place of a picture stands before it
    /// @param unread whether the lines look like a signature in which nobody's name could be read
    record Signed(List<FoundSpeaker> speakers, boolean gapBefore, boolean unread) implements NoteItem {
        Signed(List<FoundSpeaker> speakers, boolean gapBefore) {
            this(speakers, gapBefore, false);
        }

        public Signed {
            speakers = List.copyOf(speakers);
        }

        FoundSpeaker speaker() {
            return speakers.getFirst();
        }
    }

    /// Words that open with who says them: « Question du public : combien ça coûte ? »
    record Voiced(FoundSpeaker speaker, MappedText text, boolean gapBefore) implements NoteItem {}

    /// Words in a bubble.
    ///
    /// @param lines as drawn
    /// @param gapBefore whether more than one blank line, the place of a picture, stands before it
    record Bubble(List<MappedText> lines, MappedText text, boolean gapBefore) implements NoteItem {}
}
