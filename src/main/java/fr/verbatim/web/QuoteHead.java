package fr.verbatim.web;

import fr.verbatim.cite.Authors;
import fr.verbatim.cite.Dates;
import fr.verbatim.cite.Talks;
import fr.verbatim.json.WireForm;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import fr.verbatim.search.Hit;
import fr.verbatim.web.page.Field;
import fr.verbatim.web.page.Head;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What reference managers, search engines and social sites read from the page of a quote. Zotero takes `DC.` and `z.`
/// names; no `citation_` ones, which would make an article of it. A name stands here only where [Authors] gives it.
final class QuoteHead {
    private final List<Field> names = new ArrayList<>();
    private final List<Field> properties = new ArrayList<>();

    private QuoteHead() {}

    /// @param title of the page
    static Head of(Hit hit, WireForm form, Setting setting, String title) {
        String url = setting.addresses().absolute(Addresses.quote(hit.quote().id()));
        QuoteHead head = new QuoteHead();
        head.reference(hit, url);
        head.preview(hit, setting.look().site(), title, url);
        boolean quotation =
                hit.quote().kind() != QuoteKind.REPORTED && hit.quote().saying().reservation() == null;
        return new Head(head.names, head.properties, quotation ? linkedData(hit, form) : null, null);
    }

    /// The vocabulary has no word for how words came into a source, nor for how sure a name is: both are told in ours.
    private static String linkedData(Hit hit, WireForm form) {
        Quote quote = hit.quote();
        return form.linkedData(
                hit,
                !Authors.of(quote).isEmpty(),
                Wordings.kind(quote, hit.source()).text(),
                Citing.description(quote, hit.source(), null));
    }

    private void reference(Hit hit, @Nullable String url) {
        Quote quote = hit.quote();
        Source source = hit.source();
        Saying saying = quote.saying();
        boolean spoken = Talks.isTalk(quote);
        name("DC.title", Citing.of(quote, source, url).title());
        name("DC.date", Dates.said(quote, source).map(LocalDate::toString).orElse(null));
        name("DC.language", source.language());
        name("DC.rights", source.licence().equals("unknown") ? null : source.licence());
        name("DC.identifier", url);
        name("z.itemType", spoken ? "presentation" : "document");
        String people = spoken ? "z.presenters" : "z.authors";
        String authors =
                Authors.of(quote).stream().map(Authors.Author::inverted).collect(Collectors.joining("; "));
        name(people, authors.isEmpty() ? null : authors);
        name("z.meetingName", saying.event() == null ? null : saying.event().name());
        name("z.place", saying.places().isEmpty() ? null : String.join(" ; ", saying.places()));
        name(
                spoken ? "z.presentationType" : "z.type",
                Wordings.kind(quote, source).text());
        name("z.abstractNote", Citing.description(quote, source, url));
    }

    private void preview(Hit hit, String site, String title, @Nullable String url) {
        String description = Citing.description(hit.quote(), hit.source(), null);
        name("description", description);
        property("og:type", "article");
        property("og:locale", "fr_FR");
        property("og:site_name", site);
        property("og:title", title);
        property("og:description", description);
        property("og:url", url);
    }

    private void name(String name, @Nullable String content) {
        if (content != null) {
            names.add(new Field(name, content));
        }
    }

    private void property(String name, @Nullable String content) {
        if (content != null) {
            properties.add(new Field(name, content));
        }
    }
}
