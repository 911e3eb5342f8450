package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Where a name was withdrawn, a name or a function given may be the one: nothing that is hidden is denied.
class VerifierAfterWithdrawalTest extends WithdrawalCase {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WORDS = "Les écrans comptent nos pauses à la minute.";

    @Test
    void noNameAndNoFunctionIsDeniedWhereOneIsHidden() throws Exception {
        withdraw("{person: paul-vernet, mode: anonymise, reason: request-of-the-person, date: 2026-01-31}");
        try (Served site = new Served(corpus, index)) {
            for (String speaker :
                    new String[] {"Paul Vernet", "Nadia Ferhat", "délégué syndical", "Jeanne Dupuis, directrice"}) {
                JsonNode name = verified(site, WORDS, speaker).get("name");
                assertThat(name.get("verdict").asText()).as(speaker).isEqualTo("unconfirmed");
                assertThat(name.get("explanation").asText())
                        .as(speaker)
                        .contains("retiré")
                        .doesNotContain("ne donne pas", "Vernet");
            }
            JsonNode named = verified(site, "On court après la machine toute la nuit dans le hangar.", "Jeanne Dupuis");
            assertThat(named.at("/name/verdict").asText()).isEqualTo("misattributed");
        }
    }

    private static JsonNode verified(Served site, String text, String speaker) throws Exception {
        return MAPPER.readTree(site.get("/api/v1/verify?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        + "&speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8))
                .body());
    }
}
