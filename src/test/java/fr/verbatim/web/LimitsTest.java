package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Site;
import fr.verbatim.web.page.ApiPage.Limit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A site that says its own limits: they hold at every door, and `/api` shows them.
class LimitsTest {
    private static final Site SITE =
            new Site("Verbatim", null, null, null, null, false, new Site.Limits(30, 3, 5, 4321, 77, 2));

    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private RunningSite site;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        site = RunningSite.of(folder, SITE);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "q=un+mot+qui+fait+trente+octets., 200",
        "q=un+mot+qui+fait+trente+octets.., 400",
        "q=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9, 400",
        "kind=note&kind=direct&year=2025, 200",
        "kind=note&kind=direct&year=2025&year=2024, 400"
    })
    void wordsAndFiltersAreBoundedAtEveryDoor(String query, int status) {
        for (String path :
                new String[] {"/api/v1/quotes", "/api/v1/export.ndjson", "/api/v1/export.csv", "/", Feed.PATH}) {
            assertThat(site.get(path + "?" + query).statusCode()).as(path).isEqualTo(status);
        }
    }

    @Test
    void aPageIsNoLongerThanTheSiteSays() {
        assertThat(json(site.get("/api/v1/quotes")).get("quotes")).hasSize(5);
        assertThat(json(site.get("/api/v1/quotes?size=5")).get("quotes")).hasSize(5);
        HttpResponse<String> refused = site.get("/api/v1/quotes?size=6");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("detail").asText()).contains("de 1 à 5");
    }

    /// What a program made from the contract asks for by itself is taken.
    @Test
    void theContractTellsTheLimitsOfTheSite() {
        String schema = "/components/parameters/size/schema";
        assertThat(json(site.get(Contract.PATH)).at(schema + "/maximum").asInt())
                .isEqualTo(5);
        int usual = json(site.get(Contract.PATH)).at(schema + "/default").asInt();
        assertThat(site.get("/api/v1/quotes?size=" + usual).statusCode()).isEqualTo(200);
        assertThat(json(site.get(Contract.PATH))
                        .at("/components/parameters/q/description")
                        .asText())
                .contains("30 octets");
    }

    @Test
    void theExamplesOfThePageAreAskedWhereTheSiteIsServed() {
        assertThat(site.get("/api").body())
                .contains("http://localhost:" + site.port() + "/api/v1/quotes")
                .doesNotContain(":7070");
    }

    @Test
    void thePageShowsEveryLimitAsItHolds() {
        String page = site.get(ApiPages.PATH).body();
        assertThat(page).contains("30 octets", "<td>3</td>", "<td>5</td>", "4\u202F321", "<td>77</td>", "<td>2</td>");
        for (Limit limit : ApiPages.limits(SITE)) {
            assertThat(page).contains("<td>" + limit.value() + "</td>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/quotes", "/health"})
    void anAddressWithoutEndIsRefusedAndTheServerGoesOn(String path) {
        HttpResponse<String> refused = site.get(path + "?q=" + "a".repeat(WebServer.LONGEST_REQUEST));
        assertThat(refused.statusCode()).isEqualTo(414);
        assertThat(json(refused).get("status").asInt()).isEqualTo(414);
        assertThat(site.get("/health").statusCode()).isEqualTo(200);
    }
}
