package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import java.util.List;

/// One thing that stands on a drawn note.
sealed interface NoteItem {
    /// A section title.
    record Title(MappedText text) implements NoteItem {}

    /// Where and when the event took place, or another line about the document.
    record Furniture(MappedText text) implements NoteItem {}

    /// Who speaks on a poster.
    record Signed(FoundSpeaker speaker) implements NoteItem {}

    /// Words in a bubble.
    ///
    /// @param lines as drawn
    /// @param gapBefore whether more than one blank line, the place of a picture, stands before it
    record Bubble(List<MappedText> lines, MappedText text, boolean gapBefore) implements NoteItem {}
}
