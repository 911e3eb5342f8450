package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What this site gives to be copied is verified by it as it was copied, whoever speaks; and names as people
/// write them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifierTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private ServedCorpus site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = ServedCorpus.over(folder.resolve("index"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void everyReferenceGivenHereVerifiesAsItWasCopied(String format) throws Exception {
        SoftAssertions all = new SoftAssertions();
        int quotes = 0;
        String next = "/api/v1/quotes?size=100";
        while (next != null) {
            JsonNode page = MAPPER.readTree(site.get(next).body());
            for (JsonNode quote : page.get("quotes")) {
                quotes++;
                String id = quote.get("id").asText();
                String copied = site.get("/api/v1/quotes/" + id + "/citation?format=" + format)
                        .body();
                JsonNode found = verified(copied, "");
                all.assertThat(found.at("/words/verdict").asText()).as(copied).isEqualTo("exact");
                all.assertThat(found.get("quotes")).as(copied).hasSize(1);
                all.assertThat(found.at("/quote/id").asText()).as(copied).isEqualTo(id);
                all.assertThat(found.at("/name/verdict").asText()).as(copied).isIn(namesOf(quote));
                if (isGivenBySource(quote)) {
                    all.assertThat(found.at("/name/label").asText()).as(copied).startsWith("Nom donné par la source");
                }
            }
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        all.assertAll();
        assertThat(quotes).isGreaterThan(200);
    }

    /// The name of an open quote is in no reference; one that is not sure is not confirmed, nor is reported speech.
    private static List<String> namesOf(JsonNode quote) {
        String certainty = quote.at("/attribution/certainty").asText();
        return switch (quote.at("/attribution/type").asText()) {
            case "named", "collective" ->
                certainty.equals("probable") || quote.get("kind").asText().equals("reported")
                        ? List.of("unconfirmed")
                        : List.of("confirmed");
            default -> List.of("");
        };
    }

    /// Reported speech whose name its own reference calls « Nom donné par la source ».
    private static boolean isGivenBySource(JsonNode quote) {
        return quote.get("kind").asText().equals("reported")
                && quote.at("/attribution/certainty").asText().equals("established");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cli/verdicts-on-corpus.tsv", delimiter = '\t', quoteCharacter = '`')
    void namesAreJudgedAsTheDocumentsGiveThem(String words, String name, String text, String speaker) throws Exception {
        JsonNode found = verified(text, speaker == null ? "" : speaker);
        assertThat(found.at("/words/verdict").asText()).isEqualTo(words);
        assertThat(found.at("/name/verdict").asText()).isEqualTo(name == null ? "" : name);
    }

    private JsonNode verified(String text, String speaker) throws Exception {
        return MAPPER.readTree(site.get("/api/v1/verify?text=" + encoded(text) + "&speaker=" + encoded(speaker))
                .body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
