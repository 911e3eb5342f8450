package fr.verbatim.web;

import fr.verbatim.cite.Authors;
import fr.verbatim.cite.CitationFormat;
import fr.verbatim.cite.Citations;
import fr.verbatim.model.Quote;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// Any search as an Atom feed (RFC 4287) to watch it by: what entered the index or changed there last comes
/// first, and an entry that changes says so. The pages of a long one are linked (RFC 5005). Kind, certainty and
/// « […] » stand in every entry.
final class Feed implements Answer {
    static final String PATH = "/recherche.atom";

    private final Setting setting;

    Feed(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Reply to(Request request, Searcher searcher) {
        Parameters asked = request.parameters().filled();
        Parameters sorted = asked.first("sort").isPresent() ? asked : asked.with("sort", "-updated");
        Results results = searcher.search(setting.query(sorted));
        Xml xml = new Xml().open("feed", Map.of("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "fr"));
        String words = asked.first("q").orElse("");
        xml.text("title", setting.look().site() + (words.isBlank() ? "" : " : « " + words + " »"));
        xml.text("id", address(asked.on(PATH)));
        xml.text("updated", instant(searcher.made()));
        link(xml, "self", asked.on(PATH));
        link(xml, "alternate", asked.on("/"));
        link(xml, "first", asked.without("cursor").on(PATH));
        if (results.next() != null) {
            link(
                    xml,
                    "next",
                    asked.without("cursor").with("cursor", results.next()).on(PATH));
        }
        results.hits().forEach(hit -> entry(xml, hit, searcher.changed(hit.quote())));
        return new Reply(200, "application/atom+xml; charset=utf-8", xml.close().bytes(), Map.of());
    }

    private void entry(Xml xml, Hit hit, Instant changed) {
        Quote quote = hit.quote();
        String path = Addresses.quote(quote.id());
        String url = setting.addresses().absolute(path);
        xml.open("entry", Map.of());
        xml.text("title", QuotePages.title(quote));
        xml.text("id", address(path));
        xml.text("updated", instant(changed));
        link(xml, "alternate", path);
        authors(xml, hit);
        quote.sectors().forEach(tag -> xml.empty("category", Map.of("term", tag.id(), "label", tag.label())));
        quote.themes().forEach(tag -> xml.empty("category", Map.of("term", tag.id(), "label", tag.label())));
        xml.open("content", Map.of("type", "html"));
        xml.characters(Citations.cite(Citing.of(quote, hit.source(), url), CitationFormat.HTML));
        xml.close();
        xml.close();
    }

    /// An entry has an author; where nobody may be given, that is what it says.
    private static void authors(Xml xml, Hit hit) {
        List<Authors.Author> authors = Authors.of(hit.quote());
        List<String> names = authors.isEmpty()
                ? List.of(Citing.byline(hit.quote(), hit.source()))
                : authors.stream().map(Authors.Author::name).toList();
        for (String name : names) {
            xml.open("author", Map.of());
            xml.text("name", name);
            xml.close();
        }
    }

    private static String instant(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void link(Xml xml, String relation, String path) {
        String url = setting.addresses().absolute(path);
        if (url != null) {
            xml.empty("link", Map.of("rel", relation, "href", url));
        }
    }

    /// Without a public address an entry still needs a name of its own: a `tag:` (RFC 4151).
    private String address(String path) {
        String url = setting.addresses().absolute(path);
        return url == null ? "tag:verbatim.invalid,2025:" + path : url;
    }
}
