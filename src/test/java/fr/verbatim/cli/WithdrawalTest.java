package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Withdrawn words and hidden names come out nowhere: every address of the site and every command is asked.
class WithdrawalTest {
    private static final String NOTES = """
        LES ENTREPÔTS

        On court après la machine toute la nuit dans le hangar.

        Le zorglub me dicte mes gestes du matin au soir.

        Et personne ne répond quand le collier serre.

        Nadia Ferhat
        Porte-parole du Collectif des caristes

        LES BUREAUX

        Mes dossiers sont repris par Nadia Ferhat sans prévenir.

        Les écrans comptent nos pauses à la minute.

        Paul Vernet
        Délégué syndical
        """;
    private static final String PEOPLE = """
        - id: nadia-ferhat
          name: Nadia Ferhat
          aliases: ["La Cariste"]
          roles: [{title: "Porte-parole du Collectif des caristes"}]
        - {id: paul-vernet, name: "Paul Vernet", roles: [{title: "Délégué syndical"}]}
        """;

    private static final String EVENTS = """
        - id: veillee
          name: "La veillée de Nadia Ferhat"
          people: [{person: nadia-ferhat, part: "animation"}, {person: paul-vernet, part: "intervention"}]
          sources: [depot]
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path corpus = Path.of("corpus");
    private Path index = Path.of("index");

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = folder.resolve("corpus");
        index = folder.resolve("index");
        Files.createDirectories(corpus.resolve("sources"));
        Files.writeString(corpus.resolve("sources/depot.txt"), NOTES);
        Files.writeString(
                corpus.resolve("sources/depot.txt.yaml"),
                "id: depot\ntitle: Dépôt\nauthor: Nadia Ferhat\nlayout: drawn-notes\ndisplay: full\nevent: veillee\n");
        Files.writeString(corpus.resolve("people.yaml"), PEOPLE);
        Files.writeString(corpus.resolve("events.yaml"), EVENTS);
        // Without an address of its own a site has neither map nor search box.
        Files.writeString(corpus.resolve("site.yaml"), "public_address: https://verbatim.example\n");
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
    }

    @Test
    void everyAddressAskedHereAnswersBeforeAnythingIsWithdrawn() throws Exception {
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/documents/depot").body()).contains("zorglub", "Nadia Ferhat");
            assertThat(site.get("/api/v1/sources/depot/text").body()).contains("zorglub");
            assertThat(site.get("/api/v1/quotes?size=100").body()).contains("zorglub", "Nadia Ferhat");
            assertThat(site.get("/personnes/nadia-ferhat").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theWordsOfAWithdrawnQuoteComeOutNowhere() throws Exception {
        String id = idOf("zorglub");
        assertThat(run("review", id, "--withdraw", "error", "--by", "Ada").exitCode())
                .isZero();
        assertThat(run("ingest", "--index", index.toString()).out())
                .contains(id)
                .doesNotContain("zorglub");
        assertNowhere("zorglub");
        try (Served site = new Served(corpus, index)) {
            assertGone(site, "/citations/" + id, "c'était une erreur");
            assertGone(site, "/api/v1/quotes/" + id, "c'était une erreur");
            assertGone(site, "/api/v1/quotes/" + id + "/citation?format=ris", "c'était une erreur");
            assertThat(site.get("/sitemap.xml").body()).doesNotContain(id);
            assertThat(site.get("/api/v1/quotes?q=dicte").body()).contains("\"total\":0");
        }
    }

    @Test
    void aWithdrawalSaysByWhomAndWhyAndIsNotEnteredTwice() throws Exception {
        String id = idOf("zorglub");
        Run first = run("review", id, "--withdraw", "error", "--by", "Ada", "--why", "mots mal lus");
        assertThat(first.exitCode()).as(first.err()).isZero();
        String entered = Files.readString(corpus.resolve("withdrawals.yaml"));
        assertThat(entered).contains("by: \"Ada\"", "note: \"mots mal lus\"");
        Run again = run("review", id, "--withdraw", "error", "--by", "Ada");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("déjà retirée");
        assertThat(Files.readString(corpus.resolve("withdrawals.yaml"))).isEqualTo(entered);
    }

    @Test
    void aPersonWithdrawnIsNotShownFromACopyOutsideTheCorpus() throws Exception {
        Path copy = Files.writeString(folder.resolve("copie.txt"), NOTES);
        assertThat(run("extract", copy.toString()).out()).contains("zorglub", "Nadia Ferhat");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        Run extract = run("extract", copy.toString());
        assertThat(extract.out() + extract.err()).doesNotContain("zorglub").contains("Paul Vernet");
    }

    @Test
    void noGenerationThatHoldsTheWordsStaysOnTheDisk() throws Exception {
        assertThat(run("review", idOf("zorglub"), "--withdraw", "legal", "--by", "Ada")
                        .exitCode())
                .isZero();
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        try (Stream<Path> files = Files.list(index)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("generation-")))
                    .hasSize(1);
        }
    }

    @Test
    void aPersonWithdrawnHasNeitherWordsNorNameNorPage() throws Exception {
        String id = idOf("zorglub");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("zorglub");
        try (Served site = new Served(corpus, index)) {
            assertGone(site, "/citations/" + id, "à la demande de la personne");
            assertGone(site, "/personnes/nadia-ferhat", "à la demande de la personne");
            assertGone(site, "/api/v1/people/nadia-ferhat", "à la demande de la personne");
            assertRefused(site, "/api/v1/quotes?speaker=nadia-ferhat", "une personne retirée de ce site");
            assertThat(site.get("/personnes").body()).doesNotContain("Nadia");
            assertThat(site.get("/api/v1/people").body()).doesNotContain("Nadia");
            // Somebody else's words are not hers to take back.
            assertThat(site.get("/api/v1/quotes?q=dossiers").body()).contains("repris par Nadia Ferhat");
        }
    }

    @Test
    void somebodyWithoutARecordIsWithdrawnUnderEveryNameTheDocumentsGive() throws Exception {
        Files.writeString(corpus.resolve("people.yaml"), "");
        Files.writeString(corpus.resolve("events.yaml"), "- {id: veillee, name: La veillée, sources: [depot]}\n");
        Files.writeString(corpus.resolve("sources/article.txt"), """
            Le dépôt était fermé mardi. « Le barouf nous rend fous », a dit Mme Ferhat. « On tient », dit Paul Vernet.
            """);
        Files.writeString(corpus.resolve("sources/article.txt.yaml"), "id: article\ntitle: Article\nlayout: prose\n");
        assertThat(run("ingest", "--index", index.toString()).out()).contains("nadia-ferhat");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("zorglub");
        assertNowhere("barouf");
        assertThat(run("extract", corpus.resolve("sources/depot.txt").toString())
                        .err())
                .doesNotContain("Nadia");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=tient").body()).contains("Paul Vernet");
            assertThat(site.get("/api/v1/people").body()).doesNotContain("Ferhat", "nom retiré");
            assertGone(site, "/personnes/nadia-ferhat", "à la demande de la personne");
        }
    }

    @Test
    void aWithdrawnPersonWhomNothingNamesPublishesNothing() throws Exception {
        Files.writeString(
                corpus.resolve("withdrawals.yaml"),
                "- {person: nadia-ferat, mode: remove, reason: error, date: 2026-01-31}\n");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(ingest.err()).contains("withdrawals.yaml:1", "nadia-ferat");
        assertThat(run("check").out()).contains("withdrawals.yaml:1", "nadia-ferat");
    }

    @Test
    void aPersonAnonymisedKeepsTheWordsAndHasNoNameAnywhere() throws Exception {
        withdraw("{person: nadia-ferhat, mode: anonymise, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("Nadia");
        assertNowhere("Ferhat");
        assertNowhere("La Cariste");
        assertNowhere("Porte-parole du Collectif");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=zorglub").body())
                    .contains("dicte mes gestes", "une personne dont le nom a été retiré");
            assertGone(site, "/personnes/nadia-ferhat", "à la demande de la personne");
            // Words that cannot be parted from the name go with it.
            assertThat(site.get("/api/v1/quotes?q=dossiers").body()).contains("\"total\":0");
            assertThat(site.get("/api/v1/quotes?speaker=nadia-ferhat").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aQuoteAnonymisedHidesTheNameInItsDocumentAndNotElsewhere() throws Exception {
        int start = NOTES.indexOf("Le zorglub");
        int end = NOTES.indexOf("soir.") + 5;
        String hash = Digests.sha256(NOTES.substring(start, end));
        withdraw("{source: depot, start: %d, end: %d, sha256: %s, mode: anonymise, reason: rights, date: 2026-01-31}"
                .formatted(start, end, hash));
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/sources/depot/text").body())
                    .contains("zorglub")
                    .doesNotContain("Nadia")
                    .hasSameSizeAs(NOTES);
            assertThat(site.get("/api/v1/quotes?q=zorglub").body()).doesNotContain("Nadia");
            assertThat(site.get("/personnes/nadia-ferhat").body())
                    .contains("toute la nuit")
                    .doesNotContain("zorglub");
        }
    }

    @Test
    void aSourceWithdrawnIsGoneWithItsTextEvenWhenNothingElseIsLeft() throws Exception {
        String id = idOf("zorglub");
        withdraw("{source: depot, mode: remove, reason: rights, date: 2026-01-31}");
        assertNowhere("zorglub");
        try (Served site = new Served(corpus, index)) {
            for (String path : List.of(
                    "/documents/depot",
                    "/api/v1/sources/depot",
                    "/api/v1/sources/depot/text",
                    "/citations/" + id,
                    "/api/v1/quotes/" + id)) {
                assertGone(site, path, "pour une question de droits");
            }
            assertRefused(site, "/?source=depot", "un document retiré de ce site");
        }
    }

    /// Neither at any address of the site, nor in what any command prints, nor in a file the program writes.
    private void assertNowhere(String words) throws Exception {
        try (Served site = new Served(corpus, index)) {
            for (String path : List.of(
                    "/",
                    "/?q=machine",
                    "/?q=collier",
                    "/?facets=speaker",
                    "/sitemap.xml",
                    "/opensearch.xml",
                    "/robots.txt",
                    "/recherche.atom?q=machine",
                    "/api",
                    "/a-propos",
                    "/evenements/veillee",
                    "/api/v1/events/veillee",
                    "/panorama",
                    "/verifier?text=me+dicte+mes+gestes+du+matin+au+soir&speaker=paul-vernet",
                    "/verifier?text=On+court+toute+la+nuit",
                    "/api/v1/verify?text=On+court+apr%C3%A8s+la+machine+toute+la+nuit+dans+le+hangar",
                    "/api/v1/suggest?q=fe",
                    "/api/v1/suggest?q=vei",
                    "/api/v1/suggest?q=cari",
                    "/api/v1/sectors",
                    "/api/v1/themes",
                    "/api/v1/quotes?facets=speaker,organisation,event,source",
                    "/documents",
                    "/documents/depot",
                    "/personnes",
                    "/personnes/paul-vernet",
                    "/evenements",
                    "/organisations",
                    "/secteurs",
                    "/themes",
                    "/api/v1/quotes?size=100",
                    "/api/v1/quotes?q=machine+nuit&match=any",
                    "/api/v1/quotes?q=zorgl",
                    "/api/v1/people",
                    "/api/v1/people/nadia-ferhat",
                    "/api/v1/organisations",
                    "/api/v1/events",
                    "/api/v1/sources",
                    "/api/v1/sources/depot",
                    "/api/v1/sources/depot/text",
                    "/api/v1/suggest?q=zo",
                    "/api/v1/suggest?q=na",
                    "/api/v1/verify?text=me+dicte+mes+gestes+du+matin+au+soir",
                    "/api/v1/export.ndjson",
                    "/api/v1/export.csv",
                    "/recherche.atom",
                    "/personnes/nadia-ferhat")) {
                HttpResponse<String> answer = site.get(path);
                assertThat(shown(answer.body())).as(path).doesNotContain(words);
            }
            for (String id : allIds(site)) {
                assertThat(shown(site.get("/citations/" + id).body())).as(id).doesNotContain(words);
                assertThat(shown(site.get("/api/v1/quotes/" + id).body()))
                        .as(id)
                        .doesNotContain(words);
                for (String format : List.of("text", "html", "markdown", "csl", "bibtex", "ris")) {
                    HttpResponse<String> citation = site.get("/api/v1/quotes/" + id + "/citation?format=" + format);
                    assertThat(citation.statusCode()).as(format).isEqualTo(200);
                    assertThat(citation.body()).as(format).doesNotContain(words);
                }
            }
            assertThat(site.log()).doesNotContain(words);
        }
        String source = corpus.resolve("sources/depot.txt").toString();
        for (Run run : List.of(
                run("ingest", "--index", index.toString()),
                run("check"),
                run("extract", source),
                run("extract", source, "--explain"),
                run("extract", source, "--json"),
                Run.of("search", "machine", "--json", "--index", index.toString()),
                Run.of("search", "collier", "--index", index.toString()))) {
            assertThat(run.out() + run.err()).doesNotContain(words);
        }
    }

    private static List<String> allIds(Served site) throws Exception {
        return Pattern.compile("\"id\":\"(depot-[0-9a-z]{8})\"")
                .matcher(site.get("/api/v1/quotes?size=100").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// A body without the words that it repeats because the request had them in its own address.
    private static String shown(String body) {
        return body.replace("zorgl\"", "").replace("« zorgl »", "");
    }

    private static void assertRefused(Served site, String path, String reason) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).as(path).contains(reason).doesNotContain("n'existe pas", "n&#39;existe pas");
    }

    private static void assertGone(Served site, String path, String reason) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(410);
        assertThat(answer.body().replace("&#39;", "'")).as(path).contains(reason);
    }

    private void withdraw(String entry) throws IOException {
        Files.writeString(corpus.resolve("withdrawals.yaml"), "- " + entry + "\n");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.exitCode()).as(ingest.out() + ingest.err()).isZero();
    }

    private String idOf(String words) {
        Matcher id = Pattern.compile("depot-[0-9a-z]{8}")
                .matcher(Run.of("search", words, "--index", index.toString()).out());
        assertThat(id.find()).as(words).isTrue();
        return id.group();
    }

    private Run run(String... args) {
        return Run.of(Stream.concat(Stream.of(args), Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }
}
