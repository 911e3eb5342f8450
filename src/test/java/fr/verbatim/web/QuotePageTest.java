package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Quote;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePageTest extends OnRunningSite {
    private static final List<String> SURE =
            List.of("notes-etablie1", "notes-balises1", "notes-derniere", "lettre-directe1", "lettre-texte001");

    private final SampleCorpus corpus = new SampleCorpus();

    /// No page asks why there is « this name » where it gives none.
    @Test
    void whatTheEvidenceAnswersIsAskedAlikeWhereverItIsAskedFor() {
        for (Quote quote : corpus.quotes) {
            boolean named = !Cards.of(quote, corpus.source(quote)).who().isEmpty();
            String why = named ? "Pourquoi ce nom ?" : "Pourquoi sans nom ?";
            String other = named ? "Pourquoi sans nom ?" : "Pourquoi ce nom ?";
            Document page = page(quote.id());
            assertThat(page.select("h2").eachText()).as(quote.id()).contains(why);
            assertThat(page.html().replace('\u00A0', ' ')).as(quote.id()).doesNotContain(other);
            Element link = Jsoup.parse(site.get("/?id=" + quote.id()).body()).expectFirst(".card .more");
            assertThat(link.text()).as(quote.id()).isEqualTo(why);
            assertThat(link.attr("aria-label")).as(quote.id()).startsWith(why);
        }
    }

    @Test
    void referenceManagersFindEventPlaceDateAndKind() {
        Document page = page("notes-etablie1");
        assertThat(meta(page, "z.itemType")).isEqualTo("presentation");
        assertThat(meta(page, "z.presenters")).isEqualTo("Vernon, Marie");
        assertThat(meta(page, "z.meetingName")).isEqualTo("Les effets de l'IA sur le travail");
        assertThat(meta(page, "z.place")).isEqualTo("Maison du peuple, Brest");
        assertThat(meta(page, "z.presentationType")).isEqualTo("Note dessinée, pas un enregistrement");
        assertThat(meta(page, "DC.date")).isEqualTo("2025-02-10");
        assertThat(meta(page, "DC.identifier")).isEqualTo("https://verbatim.example/citations/notes-etablie1");
        assertThat(meta(page("lettre-texte001"), "z.authors")).isEqualTo("Conseil du numérique,");
        assertThat(page.select("meta[name^=citation_]")).isEmpty();
    }

    @Test
    void machinesAreToldWhereWordsWereLeftOutOrCorrected() {
        assertThat(meta(page("notes-deuxmorc"), "DC.title")).contains("licenciées... […] ... Et remplacées");
        assertThat(meta(page("notes-corrigee"), "DC.title")).contains("demande pa[s] leur avis");
        assertThat(json(page("notes-deuxmorc")
                                .expectFirst("script[type=application/ld+json]")
                                .data())
                        .get("text")
                        .asText())
                .contains("[…]");
    }

    @Test
    void secondHandWordsAreNoTalkForReferenceManagers() {
        assertThat(meta(page("lettre-directe1"), "z.itemType")).isEqualTo("document");
        assertThat(meta(page("lettre-directe1"), "z.authors")).isEqualTo("Huron, Laura");
    }

    @Test
    void machinesGetANameOnlyWhereItIsSure() {
        for (Quote quote : corpus.quotes) {
            Document page = page(quote.id());
            boolean sure = SURE.contains(quote.id());
            assertThat(page.select("meta[name=z.presenters], meta[name=z.authors]")
                            .isEmpty())
                    .as(quote.id())
                    .isEqualTo(!sure);
            for (Element data : page.select("script[type=application/ld+json]")) {
                JsonNode object = json(data.data());
                assertThat(object.get("text").asText()).isEqualTo(EditedWords.printed(quote));
                assertThat(object.has("creator")).as(quote.id()).isEqualTo(sure);
            }
        }
    }

    @Test
    void reportedSpeechIsNoQuotationForMachines() {
        assertThat(page("lettre-rapporte").select("script[type=application/ld+json]"))
                .isEmpty();
    }

    /// Whoever keeps or shares the page reads who is meant, and that the sentence is another's.
    @Test
    void reportedSpeechIsToldWithWhoReportsItToMachinesToo() {
        Document page = page("lettre-rapporte");
        for (String name : List.of("z.abstractNote", "description", "DC.title")) {
            assertThat(meta(page, name).replace('\u00A0', ' '))
                    .as(name)
                    .startsWith("Selon « Retour sur une semaine d’événements » (Conseil du numérique)")
                    .contains("les propos de Laura Huron (attribution probable, à confirmer)");
        }
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(meta(page, "description"));
    }

    @Test
    void machinesAreToldOfWhatKindTheWordsAreAndHowSureTheName() {
        for (Quote quote : corpus.quotes) {
            for (Element data : page(quote.id()).select("script[type=application/ld+json]")) {
                JsonNode object = json(data.data());
                String kind = Wordings.kind(quote, corpus.source(quote)).text();
                assertThat(object.get("genre").asText()).isEqualTo(kind);
                assertThat(object.get("description").asText().replace('’', '\''))
                        .contains(kind)
                        .contains(corpus.source(quote).title());
            }
        }
        assertThat(json(page("notes-probable")
                                .expectFirst("script[type=application/ld+json]")
                                .data())
                        .get("description")
                        .asText())
                .contains("attribution probable, à confirmer");
    }

    @Test
    void aPageThatIsSharedNamesNoCandidate() {
        Document page = page("notes-ambigue1");
        assertThat(page.head().html()).doesNotContain("Huron", "Mansouri").contains("non établi·e");
        assertThat(page("notes-probable").title()).contains("Marie Vernon (attribution probable)");
    }

    @Test
    void theCitationToCopyIsThatOfTheApi() {
        for (Quote quote : corpus.quotes) {
            assertThat(page(quote.id()).expectFirst("#citation").wholeText())
                    .isEqualTo(site.get("/api/v1/quotes/" + quote.id() + "/citation?format=text")
                            .body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, text/plain",
        "html, text/html",
        "markdown, text/markdown",
        "csl, application/vnd.citationstyles.csl+json",
        "bibtex, application/x-bibtex",
        "ris, application/x-research-info-systems"
    })
    void everyFormatIsServedUnderItsType(String format, String type) {
        HttpResponse<String> citation = site.get("/api/v1/quotes/notes-etablie1/citation?format=" + format);
        assertThat(citation.statusCode()).isEqualTo(200);
        // The server drops the space in types it knows.
        assertThat(citation.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualTo(type + ";charset=utf-8");
        assertThat(citation.body()).contains("multinationale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=chicago", "?format=", "?format=ris&format=csl", "?style=x"})
    void anUnknownFormatIsRefusedWithTheKnownOnes(String parameters) {
        HttpResponse<String> refused = site.get("/api/v1/quotes/notes-etablie1/citation" + parameters);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused.body()).get("allowed").toString()).contains("bibtex");
    }

    @Test
    void aCitationSharesTheFateOfItsQuote() {
        assertThat(citation(SampleCorpus.WITHDRAWN).statusCode()).isEqualTo(410);
        assertThat(citation("notes-jamaisvu").statusCode()).isEqualTo(404);
        assertThat(citation(SampleCorpus.FORMER).headers().firstValue("Location"))
                .hasValue("/api/v1/quotes/notes-etablie1/citation?format=text");
    }

    @Test
    void theContextShowsWhatStandsBesideInTheOrderOfTheDocument() {
        List<String> beside = page("notes-corrigee")
                .select(".surroundings li a[href^=/citations/]")
                .eachAttr("href");
        assertThat(beside)
                .containsExactly(
                        "/citations/notes-etablie1",
                        "/citations/notes-probable",
                        "/citations/notes-deuxmorc",
                        "/citations/notes-sansnom1",
                        "/citations/notes-ambigue1",
                        "/citations/notes-balises1");
        assertThat(page("notes-corrigee").select(".surroundings [aria-current]").text())
                .contains("leur avis");
    }

    @Test
    void anErrorIsReportedWithTheIdAndTheWords() {
        String mail =
                page("notes-etablie1").select("a:contains(Signaler une erreur)").attr("href");
        assertThat(mail)
                .startsWith("mailto:contact@verbatim.example?subject=")
                .contains("notes-etablie1")
                .contains("multinationale")
                .doesNotContain(" ", "+");
        assertThat(page("notes-etablie1").select("a:contains(Écrire au sujet)").attr("href"))
                .startsWith("mailto:");
    }

    private HttpResponse<String> citation(String id) {
        return site.get("/api/v1/quotes/" + id + "/citation");
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private Document page(String id) {
        return Jsoup.parse(site.get("/citations/" + id).body());
    }
}
