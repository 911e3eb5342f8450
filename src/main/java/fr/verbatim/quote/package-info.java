/// A document → attributed quotes.
///
/// Begin with [Quoter]. A [LayoutReader] (one per way of setting out who speaks) cuts [Draft]s;
/// [QuoteAssembler] gives them ids and selectors. For drawn notes [NoteParser] finds titles, signatures and
/// bubbles, [BubbleJoins] puts together what was drawn in two bubbles, and [SpeakerModel] weighs the cues
/// listed in [Cues] over each run of bubbles; [NoteJudgement] says how likely a name has to be to be printed.
/// [Presentation] reads how people say what they are, which tells a signer from somebody in the room ([Floor]);
/// [SmallTitles] and [FactBoxes] tell what nobody has said, [UnreadSignature] marks places where no name can be the
/// only one.
///
/// For prose [Passages] puts paragraphs together over which one quotation goes, [Narration] cuts a sentence
/// into tokens, [PhraseReader], [VerbReader] and [SubjectFinder] are its small grammar, [DirectSpeech] and
/// [ReportedSpeech] say what is speech, [Cast] and [Scene] whom a subject means. [OwnProse] says whether the
/// rest is the publisher's own.
@NullMarked
package fr.verbatim.quote;

import org.jspecify.annotations.NullMarked;
