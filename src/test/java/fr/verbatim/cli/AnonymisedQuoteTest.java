package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A quote anonymised loses its name there and nowhere else.
class AnonymisedQuoteTest extends WithdrawalCase {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// Every quote of the notes but one keeps its name and its words, those that name the person too.
    @ParameterizedTest
    @CsvSource({"zorglub, Nadia Ferhat, 2", "collier, Nadia Ferhat, 2", "minute, Paul Vernet, 1"})
    void theOthersKeepTheirNameAndTheirWords(String word, String name, int left) throws Exception {
        JsonNode before;
        try (Served site = new Served(corpus, index)) {
            before = MAPPER.readTree(site.get("/api/v1/quotes?size=100").body()).get("quotes");
        }
        JsonNode quote = quoteWith(word, before);
        withdraw(anonymising(quote));
        String id = quote.get("id").asText();
        try (Served site = new Served(corpus, index)) {
            JsonNode alone = MAPPER.readTree(site.get("/api/v1/quotes/" + id).body());
            assertThat(alone.at("/attribution/type").asText()).isEqualTo("unnamed");
            assertThat(alone.get("text")).isEqualTo(quote.get("text"));
            assertThat(alone.toString().replace("depot", "")).doesNotContain(name.split(" ")[1]);
            for (String format : new String[] {"text", "html", "markdown", "csl", "bibtex", "ris"}) {
                assertThat(site.get("/api/v1/quotes/" + id + "/citation?format=" + format)
                                .body())
                        .doesNotContain(name.split(" ")[1]);
            }
            JsonNode after = MAPPER.readTree(site.get("/api/v1/quotes?size=100").body());
            assertThat(after.get("quotes")).hasSameSizeAs(before);
            String person = quote.at("/attribution/speakers/0/id").asText();
            JsonNode theirs =
                    MAPPER.readTree(site.get("/api/v1/quotes?speaker=" + person).body());
            assertThat(theirs.get("total").asInt()).isEqualTo(left);
            theirs.get("quotes")
                    .forEach(other -> assertThat(
                                    other.at("/attribution/speakers/0/name").asText())
                            .isEqualTo(name));
        }
    }

    /// A digest of the whole document would confirm the name to whoever guesses it in the blanks.
    @ParameterizedTest
    @CsvSource({"anonymise", "remove"})
    void theDigestOfADocumentGoesWithItsWords(String mode) throws Exception {
        assertThat(digest()).matches("[0-9a-f]{64}");
        withdraw("{person: nadia-ferhat, mode: %s, date: 2026-01-02, reason: request-of-the-person}".formatted(mode));
        assertThat(digest()).isEqualTo("null");
    }

    /// An address with other words in place of the name would lead nowhere.
    @Test
    void anAddressThatSaysTheNameIsNotGiven() throws Exception {
        Files.writeString(
                corpus.resolve("sources/depot.txt.yaml"),
                "id: depot\ntitle: Dépôt\nlayout: drawn-notes\nurl: https://example.org/nadia-ferhat/depot\n");
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        assertThat(source().get("url").asText()).endsWith("/nadia-ferhat/depot");
        withdraw("{person: nadia-ferhat, mode: anonymise, date: 2026-01-02, reason: request-of-the-person}");
        assertThat(source().get("url").isNull()).isTrue();
    }

    private String digest() throws Exception {
        return source().get("sha256").asText();
    }

    private JsonNode source() throws Exception {
        try (Served site = new Served(corpus, index)) {
            return MAPPER.readTree(site.get("/api/v1/sources/depot").body());
        }
    }

    /// The name is in what stands with the quote wherever it is shown: without it there is no quote.
    @ParameterizedTest
    @CsvSource({
        "Entretien avec Nadia Ferhat, seance, La nuit",
        "Séance, avec-nadia-ferhat, La nuit",
        "Séance, seance, Moi Nadia Ferhat je dis que la nuit",
    })
    void aNameThatCannotBePartedFromTheQuoteTakesItAlong(String title, String id, String words) throws Exception {
        Files.writeString(corpus.resolve("sources/seance.txt"), """
            Mme Nadia Ferhat : %s on court dans le grand entrepôt.

            M. Paul Vernet : Je remercie Nadia Ferhat pour son courage.

            Mme Nadia Ferhat : Et le matin, on recommence sans un mot.
            """.formatted(words));
        Files.writeString(
                corpus.resolve("sources/seance.txt.yaml"), "id: %s%ntitle: %s%nlayout: turns%n".formatted(id, title));
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        JsonNode quote;
        try (Served site = new Served(corpus, index)) {
            quote = quoteWith(
                    "entrepôt",
                    MAPPER.readTree(site.get("/api/v1/quotes?source=" + id).body())
                            .get("quotes"));
        }
        withdraw(anonymising(quote));
        try (Served site = new Served(corpus, index)) {
            assertGone(site, "/api/v1/quotes/" + quote.get("id").asText(), "à la demande de la personne");
            String others = site.get("/api/v1/quotes?source=" + id).body();
            assertThat(others).contains("\"total\":2", "Je remercie Nadia Ferhat", "on recommence");
        }
    }

    @Test
    void whatTheNameWasReadFromIsNotReadBesideTheQuote() throws Exception {
        try (Served site = new Served(corpus, index)) {
            withdraw(anonymising(quoteWith(
                    "zorglub",
                    MAPPER.readTree(site.get("/api/v1/quotes?size=100").body()).get("quotes"))));
        }
        try (Served site = new Served(corpus, index)) {
            String text = site.get("/api/v1/sources/depot/text").body();
            assertThat(text).hasSameSizeAs(NOTES).contains("zorglub", "repris par Nadia Ferhat", "Paul Vernet");
            assertThat(text.substring(0, text.indexOf("LES BUREAUX"))).doesNotContain("Nadia", "Ferhat");
        }
    }

    /// A gap that nobody sees makes another sentence: « Léa Brun, elle, « Personne ne part. » ».
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Rien ne sert de courir », raconte Nadia Ferhat, cariste et déléguée du syndicat Les Quais Libres."
                        + "| « Rien ne sert de courir », raconte [nom retiré].",
                "« Rien ne sert de courir », a répondu Nadia Ferhat à Paul Vernet lors du conseil."
                        + "| « Rien ne sert de courir », a répondu [nom retiré] à Paul Vernet lors du conseil.",
                "Paul Vernet, lui, rappelle les mots de Nadia Ferhat : « Rien ne sert de courir. »"
                        + "| Paul Vernet, lui, rappelle les mots de [nom retiré] : « Rien ne sert de courir. »",
                "Selon la cariste Nadia Ferhat, « rien ne sert de courir »."
                        + "| [nom retiré], « rien ne sert de courir ».",
            })
    void theDocumentSaysWhereANameIsGoneWithTheFunctionsPrintedBesideIt(String printed, String shown) throws Exception {
        Files.writeString(corpus.resolve("sources/seance.md"), "Le conseil a siégé lundi. " + printed + "\n");
        Files.writeString(
                corpus.resolve("sources/seance.md.yaml"), "id: seance\ntitle: Séance\nlayout: prose\ndisplay: full\n");
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        try (Served site = new Served(corpus, index)) {
            withdraw(anonymising(quoteWith(
                    "sert de courir",
                    MAPPER.readTree(site.get("/api/v1/quotes?source=seance").body())
                            .get("quotes"))));
        }
        try (Served site = new Served(corpus, index)) {
            assertThat(Jsoup.parse(site.get("/documents/seance").body())
                            .select(".reading")
                            .text())
                    .endsWith(shown);
            assertThat(site.get("/api/v1/sources/seance/text").body().strip())
                    .hasSameSizeAs("Le conseil a siégé lundi. " + printed)
                    .contains("▒▒▒");
        }
    }

    @Test
    void anIdThatSaysAWithdrawnNameIsToldWithItsLine() throws Exception {
        Files.writeString(corpus.resolve("organisations.yaml"), """
            - id: petit-comite
              name: Le Petit comité
            - id: collectif-nadia-ferhat
              name: Le collectif de Nadia Ferhat
            - id: amis-de-ferhat
              name: Les amis de Ferhat
            - id: cafe-ferhat
              name: Un café
            """);
        assertThat(run("check").exitCode()).isZero();
        Files.writeString(
                corpus.resolve("withdrawals.yaml"),
                "- {person: nadia-ferhat, mode: anonymise, reason: legal, date: 2026-01-31}\n");
        Run check = run("check");
        assertThat(check.exitCode()).isEqualTo(ExitCode.FAULTS);
        assertThat(check.out())
                .contains("organisations.yaml:3: ", "« collectif-nadia-ferhat »", "organisations.yaml:5: ")
                .contains("en donner un autre")
                .doesNotContain("organisations.yaml:1: ", "organisations.yaml:7: ");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.err()).contains("organisations.yaml:3: ", "« amis-de-ferhat »");
    }

    private static JsonNode quoteWith(String word, JsonNode quotes) {
        return StreamSupport.stream(quotes.spliterator(), false)
                .filter(quote -> quote.get("text").asText().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static String anonymising(JsonNode quote) {
        JsonNode part = quote.at("/selector/parts/0");
        return "{quote: %s, source: %s, start: %d, end: %d, sha256: %s, mode: anonymise, reason: %s, date: 2026-01-31}"
                .formatted(
                        quote.get("id").asText(),
                        quote.at("/source/id").asText(),
                        part.get("start").asInt(),
                        part.get("end").asInt(),
                        Digests.sha256(part.get("exact").asText()),
                        "request-of-the-person");
    }
}
