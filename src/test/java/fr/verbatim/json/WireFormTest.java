package fr.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Voice;
import fr.verbatim.web.SampleCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The golden file is the contract: a change of it is a change of the API.
class WireFormTest {
    private final SampleCorpus corpus = new SampleCorpus();
    private final WireForm form = new WireForm("https://verbatim.example");

    @Test
    void quotesOfEveryAttributionAreWrittenAsTheGoldenFileHasThem() throws IOException {
        ObjectNode all = new ObjectMapper().createObjectNode();
        for (String type : List.of("named", "collective", "unnamed", "ambiguous", "unknown")) {
            Quote quote = corpus.quote(ofAttribution(type));
            all.set(type, form.quote(quote, corpus.source(quote)).node());
        }
        assertThat(new WireObject(all).indented()).isEqualToNormalizingNewlines(golden().strip());
    }

    @Test
    void fieldsKeepTheOrderOfTheContract() {
        Quote quote = corpus.quote("notes-probable");
        assertThat(form.quote(quote, corpus.source(quote)).node().fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "url",
                        "text",
                        "verbatim",
                        "quotable",
                        "lead",
                        "context",
                        "corrections",
                        "kind",
                        "wording",
                        "attribution",
                        "said",
                        "sectors",
                        "themes",
                        "source",
                        "selector",
                        "match",
                        "match_reason",
                        "highlight");
    }

    @Test
    void partsCutTheirExactTextOutOfTheRawFileInCodePoints() {
        Quote rocket = corpus.quote("notes-balises1");
        JsonNode part = form.quote(rocket, corpus.source(rocket)).node().at("/selector/parts/0");
        String exact = part.get("exact").asText();
        assertThat(part.get("end").asInt() - part.get("start").asInt())
                .isEqualTo(exact.codePointCount(0, exact.length()))
                .isLessThan(exact.length());
    }

    @Test
    void withoutAPublicAddressThereIsNoUrl() {
        Quote quote = corpus.quote("notes-probable");
        assertThat(new WireForm(null)
                        .quote(quote, corpus.source(quote))
                        .node()
                        .get("url")
                        .isNull())
                .isTrue();
    }

    @Test
    void problemsNameParameterValueAndWhatIsAllowed() {
        Problem problem = new Problem(
                "/api#x", "Paramètre invalide", 400, "Non.", "sort", "up", List.of("date"), List.of("date"));
        assertThat(WireForm.problem(problem).line())
                .isEqualTo("{\"type\":\"/api#x\",\"title\":\"Paramètre invalide\",\"status\":400,\"detail\":\"Non.\","
                        + "\"parameter\":\"sort\",\"value\":\"up\",\"allowed\":[\"date\"],\"nearest\":[\"date\"]}");
    }

    @Test
    void extractsGiveSpeakersInTheShortForm() throws IOException {
        Voice.PersonVoice marie = new Voice.PersonVoice(
                SampleCorpus.MARIE.id(), SampleCorpus.MARIE.name(), SampleCorpus.MARIE.roles(), true);
        Quote quote = corpus.quote("notes-probable");
        StringWriter written = new StringWriter();
        form.extract(corpus.source(quote), List.of(quote), List.of(marie), List.of())
                .writeIndented(written);
        JsonNode extract = new ObjectMapper().readTree(written.toString());
        assertThat(written).hasToString(extract.toPrettyString());
        assertThat(extract.at("/quotes/0").toPrettyString())
                .isEqualTo(form.quote(quote, corpus.source(quote)).indented());
        assertThat(extract.fieldNames()).toIterable().containsExactly("source", "quotes", "speakers", "events");
        assertThat(extract.at("/speakers/0").toString())
                .isEqualTo("{\"name\":\"Marie Vernon\",\"role\":\"Secrétaire générale\","
                        + "\"organisations\":[\"Sud Courrier\"],\"known\":true}");
    }

    private static String golden() throws IOException {
        try (InputStream in = WireFormTest.class.getResourceAsStream("/json/quotes.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The id of a quote of one kind of attribution.
    private static String ofAttribution(String type) {
        return switch (type) {
            case "named" -> "notes-probable";
            case "collective" -> "lettre-texte001";
            case "unnamed" -> "notes-sansnom1";
            case "ambiguous" -> "notes-ambigue1";
            default -> "notes-corrigee";
        };
    }
}
