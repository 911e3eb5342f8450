package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Correction;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Neighbours;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Frame;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.QuotePage;
import fr.verbatim.web.page.Reason;
import fr.verbatim.web.page.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of one quote: everything that is known of it, and why.
final class QuotePages {
    private static final int TITLE_LENGTH = 70;

    private final Setting setting;

    QuotePages(Setting setting) {
        this.setting = setting;
    }

    Reply quote(Request request, Searcher searcher) {
        String id = request.id();
        return switch (searcher.fate(id)) {
            case Fate.Found found -> setting.page("quote", page(found.hit(), searcher));
            case Fate.Moved moved -> Reply.moved(Addresses.quote(moved.successor()));
            case Fate.Withdrawn withdrawn -> throw Refusals.withdrawn("Ce propos", withdrawn);
            case Fate.Missing missing -> throw Refusals.quoteNotFound(id, itsDocument(missing, searcher));
        };
    }

    /// An id that vanished still tells which document it was cut from.
    private static List<Link> itsDocument(Fate.Missing missing, Searcher searcher) {
        return searcher.sources().stream()
                .map(Counted::record)
                .filter(source -> source.id().equals(missing.source()))
                .map(source -> new Link("Le document « " + source.title() + " »", Addresses.source(source.id())))
                .toList();
    }

    private QuotePage page(Hit hit, Searcher searcher) {
        Quote quote = hit.quote();
        Source source = hit.source();
        Neighbours neighbours = searcher.neighbours(quote);
        return new QuotePage(
                frame(quote, source),
                Cards.of(hit),
                quote.context(),
                reasons(quote),
                alternatives(quote.attribution()),
                quote.corrections().stream().map(QuotePages::correction).toList(),
                sectors(quote),
                themes(quote),
                SourceFacts.of(source, quote),
                neighbour(neighbours.previous()),
                neighbour(neighbours.next()),
                "/api/v1/quotes/" + quote.id(),
                report(quote));
    }

    /// Only a name that was reviewed or that the source gives may be found through search engines.
    private Frame frame(Quote quote, Source source) {
        String who = Wordings.who(quote.attribution());
        String words =
                Wordings.intro(quote, source).isEmpty() ? "« " + shortened(quote.text()) + " »" : "Propos rapportés";
        boolean sure = quote.attribution()
                .certainty()
                .map(certainty -> certainty != Certainty.PROBABLE)
                .orElse(false);
        String title = words + ", " + who;
        return sure ? setting.frame(title, Addresses.quote(quote.id())) : setting.unlisted(title, "");
    }

    private static String shortened(String text) {
        if (text.length() <= TITLE_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', TITLE_LENGTH);
        return text.substring(0, end > 0 ? end : TITLE_LENGTH) + "…";
    }

    private static @Nullable Link neighbour(@Nullable Quote quote) {
        return quote == null ? null : new Link(shortened(quote.text()), Addresses.quote(quote.id()));
    }

    private static List<Reason> reasons(Quote quote) {
        List<Reason> reasons = new ArrayList<>();
        String label = quote.attribution().grounds().label();
        if (label != null) {
            reasons.add(new Reason("La source imprime : « " + label + " ».", Link.plain("")));
        }
        quote.attribution()
                .grounds()
                .evidence()
                .forEach(evidence -> reasons.add(new Reason(
                        evidence.explanation(),
                        Addresses.lines(
                                quote.source(),
                                evidence.span().firstLine(),
                                evidence.span().lastLine()))));
        return reasons;
    }

    /// Without words for how likely each is: beside a badge that says that the document does not decide, they would
    /// decide. The API has the probabilities.
    private static List<Link> alternatives(Attribution attribution) {
        List<Candidate> candidates = attribution instanceof Attribution.Ambiguous ambiguous
                ? ambiguous.candidates()
                : attribution.grounds().alternatives();
        return candidates.stream()
                .map(candidate -> Addresses.to(candidate.voice()))
                .toList();
    }

    private static String correction(Correction correction) {
        String why = correction.why() == null ? "" : " (" + correction.why() + ")";
        return "La source porte « " + correction.from() + " » ; lu « " + correction.to() + " » par " + correction.by()
                + ", le " + French.date(correction.date()) + why + ".";
    }

    private static List<Tag> sectors(Quote quote) {
        return quote.sectors().stream()
                .map(tag -> new Tag(
                        new Link(tag.label(), Addresses.sector(tag.id())),
                        Wordings.relation(tag.relation()),
                        tag.because().stream().map(Wordings::because).toList()))
                .toList();
    }

    private static List<Tag> themes(Quote quote) {
        return quote.themes().stream()
                .map(tag -> new Tag(
                        new Link(tag.label(), Addresses.theme(tag.id())),
                        "",
                        tag.because().stream().map(Wordings::because).toList()))
                .toList();
    }

    private @Nullable String report(Quote quote) {
        String contact = setting.site().contact();
        if (contact == null) {
            return null;
        }
        String body = "Citation " + quote.id() + " :\n" + quote.text() + "\n\nCe qui ne va pas :\n";
        return "mailto:" + contact + "?subject="
                + Parameters.encode("Erreur dans la citation " + quote.id()).replace("+", "%20") + "&body="
                + Parameters.encode(body).replace("+", "%20");
    }
}
