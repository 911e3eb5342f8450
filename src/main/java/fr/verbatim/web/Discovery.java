package fr.verbatim.web;

import fr.verbatim.search.Filter;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What browsers and search engines ask of a site: the search plug-in, the map, what they may read. The first two name
/// absolute addresses, so a site without a public one has neither.
final class Discovery {
    static final String OPENSEARCH = "/opensearch.xml";
    private static final String SITEMAP = "/sitemap.xml";
    /// The most addresses a map may have (sitemaps.org).
    private static final int MOST = 50_000;

    private final Setting setting;

    Discovery(Setting setting) {
        this.setting = setting;
    }

    void bind(Routes routes) {
        routes.get(OPENSEARCH, this::openSearch).get(SITEMAP, this::sitemap).get("/robots.txt", this::robots);
    }

    private Reply openSearch(Request request, Searcher searcher) {
        Xml xml = new Xml().open("OpenSearchDescription", Map.of("xmlns", "http://a9.com/-/spec/opensearch/1.1/"));
        xml.text("ShortName", setting.look().site());
        xml.text("Description", "Qui a dit quoi, où, et d'où on le tient");
        xml.text("InputEncoding", "UTF-8");
        xml.text("Language", "fr");
        xml.empty("Url", Map.of("type", "text/html", "template", absolute("/") + "?q={searchTerms}"));
        xml.empty("Url", Map.of("type", "application/atom+xml", "template", absolute(Feed.PATH) + "?q={searchTerms}"));
        return new Reply(
                200,
                "application/opensearchdescription+xml; charset=utf-8",
                xml.close().bytes(),
                Map.of());
    }

    /// Of the quotes only those whose name is reviewed or given by the source.
    private Reply sitemap(Request request, Searcher searcher) {
        Xml xml = new Xml().open("urlset", Map.of("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
        int[] left = {MOST};
        for (String path : List.of(
                "/",
                "/secteurs",
                "/themes",
                "/personnes",
                "/organisations",
                "/evenements",
                "/documents",
                PanoramaPages.PATH,
                "/aide",
                "/a-propos",
                "/mentions-legales")) {
            add(xml, path, left);
        }
        searcher.sectors().forEach(one -> add(xml, Addresses.sector(one.record().id()), left));
        searcher.themes().forEach(one -> add(xml, Addresses.theme(one.record().id()), left));
        searcher.events().forEach(one -> add(xml, Addresses.event(one.record().id()), left));
        searcher.people().forEach(one -> add(xml, Addresses.person(one.record().id()), left));
        searcher.organisations()
                .forEach(one -> add(xml, Addresses.organisation(one.record().id()), left));
        searcher.sources().forEach(one -> add(xml, Addresses.source(one.record().id()), left));
        Query sure = Query.everything()
                .withFilters(Map.of(
                        Filter.ATTRIBUTION,
                        List.of("named", "collective", "unnamed"),
                        Filter.CERTAINTY,
                        List.of("reviewed", "established")));
        searcher.searchAll(sure, hit -> add(xml, Addresses.quote(hit.quote().id()), left));
        return new Reply(200, "application/xml; charset=utf-8", xml.close().bytes(), Map.of());
    }

    private void add(Xml xml, String path, int[] left) {
        if (left[0] > 0) {
            left[0]--;
            xml.open("url", Map.of());
            xml.text("loc", absolute(path));
            xml.close();
        }
    }

    /// Results and the API are made of pages that stand elsewhere.
    private Reply robots(Request request, Searcher searcher) {
        String map = setting.addresses().absolute(SITEMAP);
        String text = "User-agent: *\nDisallow: /?\nDisallow: /api/\n" + (map == null ? "" : "Sitemap: " + map + "\n");
        return new Reply(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String absolute(String path) {
        String url = setting.addresses().absolute(path);
        if (url == null) {
            throw new Refusal(
                    Refusals.problem(
                            404,
                            "introuvable",
                            "Introuvable",
                            "Ce site n'a pas d'adresse publique : « public_address » dans site.yaml, ou --public-url."),
                    List.of());
        }
        return url;
    }
}
