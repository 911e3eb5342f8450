package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody is told who asked wrongly.
class ErrorsTest extends OnRunningSite {
    private static final String LONG = "é".repeat(10_000) + "xyz";
    private static final int ENOUGH = 2_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/api/v1/quotes?speaker=marie-vernom                 | speaker  | marie-vernon | -",
                "/api/v1/quotes?speaker=zzz                          | speaker  | -            | -",
                "/api/v1/quotes?kind=diret                           | kind     | direct       | statement",
                "/api/v1/quotes?kind=zzz                             | kind     | -            | statement",
                "/api/v1/quotes?sort=dates                           | sort     | date         | relevance",
                "/api/v1/quotes?facets=speeker                       | facets   | speaker      | sector",
                "/api/v1/quotes?fields=attributions                  | fields   | attribution  | verbatim",
                "/api/v1/quotes?speeker=x                            | speeker  | speaker      | cursor",
                "/api/v1/quotes?size=0                               | size     | -            | -",
                "/api/v1/export.csv?dialect=excel-f                  | dialect  | excel-fr     | rfc4180",
                "/api/v1/changes?sinc=x                              | sinc     | since        | since",
                "/api/v1/quotes/notes-etablie1/citation?format=bibtx | format   | bibtex       | ris",
            })
    void whatWasPerhapsMeantIsToldApartFromAllThatIsAllowed(
            String path, String parameter, String nearest, String allowed) {
        JsonNode problem = json(site.get(path));
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        List<String> near = texts(problem.get("nearest"));
        assertThat(near).hasSizeLessThanOrEqualTo(3);
        if (nearest == null) {
            assertThat(near).isEmpty();
            assertThat(problem.get("detail").asText()).doesNotContain("Vouliez-vous dire");
        } else {
            assertThat(near.getFirst()).isEqualTo(nearest);
            assertThat(problem.get("detail").asText()).contains("Vouliez-vous dire « " + nearest + " »");
        }
        if (allowed == null) {
            assertThat(problem.get("allowed")).isEmpty();
        } else {
            assertThat(texts(problem.get("allowed"))).contains(allowed);
        }
    }

    @Test
    void thePageAsksTheSameAsTheApi() {
        assertThat(site.get("/?speaker=marie-vernom").body())
                .containsPattern("Vouliez-vous dire «\\h*marie-vernon\\h*»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/quotes?kind=%s",
                "/api/v1/quotes?speaker=%s",
                "/api/v1/quotes?size=%s",
                "/api/v1/quotes?from=%s",
                "/api/v1/quotes?sort=%s",
                "/api/v1/quotes?sort=random&seed=%s",
                "/api/v1/quotes?similar=%s",
                "/api/v1/quotes?id=%s",
                "/api/v1/quotes?cursor=%s",
                "/api/v1/quotes?fields=%s",
                "/api/v1/quotes?facets=%s",
                "/api/v1/quotes?%s=1",
                "/api/v1/people?%s=1",
                "/api/v1/quotes/%s",
                "/api/v1/people/%s",
                "/api/v1/nope/%s",
                "/api/v1/changes?since=%s",
                "/api/v1/verify?text=%s",
                "/api/v1/export.csv?dialect=%s",
                "/api/v1/quotes/notes-etablie1/citation?format=%s",
                "/?kind=%s",
                "/dossier?%s=1",
                "/personnes/%s",
                "/?page=%s"
            })
    void whatIsLongIsNotRepeatedWhole(String address) {
        String path = address.formatted(URLEncoder.encode(LONG, StandardCharsets.UTF_8));
        HttpResponse<String> refused = site.get(path);
        assertThat(refused.statusCode()).isBetween(400, 410);
        assertThat(refused.body()).as(address).doesNotContain("é".repeat(100));
        if (path.startsWith("/api/")) {
            assertThat(refused.body()).as(address).hasSizeLessThan(ENOUGH);
        }
    }

    /// What stands in an address is no question that anybody asked.
    @ParameterizedTest
    @ValueSource(strings = {"/citations/nope", "/personnes/nope", "/nope", "/?kind=nope&q=ia"})
    void theSearchBoxOfAnErrorIsEmpty(String path) {
        HttpResponse<String> refused = site.get(path);
        assertThat(refused.statusCode()).isBetween(400, 404);
        assertThat(Jsoup.parse(refused.body()).select("#q").eachAttr("value")).containsExactly("");
    }

    @Test
    void aSampleWithoutItsSeedIsToldThatItIsMissing() {
        JsonNode problem = json(site.get("/api/v1/quotes?sort=random"));
        assertThat(problem.get("parameter").asText()).isEqualTo("seed");
        assertThat(problem.get("value").isNull()).isTrue();
        assertThat(problem.get("detail").asText())
                .startsWith("Le paramètre « seed » manque")
                .doesNotContain("vaut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api/v1/nope", "/api/v1/quotes/a/b/c", "/api", "/health"})
    void whereThereIsNothingNoMethodIsRight(String path) {
        boolean there = site.get(path).statusCode() == 200;
        for (String method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FOO")) {
            HttpResponse<String> answer = site.send(method, path);
            int right = method.equals("OPTIONS") ? 204 : method.equals("HEAD") ? 200 : 405;
            assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(there ? right : 404);
            assertThat(answer.headers().firstValue("Allow").isPresent())
                    .as(method + " " + path)
                    .isEqualTo(there && !method.equals("HEAD"));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
