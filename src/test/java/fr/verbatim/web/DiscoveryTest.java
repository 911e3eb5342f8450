package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Quote;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DiscoveryTest extends OnRunningSite {
    private final SampleCorpus corpus = new SampleCorpus();

    @Test
    void aFeedHasEveryFilterOfTheSearchAndTheSameQuotes() {
        Document feed = xml("/recherche.atom?kind=note&theme=emploi&size=100");
        assertThat(feed.select("entry > id").eachText())
                .hasSize((int) corpus.quotes.stream()
                        .filter(quote -> quote.kind() == fr.verbatim.model.QuoteKind.NOTE)
                        .count())
                .allMatch(id -> id.startsWith("https://verbatim.example/citations/notes-"));
        assertThat(site.get("/recherche.atom?knd=note").statusCode()).isEqualTo(400);
    }

    @Test
    void aFeedIsWalkedByItsLinksAndLosesNothing() {
        List<String> entries = new ArrayList<>();
        String path = "/recherche.atom?size=3";
        while (!path.isEmpty()) {
            Document page = xml(path);
            assertThat(page.select("feed > link[rel=self]").attr("href")).endsWith(path);
            page.select("entry").forEach(entry -> {
                entries.add(entry.expectFirst("id").text());
                assertThat(entry.expectFirst("updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            });
            path = page.select("feed > link[rel=next]").attr("href").replace("https://verbatim.example", "");
        }
        assertThat(entries).hasSize(corpus.quotes.size()).doesNotHaveDuplicates();
    }

    @Test
    void everyEntryCarriesWordsKindAndDoubt() {
        for (Element entry : xml("/recherche.atom?size=100").select("entry")) {
            Quote quote = corpus.quote(entry.expectFirst("id").text().replaceFirst(".*/", ""));
            String content = Jsoup.parse(entry.expectFirst("content").text()).text();
            assertThat(content.replace('’', '\''))
                    .contains(Wordings.kind(quote, corpus.source(quote)).text());
            assertThat(entry.expectFirst("author > name").text()).isNotBlank();
        }
        Element open = xml("/recherche.atom?attribution=ambiguous").expectFirst("entry");
        assertThat(open.text()).contains("non établi·e").doesNotContain("Huron", "Mansouri");
    }

    /// Said in February 2025, read again in March 2026.
    @Test
    void thePageOfASearchLeadsToItsFeed() {
        String feed = Jsoup.parse(site.get("/?q=ia&kind=note&page=1").body())
                .select("link[rel=alternate]")
                .attr("href");
        assertThat(feed).isEqualTo("/recherche.atom?q=ia&kind=note");
        assertThat(site.get(feed).statusCode()).isEqualTo(200);
    }

    @Test
    void browsersFindTheSearch() {
        String path =
                Jsoup.parse(site.get("/").body()).select("link[rel=search]").attr("href");
        assertThat(xml(path).select("Url[type=text/html]").attr("template"))
                .isEqualTo("https://verbatim.example/?q={searchTerms}");
    }

    @Test
    void theMapNamesNoPageOfAnUncertainNameAndOnlyPagesThatAreThere() {
        List<String> pages = xml("/sitemap.xml").select("loc").eachText();
        assertThat(pages)
                .contains(
                        "https://verbatim.example/citations/notes-etablie1",
                        "https://verbatim.example/personnes/marie-vernon")
                .doesNotContain(
                        "https://verbatim.example/citations/notes-probable",
                        "https://verbatim.example/citations/notes-ambigue1");
        for (String page : pages) {
            HttpResponse<String> answer = site.get(page.replace("https://verbatim.example", ""));
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("content=\"noindex\"");
        }
    }

    @Test
    void robotsAreToldOfTheMap() {
        assertThat(site.get("/robots.txt").body())
                .contains("Sitemap: https://verbatim.example/sitemap.xml", "Disallow: /api/");
    }

    private Document xml(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
