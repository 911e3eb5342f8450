package fr.verbatim.line;

import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.quote.FoundSpeaker;
import java.util.List;

/// What the line made of one source.
///
/// @param document as read
/// @param masthead what the document prints of itself above its quotes
/// @param quotes cut, attributed, situated and tagged, in the order of the text
/// @param speakers every signature or label the document prints
/// @param proposals people named that no authority record holds
/// @param notices what a person should know
public record LineResult(
        Document document,
        Masthead masthead,
        List<Quote> quotes,
        List<FoundSpeaker> speakers,
        List<PersonVoice> proposals,
        List<Notice> notices) {
    public LineResult {
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
        proposals = List.copyOf(proposals);
        notices = List.copyOf(notices);
    }
}
