package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTest extends OnRunningSite {
    private static final String ALL =
            "/dossier?id=notes-probable&id=notes-etablie1&id=lettre-directe1&id=lettre-texte001";

    @Test
    void quotesStandByTradeInTheOrderOfTheAddress() {
        Document page = page(ALL);
        assertThat(page.select(".dossier section:not(.sources) h2").eachText())
                .containsExactly("Sans métier établi", "Poste");
        assertThat(cards(page))
                .containsExactly("notes-probable", "lettre-directe1", "lettre-texte001", "notes-etablie1");
        assertThat(page.title()).startsWith("Dossier : 4");
    }

    @Test
    void everySourceIsNumberedOnce() {
        Document page = page(ALL);
        assertThat(page.select(".sources li").eachAttr("id")).containsExactly("source-1", "source-2");
        assertThat(page.select(".reference a").eachAttr("href"))
                .containsExactly("#source-1", "#source-2", "#source-2", "#source-1");
        assertThat(page.select("#source-2").text()).contains("14 février 2025", "Conseil du numérique");
    }

    @Test
    void quotesAndGroupsAreMovedAndTakenOutByLinks() {
        Document page = page(ALL);
        assertThat(cards(follow(page, "li:has(#lettre-directe1) a:contains(Monter)")))
                .containsExactly("lettre-directe1", "notes-probable", "lettre-texte001", "notes-etablie1");
        assertThat(cards(follow(page, "li:has(#lettre-directe1) a:contains(Descendre)")))
                .containsExactly("notes-probable", "lettre-texte001", "lettre-directe1", "notes-etablie1");
        assertThat(cards(follow(page, "a:contains(Monter ce groupe)")))
                .containsExactly("notes-etablie1", "notes-probable", "lettre-directe1", "lettre-texte001");
        assertThat(cards(follow(page, "li:has(#lettre-directe1) a:contains(Retirer)")))
                .containsExactly("notes-probable", "lettre-texte001", "notes-etablie1");
        assertThat(follow(page, "a:contains(Vider)").select("h1").text()).isEqualTo("Dossier");
    }

    @Test
    void whatIsGoneIsSaidInItsPlace() {
        Document page = page("/dossier?id=notes-etablie1&id=" + SampleCorpus.WITHDRAWN + "&id=notes-jamaisvue");
        assertThat(page.select(".chosen > li").eachText())
                .satisfiesExactly(
                        quote -> assertThat(quote).contains("multinationale"),
                        gone -> assertThat(gone).contains("a été retiré du site le 1er juin 2025", "Retirer"),
                        unknown -> assertThat(unknown).contains("« notes-jamaisvue » n'existe pas", "Retirer"));
    }

    /// What was withdrawn is not lost: that it was there, and why it no longer is, is known.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notes-jamaisvue notes-etablie1 | 1 citation et 1 introuvable | Introuvable",
                "notes-retiree1 notes-etablie1 | 1 citation et 1 retirée | Retirée",
                "notes-retiree1 notes-jamaisvue | 0 citation, 1 retirée et 1 introuvable | Retirées ou introuvables",
                "notes-a notes-b notes-etablie1 lettre-directe1 | 2 citations et 2 introuvables | Introuvables",
                "notes-etablie1 notes-retiree1 notes-a | 1 citation, 1 retirée et 1 introuvable | Poste"
            })
    void whatIsGoneIsCountedApartByHowItWent(String ids, String counted, String first) {
        Document page = page("/dossier?id=" + ids.replace(" ", "&id="));
        assertThat(page.select(".standfirst [role=status]").text()).isEqualTo(counted);
        assertThat(page.title()).startsWith("Dossier : " + counted);
        assertThat(page.expectFirst("section h2").text()).isEqualTo(first);
    }

    @Test
    void onPaperTheDossierAndEachQuoteHaveTheirAddress() {
        Document page = page("/dossier?id=notes-etablie1&id=lettre-directe1");
        assertThat(page.select(".dossier > .printed").text())
                .endsWith("https://verbatim.example/dossier?id=notes-etablie1&id=lettre-directe1");
        assertThat(page.select(".reference .printed").eachText())
                .containsExactlyInAnyOrder(
                        "https://verbatim.example/citations/notes-etablie1",
                        "https://verbatim.example/citations/lettre-directe1");
        assertThat(page.select(".sources").text()).contains("éditeur inconnu");
    }

    @Test
    void anIdThatMovedIsFollowedAndAQuoteStandsOnce() {
        assertThat(cards(page("/dossier?id=" + SampleCorpus.FORMER + "&id=notes-etablie1&id=notes-etablie1")))
                .containsExactly("notes-etablie1");
    }

    @Test
    void cardsAndQuotePagesOfferTheDossier() {
        assertThat(page("/?q=multinationale").select(".card a[data-dossier]").eachAttr("href"))
                .contains("/dossier?id=notes-etablie1");
        assertThat(page("/citations/notes-etablie1")
                        .select(".take a[data-dossier]")
                        .eachAttr("href"))
                .containsExactly("/dossier?id=notes-etablie1");
    }

    @Test
    void aSearchMadeFromADossierCarriesItWithoutSearchingByIt() {
        Document page = page("/?q=multinationale&dossier=notes-derniere&dossier=notes-probable");
        assertThat(page.select("#notes-etablie1 a[data-dossier]").attr("href"))
                .isEqualTo("/dossier?id=notes-derniere&id=notes-probable&id=notes-etablie1");
        assertThat(page.select("input[name=dossier]").eachAttr("value"))
                .containsExactly("notes-derniere", "notes-probable");
        assertThat(page.select(".machine a").attr("href")).isEqualTo("/api/v1/quotes?q=multinationale");
        assertThat(page.select(".chips")).isEmpty();
        assertThat(page(ALL).select("input[name=dossier][form=recherche]")).hasSize(4);
    }

    @Test
    void whatIsNoDossierIsRefused() {
        String many = IntStream.rangeClosed(0, Dossier.MOST)
                .mapToObj(i -> "id=x-" + i)
                .collect(Collectors.joining("&"));
        assertThat(site.get("/dossier?" + many).statusCode()).isEqualTo(400);
        assertThat(site.get("/dossier?ids=a").statusCode()).isEqualTo(400);
        assertThat(site.get("/dossier?id=%3Cscript%3E").body()).doesNotContain("<script>alert", "« <script>");
        assertThat(site.get("/dossier").statusCode()).isEqualTo(200);
    }

    private Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }

    private Document follow(Document page, String link) {
        return page(Objects.requireNonNull(page.selectFirst(link)).attr("href"));
    }

    private static List<String> cards(Document page) {
        return page.select(".chosen .card").stream().map(Element::id).toList();
    }
}
