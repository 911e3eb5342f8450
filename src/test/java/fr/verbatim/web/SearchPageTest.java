package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchPageTest extends OnRunningSite {
    private final SampleCorpus corpus = new SampleCorpus();

    @Test
    void theFormKeepsTheWholeStateAndChipsTakeItApart() {
        Document page = page("/?q=ia&kind=note&candidate=laura-huron&sort=source");
        assertThat(page.select("input[name=kind][checked]").eachAttr("value")).containsExactly("note");
        assertThat(page.select("input[type=hidden][name=candidate]").val()).isEqualTo("laura-huron");
        assertThat(page.select("option[selected]").val()).isEqualTo("source");
        assertThat(page.select(".chips a").eachAttr("href"))
                .containsExactlyInAnyOrder("/?q=ia&candidate=laura-huron&sort=source", "/?q=ia&kind=note&sort=source");
        assertThat(page.select("[role=status]").text()).contains("citation");
    }

    /// What nobody chose is not sent: words typed while browsing are answered by what fits them best.
    @Test
    void theUsualOrderIsSentAsNoChoice() {
        for (String path : List.of("/?sector=poste", "/?q=ia", "/?similar=notes-etablie1")) {
            assertThat(page(path).select("#tri option[selected]").val())
                    .as(path)
                    .isEmpty();
        }
        assertThat(page("/?q=ia&sort=source").select("#tri option[selected]").val())
                .isEqualTo("source");
        assertThat(page("/?sector=poste&sort=date")
                        .select("#tri option[selected]")
                        .val())
                .isEqualTo("date");
    }

    @Test
    void aRefusalTellsWhatAPageTakes() {
        String refused = Jsoup.parse(site.get("/?foo=1").body()).select("main").text();
        assertThat(refused).contains(", page").doesNotContain("cursor", "facets");
        assertThat(Jsoup.parse(site.get("/?kind=note&size=3&page=99999").body())
                        .select("main")
                        .text())
                .contains("n'a pas de page 99999 : ses résultats tiennent sur 3 pages");
    }

    @Test
    void linksThatLookAlikeAreToldApartByTheWordsTheyGoWith() {
        assertThat(page("/?kind=note").select(".card .more").eachAttr("aria-label"))
                .doesNotHaveDuplicates()
                .contains("Pourquoi ce nom ? Le groupe n'est plus une administration mais une…")
                .contains("Ajouter au dossier : Le groupe n'est plus une administration mais une…");
    }

    @Test
    void anOrganisationForWhichNobodySpeaksLeadsToThoseWhoAreOfIt() {
        assertThat(page("/?organisation=presse-express").select(".results li").text())
                .contains("2 citations de personnes liées à « Presse Express »");
    }

    @Test
    void emptyFieldsOfTheFormAreNoFilters() {
        assertThat(site.get("/?q=ia&from=&to=&sort=relevance").statusCode()).isEqualTo(200);
        assertThat(page("/?q=&from=").select("h1").text()).contains("citations dans");
    }

    @Test
    void aSearchSaysWhatItsIdsAreCalled() {
        Document near = page("/?similar=notes-etablie1");
        assertThat(near.select("h1").text()).startsWith("Citations proches de « Le groupe n'est plus");
        assertThat(near.select(".chips").text()).contains("Proches de : « Le groupe n'est plus");
        assertThat(near.title()).startsWith("Citations proches de");
        assertThat(page("/?candidate=laura-huron").select(".chips").text())
                .contains("Dit ou peut-être dit par : Laura Huron");
        assertThat(page("/?affiliation=presse-express").select(".chips").text()).contains("Presse Express");
        assertThat(page("/?sort=random&seed=2").select("#tri option[selected]").text())
                .isEqualTo("Au hasard");
        assertThat(site.get("/?sort=date&seed=2").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAreNumberedAndHoldEveryQuoteOnce() {
        List<String> seen = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Document page = page("/?kind=note&kind=direct&kind=reported&kind=statement&size=3&page=" + number);
            assertThat(page.title()).contains("page " + number + " sur 4");
            assertThat(page.select("[aria-current=page]").text()).isEqualTo("Page " + number);
            seen.addAll(page.select(".card").eachAttr("id"));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(corpus.quotes.size());
        for (String wrong : List.of("0", "5", "-1", "x", "1&page=2", "99999999999")) {
            assertThat(site.get("/?kind=note&size=3&page=" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void aMalformedParameterShowsNothingRatherThanMore() {
        HttpResponse<String> refused = site.get("/?certainty=sure");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select(".card")).isEmpty();
    }

    private Document page(String path) {
        HttpResponse<String> response = site.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
