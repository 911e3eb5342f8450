package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Quote;
import fr.verbatim.search.Hit;
import fr.verbatim.web.page.DocumentPage.Voice;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import java.util.List;
import java.util.Optional;

/// What stands beside the quotes of a document: who speaks, how sure that is, and of what kind the words are. A kind
/// that all of them share is told once, above them.
final class Margin {
    private final String shared;

    Margin(List<Hit> quotes) {
        List<String> kinds =
                quotes.stream().map(Margin::kind).distinct().limit(2).toList();
        this.shared = kinds.size() == 1 ? kinds.getFirst() : "";
    }

    /// The kind of all quotes; empty where they differ, or there are none.
    Optional<Fact> sharedKind() {
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact("Nature des propos", List.of(Link.plain(shared))));
    }

    Voice voice(Hit hit) {
        Quote quote = hit.quote();
        String kind = shared.isEmpty() ? " · " + kind(hit) : "";
        return new Voice(quote.id(), new Link(who(quote) + kind, Addresses.quote(quote.id())));
    }

    private static String kind(Hit hit) {
        return Wordings.kind(hit.quote(), hit.source()).text();
    }

    /// An open name's badge says itself who it may be.
    private static String who(Quote quote) {
        String sure = Wordings.certainty(quote).text();
        if (Reservations.isDenied(quote)) {
            return sure;
        }
        return switch (quote.attribution()) {
            case Attribution.Named named -> Wordings.who(named) + " · " + sure;
            case Attribution.Collective collective -> Wordings.who(collective) + " · " + sure;
            case Attribution.Unnamed unnamed -> Wordings.description(unnamed.speaker()) + " · " + sure;
            case Attribution.Ambiguous ambiguous -> sure;
            case Attribution.Unknown unknown -> sure;
        };
    }
}
