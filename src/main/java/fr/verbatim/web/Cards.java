package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Hit;
import fr.verbatim.web.page.Card;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Occasion;
import fr.verbatim.web.page.Speaker;
import java.util.List;
import java.util.stream.Stream;

/// Turns quotes into what is shown of them.
final class Cards {
    private Cards() {}

    static Card of(Hit hit) {
        Quote quote = hit.quote();
        Source source = hit.source();
        return new Card(
                quote.id(),
                Addresses.quote(quote.id()),
                quote.kind() != QuoteKind.REPORTED,
                Wordings.intro(quote, source),
                QuoteWords.of(quote, hit.highlight()),
                quote.lead(),
                speakers(quote.attribution()),
                Wordings.instead(quote),
                occasion(quote.saying()),
                Wordings.badges(quote, source),
                Wordings.why(quote.attribution()),
                Addresses.to(source),
                Addresses.lines(quote),
                tags(quote),
                Dossier.EMPTY.offer(quote.id()));
    }

    static Card of(Quote quote, Source source) {
        return of(new Hit(quote, source, true, null));
    }

    /// When and where, as a reader says it.
    static Occasion occasion(Saying saying) {
        Link event = saying.event() == null
                ? null
                : new Link(saying.event().name(), Addresses.event(saying.event().id()));
        String date = saying.date() == null ? "" : French.dates(saying.date(), saying.end(), saying.dateBasis());
        String iso = saying.date() == null ? null : saying.date().toString();
        return new Occasion(event, date, iso, String.join(" ; ", saying.places()));
    }

    private static List<Speaker> speakers(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named ->
                named.speakers().stream()
                        .map(person -> new Speaker(Addresses.to(person), Roles.lines(person.roles())))
                        .toList();
            case Attribution.Collective collective -> List.of(organisation(collective.speaker()));
            case Attribution.Unnamed unnamed -> List.of();
            case Attribution.Ambiguous ambiguous -> List.of();
            case Attribution.Unknown unknown -> List.of();
        };
    }

    private static Speaker organisation(Voice.OrganisationVoice voice) {
        return new Speaker(Addresses.to(voice.organisation()), List.of());
    }

    private static List<Link> tags(Quote quote) {
        return Stream.concat(
                        quote.sectors().stream().map(tag -> new Link(tag.label(), Addresses.sector(tag.id()))),
                        quote.themes().stream().map(tag -> new Link(tag.label(), Addresses.theme(tag.id()))))
                .toList();
    }
}
