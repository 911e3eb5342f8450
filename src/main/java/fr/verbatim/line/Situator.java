package fr.verbatim.line;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Basis;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Event;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Review;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.quote.QuotedDocument;
import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says when and where words were said: at the event that the whole source is about, at the part of it whose
/// name stands as the section's title, or at the one event of the source in which the reported person took
/// part.
final class Situator {
    private final Authorities authorities;
    private final Map<String, Event> parts = new HashMap<>();

    Situator(Authorities authorities) {
        this.authorities = authorities;
        for (Event event : authorities.events()) {
            if (event.parent() != null) {
                parts.put(event.parent() + "\n" + Fold.letters(event.name()), event);
                event.printed().forEach(name -> parts.put(event.parent() + "\n" + Fold.letters(name), event));
            }
        }
    }

    List<Quote> situate(Source source, QuotedDocument document) {
        return document.quotes().stream()
                .map(quote -> reviewed(document.reviews().get(quote.id()), quote)
                        .orElseGet(() -> situate(
                                source, quote, document.doubtfulSections().contains(quote.id()))))
                .toList();
    }

    /// The event a reviewer has given.
    private Optional<Quote> reviewed(@Nullable Review review, Quote quote) {
        return Optional.ofNullable(review)
                .map(decided -> decided.decision().event())
                .flatMap(authorities::findEvent)
                .map(event -> quote.withSaying(
                        saying(event, Basis.INFERRED, whole(event)).toldAs(quote.saying())));
    }

    private Event whole(Event event) {
        return Optional.ofNullable(event.parent())
                .flatMap(authorities::findEvent)
                .orElse(event);
    }

    private Quote situate(Source source, Quote quote, boolean doubtful) {
        Optional<Event> whole = Optional.ofNullable(source.event()).flatMap(authorities::findEvent);
        if (whole.isPresent()) {
            Event event = part(whole.get(), quote, doubtful).orElse(whole.get());
            return quote.withSaying(saying(event, Basis.PRINTED, whole.get()).toldAs(quote.saying()));
        }
        boolean elsewhere =
                quote.kind() == QuoteKind.STATEMENT || !quote.saying().via().isEmpty();
        return elsewhere
                ? quote
                : attended(source, quote)
                        .map(event -> quote.withSaying(
                                saying(event, Basis.INFERRED, event).toldAs(quote.saying())))
                        .orElse(quote);
    }

    /// The part of an event named by the section's title. Where the section is in doubt, only if the speaker is
    /// recorded there, or all who may be the speaker; never if the speaker is recorded at another part alone.
    private Optional<Event> part(Event whole, Quote quote, boolean doubtful) {
        if (quote.context().isEmpty()) {
            return Optional.empty();
        }
        Event part = parts.get(whole.id() + "\n" + Fold.letters(quote.context().getLast()));
        if (part == null) {
            return Optional.empty();
        }
        Set<String> speakers = speakers(quote);
        boolean here = attends(part, speakers) || candidatesAttend(part, quote.attribution());
        boolean elsewhere = authorities.events().stream()
                .anyMatch(event ->
                        whole.id().equals(event.parent()) && !event.id().equals(part.id()) && attends(event, speakers));
        return here || (!doubtful && !elsewhere) ? Optional.of(part) : Optional.empty();
    }

    /// The one event told by this source in which the speaker took part; parts count rather than their parents.
    private Optional<Event> attended(Source source, Quote quote) {
        Set<String> speakers = speakers(quote);
        List<Event> attended = authorities.events().stream()
                .filter(event -> event.sources().contains(source.id()) && attends(event, speakers))
                .toList();
        Set<String> parents = attended.stream()
                .map(Event::parent)
                .filter(parent -> parent != null)
                .collect(Collectors.toSet());
        List<Event> innermost =
                attended.stream().filter(event -> !parents.contains(event.id())).toList();
        return innermost.size() == 1 ? Optional.of(innermost.getFirst()) : Optional.empty();
    }

    private static boolean attends(Event event, Set<String> speakers) {
        return event.people().stream().anyMatch(part -> speakers.contains(part.id()))
                || event.organisations().stream().anyMatch(part -> speakers.contains(part.id()));
    }

    /// Whoever of them spoke was there.
    private static boolean candidatesAttend(Event part, Attribution attribution) {
        return attribution instanceof Attribution.Ambiguous ambiguous
                && !ambiguous.candidates().isEmpty()
                && ambiguous.candidates().stream().map(Candidate::voice).allMatch(voice -> switch (voice) {
                    case Voice.PersonVoice person -> attends(part, Set.of(person.id()));
                    case Voice.OrganisationVoice one -> one.id() != null && attends(part, Set.of(one.id()));
                    case Voice.UnnamedVoice unnamed -> false;
                });
    }

    private static Set<String> speakers(Quote quote) {
        return switch (quote.attribution()) {
            case Attribution.Named named ->
                named.speakers().stream().map(person -> person.id()).collect(Collectors.toSet());
            case Attribution.Collective collective ->
                Optional.ofNullable(collective.speaker().id()).map(Set::of).orElse(Set.of());
            case Attribution.Unnamed unnamed -> Set.of();
            case Attribution.Ambiguous ambiguous -> Set.of();
            case Attribution.Unknown unknown -> Set.of();
        };
    }

    /// Date and places of a part fall back on those of the whole.
    private static Saying saying(Event event, Basis basis, Event whole) {
        Event dated = event.start() == null ? whole : event;
        List<String> places = event.places().isEmpty() ? whole.places() : event.places();
        boolean oneDay = dated.start() != null && dated.start().equals(dated.end());
        return new Saying(
                dated.start(),
                oneDay ? null : dated.end(),
                dated.start() == null ? Basis.UNKNOWN : dated.precision(),
                places,
                new EventRef(event.id(), event.name(), event.parent()),
                basis,
                List.of(),
                null);
    }
}
