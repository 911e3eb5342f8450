/// A document → attributed quotes.
///
/// Begin with [Quoter]. A [LayoutReader] (one per way of setting out who speaks) cuts [Draft]s;
/// [QuoteAssembler] gives them ids and selectors. For drawn notes [NoteParser] finds titles, signatures and
/// bubbles, [BubbleJoins] puts together what was drawn in two bubbles, and [SpeakerModel] weighs the cues
/// listed in [Cues] over each run of bubbles.
@NullMarked
package fr.verbatim.quote;

import org.jspecify.annotations.NullMarked;
