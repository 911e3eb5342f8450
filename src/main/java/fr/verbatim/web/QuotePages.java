package fr.verbatim.web;

import fr.verbatim.cite.Citable;
import fr.verbatim.cite.CitationFormat;
import fr.verbatim.cite.Citations;
import fr.verbatim.json.WireForm;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Correction;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Card;
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

    /// How many quotes of the document are shown on either side.
    private static final int BESIDE = 3;

    private final Setting setting;
    private final WireForm form;

    QuotePages(Setting setting, WireForm form) {
        this.setting = setting;
        this.form = form;
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
        return new QuotePage(
                frame(hit),
                Cards.of(hit),
                quote.context(),
                reasons(quote),
                alternatives(quote.attribution()),
                Wordings.readings(quote.attribution()),
                quote.corrections().stream().map(QuotePages::correction).toList(),
                sectors(quote),
                themes(quote),
                SourceFacts.of(source, quote),
                surroundings(quote, source, searcher),
                copies(quote, source),
                new QuotePage.Contact(
                        mail("Erreur dans la citation " + quote.id(), quote, "Ce qui ne va pas :"),
                        mail(
                                "Je suis la personne citée : " + quote.id(),
                                quote,
                                "Ma demande (réponse, correction," + " anonymat ou retrait) :")));
    }

    /// Only a name that was reviewed or that the source gives may be found through search engines.
    private Frame frame(Hit hit) {
        Quote quote = hit.quote();
        boolean sure = quote.attribution()
                .certainty()
                .map(certainty -> certainty != Certainty.PROBABLE)
                .orElse(false);
        String title = title(quote);
        String path = Addresses.quote(quote.id());
        Frame frame = sure ? setting.frame(title, path) : setting.unlisted(title, "");
        return frame.with(QuoteHead.of(hit, form, setting, title));
    }

    /// The words, or that they are reported, and who said them.
    static String title(Quote quote) {
        String words = quote.kind() == QuoteKind.REPORTED
                ? "Propos rapportés"
                : "« " + French.shortened(EditedWords.printed(quote), TITLE_LENGTH) + " »";
        return words + ", " + Wordings.titled(quote);
    }

    /// The same quote to take along, in every format.
    private QuotePage.Copies copies(Quote quote, Source source) {
        Citable citable = Citing.of(quote, source, setting.addresses().absolute(Addresses.quote(quote.id())));
        List<Link> pasted = List.of(
                format("Texte", quote, CitationFormat.TEXT),
                format("HTML", quote, CitationFormat.HTML),
                format("Markdown", quote, CitationFormat.MARKDOWN));
        List<Link> files = List.of(
                format("BibTeX", quote, CitationFormat.BIBTEX),
                format("RIS", quote, CitationFormat.RIS),
                format("CSL-JSON", quote, CitationFormat.CSL),
                new Link("JSON", Api.ROOT + "/quotes/" + quote.id()));
        return new QuotePage.Copies(Citations.cite(citable, CitationFormat.TEXT), pasted, files);
    }

    private static Link format(String name, Quote quote, CitationFormat format) {
        return new Link(name, CitationAnswer.path(quote.id(), format));
    }

    /// What stands before and after in the same document, the nearest nearest.
    private static QuotePage.Surroundings surroundings(Quote quote, Source source, Searcher searcher) {
        List<Card> before = new ArrayList<>();
        List<Card> after = new ArrayList<>();
        @Nullable Quote at = searcher.neighbours(quote).previous();
        while (at != null && before.size() < BESIDE) {
            before.addFirst(Cards.of(at, source));
            at = searcher.neighbours(at).previous();
        }
        at = searcher.neighbours(quote).next();
        while (at != null && after.size() < BESIDE) {
            after.add(Cards.of(at, source));
            at = searcher.neighbours(at).next();
        }
        return new QuotePage.Surroundings(
                before, after, new Link("Tout le document", Addresses.source(source.id()) + "#" + quote.id()));
    }

    private static List<Reason> reasons(Quote quote) {
        List<Reason> reasons = new ArrayList<>();
        if (quote.attribution() instanceof Attribution.Unnamed unnamed
                && unnamed.speaker().withholdsName()) {
            reasons.add(new Reason(Wordings.NAME_WITHDRAWN, Link.plain("")));
        }
        String label = quote.attribution().grounds().label();
        if (label != null) {
            reasons.add(new Reason("La source imprime : « " + label + " ».", Link.plain("")));
        }
        List<Evidence> evidence = quote.attribution().grounds().evidence();
        evidence.stream().filter(one -> one.weight() >= 0).forEach(one -> reasons.add(reason(quote, "", one)));
        evidence.stream()
                .filter(one -> one.weight() < 0)
                .forEach(one -> reasons.add(reason(quote, "malgré ceci : ", one)));
        return reasons;
    }

    private static Reason reason(Quote quote, String lead, Evidence evidence) {
        Span span = evidence.span();
        return new Reason(
                lead + evidence.explanation(), Addresses.lines(quote.source(), span.firstLine(), span.lastLine()));
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
                        Wordings.because(tag.because())))
                .toList();
    }

    private static List<Tag> themes(Quote quote) {
        return quote.themes().stream()
                .map(tag ->
                        new Tag(new Link(tag.label(), Addresses.theme(tag.id())), "", Wordings.because(tag.because())))
                .toList();
    }

    /// Null when the site names no contact.
    private @Nullable String mail(String subject, Quote quote, String ask) {
        String contact = setting.site().contact();
        if (contact == null) {
            return null;
        }
        String address = setting.addresses().absolute(Addresses.quote(quote.id()));
        String body = "Citation " + quote.id() + (address == null ? "" : " (" + address + ")") + " :\n"
                + EditedWords.printed(quote)
                + "\n\n" + ask + "\n";
        return "mailto:" + contact + "?subject="
                + Parameters.encode(subject).replace("+", "%20") + "&body="
                + Parameters.encode(body).replace("+", "%20");
    }
}
