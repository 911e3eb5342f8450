package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the search tells beside its hits: completions, other spellings, what is one click away.
class SuggestTest extends OnRunningSite {
    @Test
    void aNameIsCompletedWithItsRecordAndAddress() {
        JsonNode first = json(site.get("/api/v1/suggest?q=VERN")).at("/suggestions/0");
        assertThat(first.fieldNames()).toIterable().containsExactly("text", "query", "kind", "id", "count", "url");
        assertThat(first.get("kind").asText()).isEqualTo("person");
        assertThat(first.get("id").asText()).isEqualTo("marie-vernon");
        assertThat(first.get("url").asText()).isEqualTo("https://verbatim.example/personnes/marie-vernon");
        assertThat(first.get("count").asInt()).isPositive();
    }

    @Test
    void nothingTypedHasNoCompletionAndOtherParametersAreRefused() {
        assertThat(json(site.get("/api/v1/suggest")).get("suggestions")).isEmpty();
        assertThat(json(site.get("/api/v1/suggest?q=")).get("suggestions")).isEmpty();
        assertThat(site.get("/api/v1/suggest?q=a&size=3").statusCode()).isEqualTo(400);
        assertThat(site.get("/api/v1/suggest?q=" + "a".repeat(300)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void emptyWordsAndIdsThatNeverWereAreRefused() {
        JsonNode empty = json(site.get("/api/v1/quotes?q="));
        assertThat(empty.get("status").asInt()).isEqualTo(400);
        assertThat(empty.get("parameter").asText()).isEqualTo("q");
        assertThat(site.get("/api/v1/quotes?q").statusCode()).isEqualTo(400);
        assertThat(json(site.get("/api/v1/quotes?id=notes-jamaisvu"))
                        .get("parameter")
                        .asText())
                .isEqualTo("id");
        assertThat(json(site.get("/api/v1/quotes?id=" + SampleCorpus.WITHDRAWN))
                        .get("warnings")
                        .toString())
                .contains(SampleCorpus.WITHDRAWN);
    }

    @Test
    void aQueryOfAHundredKilobytesIsToldTheBound() {
        for (String words : List.of("x".repeat(100_000), "%C3%A9".repeat(50_000), "mot+".repeat(10_000) + "mot")) {
            HttpResponse<String> answer = site.get("/api/v1/quotes?q=" + words);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).get("detail").asText()).contains("10000 octets");
            assertThat(site.get("/?q=" + words).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void forNoResultPageAndApiTellTheReasonAndTheWayOut() {
        String asked = "q=traduction&kind=recorded";
        assertThat(json(site.get("/api/v1/quotes?" + asked)).get("warnings").toString())
                .contains("sans le filtre « Transcription », citations trouvées : 1");
        assertThat(site.get("/?" + asked).body()).contains("1\u00A0citation sans le filtre");
        assertThat(json(site.get("/api/v1/quotes?q=zorglub")).get("warnings").toString())
                .contains("« zorglub » n'est dans aucune citation");
    }
}
