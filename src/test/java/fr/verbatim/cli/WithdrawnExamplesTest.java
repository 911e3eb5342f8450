package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is withdrawn, and however, no example of the contract has it: each is what the corpus answers now.
class WithdrawnExamplesTest extends WithdrawalCase {
    @ParameterizedTest
    @CsvSource({
        "quote, remove, words",
        "quote, anonymise, name under these words",
        "person, remove, words and name",
        "person, anonymise, name",
        "source, remove, words and name",
        "source, anonymise, name",
    })
    void theContractShowsNothingThatWasWithdrawn(String target, String mode, String gone) throws Exception {
        String id;
        JsonNode quote;
        try (Served site = new Served(corpus, index)) {
            ContractExamples before = examples(site);
            id = before.quote();
            quote = ContractExamples.MAPPER.readTree(
                    site.get("/api/v1/quotes/" + id).body());
            assertThat(before.contract().toString())
                    .contains(quote.get("text").asText(), name(quote), "/api/v1/people/" + person(quote));
        }
        withdraw(entry(target, mode, quote));
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        try (Served site = new Served(corpus, index)) {
            ContractExamples after = examples(site);
            String contract = after.contract().toString();
            assertThat(after.stale(site::get)).isEmpty();
            assertThat(contract).contains("/api/v1/quotes", "\"examples\"");
            if (gone.contains("words") && !gone.contains("these words")) {
                assertThat(contract).doesNotContain(quote.get("text").asText(), id);
            }
            if (gone.endsWith("name")) {
                assertThat(contract).doesNotContain(name(quote), person(quote));
            } else if (mode.equals("anonymise")) {
                assertThat(after.quote()).isNotEqualTo(id);
            }
        }
    }

    private static String entry(String target, String mode, JsonNode quote) {
        JsonNode part = quote.at("/selector/parts/0");
        String which = switch (target) {
            case "quote" ->
                "quote: %s, source: depot, start: %d, end: %d, sha256: %s"
                        .formatted(
                                quote.get("id").asText(),
                                part.get("start").asInt(),
                                part.get("end").asInt(),
                                Digests.sha256(part.get("exact").asText()));
            case "person" -> "person: " + person(quote);
            default -> "source: depot";
        };
        return "{%s, mode: %s, reason: legal, date: 2026-01-31}".formatted(which, mode);
    }

    private static String name(JsonNode quote) {
        return quote.at("/attribution/speakers/0/name").asText();
    }

    private static String person(JsonNode quote) {
        return quote.at("/attribution/speakers/0/id").asText();
    }

    private static ContractExamples examples(Served site) throws IOException, InterruptedException {
        return ContractExamples.given(site.get("/openapi.json").body());
    }
}
