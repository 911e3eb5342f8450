package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.json.WireForm;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Less of a quote, a sample of the quotes, quotes like one, and where everything leads.
class ApiReachTest extends OnRunningSite {

    @Test
    void onlyTheFieldsAskedForComeInTheOrderOfTheContract() {
        for (String fields :
                List.of("fields=attribution,id", "fields=id&fields=attribution", "fields=id,attribution,id")) {
            JsonNode quote = json(site.get("/api/v1/quotes?" + fields)).at("/quotes/0");
            assertThat(quote.fieldNames()).toIterable().containsExactly("id", "attribution");
            String line = site.get("/api/v1/export.ndjson?" + fields)
                    .body()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(line).isEqualTo(quote.toString());
        }
        assertThat(json(site.get("/api/v1/quotes/notes-etablie1?fields=text")).fieldNames())
                .toIterable()
                .containsExactly("text", "neighbours", "links");
    }

    @Test
    void everyFieldOfAQuoteMayBeAskedForByItself() {
        JsonNode whole = json(site.get("/api/v1/quotes")).at("/quotes/0");
        assertThat(whole.fieldNames()).toIterable().isEqualTo(WireForm.QUOTE_FIELDS);
    }

    @Test
    void aSampleIsDrawnAgainByItsSeedAndWalkedWhole() {
        List<String> one = ids("sort=random&seed=7&size=3");
        assertThat(one).doesNotHaveDuplicates().hasSize(new SampleCorpus().quotes.size());
        assertThat(ids("sort=random&seed=7&size=5")).isEqualTo(one);
        assertThat(ids("sort=random&seed=8&size=3")).isNotEqualTo(one).containsExactlyInAnyOrderElementsOf(one);
        assertThat(site.get("/api/v1/export.ndjson?sort=random&seed=7&fields=id")
                        .body()
                        .lines()
                        .map(line -> line.replaceAll(".*:\"|\"}", "")))
                .isEqualTo(one);
    }

    @Test
    void quotesLikeOneShareItsWordsAndAreNotItself() {
        JsonNode alike = json(site.get("/api/v1/quotes?similar=lettre-directe1"));
        assertThat(alike.at("/quotes/0/id").asText()).isEqualTo("lettre-rapporte");
        assertThat(alike.toString()).doesNotContain("\"id\":\"lettre-directe1\"");
        assertThat(alike.get("total").asInt()).isLessThan(new SampleCorpus().quotes.size() - 1);
        assertThat(json(site.get("/api/v1/quotes?similar=lettre-directe1&kind=note"))
                        .at("/quotes")
                        .findValuesAsText("kind"))
                .doesNotContain("reported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fields=",
                "fields=words",
                "fields=id,",
                "sort=random",
                "seed=3",
                "sort=date&seed=3",
                "sort=random&seed=-1",
                "sort=random&seed=x",
                "sort=random&seed=1&seed=2",
                "sort=random&seed=1e9",
                "sort=random&seed=9999999999999999999",
                "similar=",
                "similar=notes-jamaisvu",
                "similar=notes-retiree1",
                "similar=notes-probable&similar=notes-probable"
            })
    void whatIsNoneOfTheseIsRefusedByName(String query) {
        HttpResponse<String> refused = site.get("/api/v1/quotes?" + query);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(query).contains(json(refused).get("parameter").asText().replace("seed", ""));
    }

    @Test
    void recordsLeadToThemselvesAndToTheirQuotes() {
        for (String list : List.of("people", "organisations", "events", "sources", "sectors", "themes")) {
            for (JsonNode found : json(site.get("/api/v1/" + list)).get(list)) {
                assertThat(json(site.get(found.at("/links/self").asText()))).isEqualTo(found);
                JsonNode quotes = json(site.get(found.at("/links/quotes").asText()));
                assertThat(quotes.get("total").asInt())
                        .isEqualTo(found.get("quotes").asInt());
            }
        }
    }

    @Test
    void aTextCarriesItsHash() throws NoSuchAlgorithmException {
        HttpResponse<String> text = site.get("/api/v1/sources/lettre/text");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.body().getBytes(StandardCharsets.UTF_8));
        assertThat(text.headers().firstValue("X-Text-SHA256"))
                .hasValue(HexFormat.of().formatHex(digest));
    }

    private List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        String path = "/api/v1/quotes?" + query;
        while (!path.equals("null")) {
            JsonNode page = json(site.get(path));
            page.get("quotes").forEach(quote -> ids.add(quote.get("id").asText()));
            path = page.get("next").asText();
        }
        return ids;
    }
}
