package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Quote;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest extends OnRunningSite {
    @ParameterizedTest
    @CsvFileSource(resources = "/web/verdicts.tsv", delimiter = '\t', quoteCharacter = '`')
    void wordsAndNamesAreJudgedByTheDocumentEachForItself(ArgumentsAccessor row) throws JsonProcessingException {
        String verdict = column(row, 0);
        String words = column(row, 1);
        JsonNode answer = new ObjectMapper()
                .readTree(site.get("/api/v1/verify?text=" + encoded(column(row, 3)) + "&speaker="
                                + encoded(column(row, 4)))
                        .body());
        assertThat(answer.get("verdict").asText()).isEqualTo(verdict);
        assertThat(answer.at("/words/verdict").asText()).isEqualTo(words);
        assertThat(answer.at("/name/verdict").asText()).isEqualTo(column(row, 2));
        boolean none = List.of("not-found", "too-short").contains(verdict);
        assertThat(answer.get("quote").isNull()).isEqualTo(none);
        assertThat(answer.get("quotes").size() > 1).isEqualTo(words.equals("joined"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/web/verdicts-apart.tsv", delimiter = '\t', quoteCharacter = '`')
    void eachOfSeveralQuotationsIsJudgedByTheNameThatGoesWithIt(
            String verdict, String words, String each, String text) {
        JsonNode answer = RunningSite.json(site.get("/api/v1/verify?text=" + encoded(text.replace('⏎', '\n'))));
        List<String> parts = new ArrayList<>();
        answer.get("parts")
                .forEach(part -> parts.add(part.at("/words/verdict").asText() + ":"
                        + part.at("/name/verdict").asText()));
        assertThat(String.join(" ", parts)).isEqualTo(each);
        assertThat(answer.get("verdict").asText()).isEqualTo(verdict);
        assertThat(answer.at("/words/verdict").asText()).isEqualTo(words);
    }

    /// Markup, corrections, « […] » and guillemets of the words' own among them.
    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void aReferenceOfThisSiteVerifiesAsItWasCopied(String format) {
        for (Quote quote : new SampleCorpus().quotes) {
            String copied = site.get("/api/v1/quotes/" + quote.id() + "/citation?format=" + format)
                    .body();
            JsonNode answer = RunningSite.json(site.get("/api/v1/verify?text=" + encoded(copied)));
            assertThat(answer.at("/words/verdict").asText()).as(copied).isEqualTo("exact");
            assertThat(answer.at("/quote/id").asText()).as(copied).isEqualTo(quote.id());
            boolean sure = Citing.bearsName(quote) && !(quote.attribution() instanceof Attribution.Unnamed);
            assertThat(answer.at("/name/verdict").asText().equals("confirmed"))
                    .as(copied)
                    .isEqualTo(sure);
            assertThat(answer.at("/name/verdict").asText()).as(copied).isNotEqualTo("misattributed");
        }
    }

    @Test
    void eachOfSeveralQuotesHasItsVerdictInTheOrderWritten() {
        String text = "On nous a dit que ça irait plus vite. Le groupe n'est pas une administration mais une"
                + " multinationale. Les poissons volent au-dessus des nuages en hiver.";
        JsonNode parts = RunningSite.json(site.get("/api/v1/verify?speaker=Marie+Vernon&text=" + encoded(text)))
                .get("parts");
        assertThat(parts.findValuesAsText("verdict"))
                .containsExactly("exact", "misattributed", "modified", "confirmed", "not-found");
        assertThat(parts.get(2).get("quote").isNull()).isTrue();
        assertThat(parts.findValuesAsText("text"))
                .contains(
                        "On nous a dit que ça irait plus vite.", "Les poissons volent au-dessus des nuages en hiver.");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/web/verdict-reasons.tsv", delimiter = '\t', quoteCharacter = '`')
    void theReasonTellsWhatTheVerdictDoesNot(String place, String reason, String text, String speaker) {
        JsonNode answer = RunningSite.json(site.get(
                "/api/v1/verify?text=" + encoded(text) + "&speaker=" + encoded(speaker == null ? "" : speaker)));
        assertThat(answer.at(place).asText().replace('\u00A0', ' ')).contains(reason);
    }

    @Test
    void aNameThatIsRightDoesNotVouchForWordsThatAreNot() {
        Document page = Jsoup.parse(site.get("/verifier?speaker=Marie+Vernon&text="
                        + encoded("Le groupe est une administration, plus une multinationale."))
                .body());
        assertThat(page.title()).startsWith("Citation modifiée").doesNotContain("conforme");
        assertThat(page.select(".verdict").text()).doesNotContain("conforme");
    }

    @Test
    void aWrongNameHidesNoChangedWord() {
        Document page = Jsoup.parse(site.get("/verifier?speaker=Laura+Huron&text="
                        + encoded("Le groupe n'est plus une administration mais une grande entreprise."))
                .body());
        assertThat(page.select(".verdict > .badges dt").eachText())
                .containsExactly("Citation modifiée", "Nom sans objet : ces mots ne sont pas ceux du document");
        assertThat(page.select(".difference del").eachText()).containsExactly("de trop : grande entreprise.");
    }

    @Test
    void aPassageShowsEveryQuoteItTakesFrom() {
        Document page = Jsoup.parse(site.get("/verifier?text="
                        + encoded("une administration mais une multinationale. Et il y a Lucie, le robot"))
                .body());
        assertThat(page.select(".verdict .card").eachAttr("id")).containsExactly("notes-etablie1", "notes-probable");
    }

    @Test
    void longestAndOddestTextsAreAnsweredAtOnce() {
        for (String text :
                List.of("a ".repeat(1000), "… ".repeat(666), "[…]".repeat(600) + " le groupe", "é".repeat(300))) {
            assertThat(site.get("/api/v1/verify?text=" + encoded(text) + "&speaker=" + encoded(", ; ".repeat(400)))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatTurnsTheSenseIsToldBesideTheVerdict() {
        Document cut = Jsoup.parse(site.get("/verifier?text="
                        + encoded("Le groupe […] est […] une administration mais une multinationale."))
                .body());
        assertThat(cut.select(".verdict > .badges dt").eachText())
                .containsExactly("Citation abrégée", "Négation omise");
        Document asked = Jsoup.parse(site.get("/verifier?text="
                        + encoded("Le groupe n'est plus une administration mais une multinationale ?"))
                .body());
        assertThat(asked.select(".difference ins").eachText()).containsExactly("manque : .");
        assertThat(asked.select(".difference del").eachText()).containsExactly("de trop : ?");
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
        HttpResponse<String> tooLong = site.get("/verifier?speaker=Durand&text=" + "a".repeat(2001));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        Document form = Jsoup.parse(tooLong.body());
        assertThat(form.select("textarea").text()).as("left to be cut").hasSize(2001);
        assertThat(form.select("input[name=speaker]").attr("value")).isEqualTo("Durand");
        assertThat(form.select(".verdict").text()).contains("2000 caractères au plus, il y en a 2001");
        // Characters are code points, as JSON Schema counts them.
        assertThat(site.get("/api/v1/verify?text=" + "%F0%9F%8C%B2".repeat(2000))
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.get("/api/v1/suggest?q=" + "%F0%9F%8C%B2".repeat(200)).statusCode())
                .isEqualTo(200);
        assertThat(site.get("/api/v1/suggest?q=" + "%F0%9F%8C%B2".repeat(201)).statusCode())
                .isEqualTo(400);
        assertThat(site.get("/verifier?text=%22+(*").statusCode()).isEqualTo(200);
        assertThat(site.get("/verifier").statusCode()).isEqualTo(200);
    }

    private static String column(ArgumentsAccessor row, int index) {
        String value = row.getString(index);
        return value == null ? "" : value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
