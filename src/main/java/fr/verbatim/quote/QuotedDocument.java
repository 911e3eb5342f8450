package fr.verbatim.quote;

import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Review;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A document with its quotes.
///
/// @param quotes in the order of the text
/// @param doubtfulSections ids of the quotes that may belong to another section than the heading above them says
/// @param reviews the decision on a quote, by the quote's id
/// @param speakers every signature or label the document prints
/// @param notices what a person should know
public record QuotedDocument(
        List<Quote> quotes,
        Set<String> doubtfulSections,
        Map<String, Review> reviews,
        List<FoundSpeaker> speakers,
        List<Notice> notices) {
    public QuotedDocument {
        quotes = List.copyOf(quotes);
        doubtfulSections = Set.copyOf(doubtfulSections);
        reviews = Map.copyOf(reviews);
        speakers = List.copyOf(speakers);
        notices = List.copyOf(notices);
    }
}
