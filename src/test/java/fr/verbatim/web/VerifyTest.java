package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {
    private RunningSite site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = RunningSite.over(folder.resolve("index"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/web/verdicts.tsv", delimiter = '\t')
    void wordsAndNamesAreJudgedByTheDocument(String verdict, String text, String speaker)
            throws JsonProcessingException {
        String given = speaker == null ? "" : speaker;
        JsonNode answer = new ObjectMapper()
                .readTree(site.get("/api/v1/verify?text=" + encoded(text) + "&speaker=" + encoded(given))
                        .body());
        assertThat(answer.get("verdict").asText()).isEqualTo(verdict);
        assertThat(answer.get("quote").isNull()).isEqualTo(verdict.equals("not-found"));
    }

    @Test
    void theDifferenceHoldsBothTexts() {
        String written = "Le groupe n'est pas une administration mais une grande multinationale";
        String page = site.get("/verifier?text=" + encoded(written)).body();
        assertThat(Jsoup.parse(page).select(".difference ins").eachText()).containsExactly("manque : plus");
        assertThat(Jsoup.parse(page).select(".difference del").eachText())
                .containsExactly("de trop : pas", "de trop : grande");
        assertThat(new WordDiff(written, "Le groupe n'est plus une administration mais une multinationale.").share())
                .isBetween(0.7, 0.99);
    }

    @Test
    void markupIsOnlyText() {
        String page = site.get("/verifier?text=" + encoded("</textarea><script>alert(1)</script>") + "&speaker="
                        + encoded("\"onload="))
                .body();
        assertThat(Jsoup.parse(page).select("main script")).isEmpty();
        assertThat(Jsoup.parse(page).select("#texte").text()).contains("<script>");
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThat(site.get("/api/v1/verify").statusCode()).isEqualTo(400);
        assertThat(site.get("/api/v1/verify?text=a&text=b").statusCode()).isEqualTo(400);
        assertThat(site.get("/verifier?texte=a").statusCode()).isEqualTo(400);
        assertThat(site.get("/verifier?text=" + "a".repeat(2001)).statusCode()).isEqualTo(400);
        assertThat(site.get("/verifier?text=%22+(*").statusCode()).isEqualTo(200);
        assertThat(site.get("/verifier").statusCode()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
