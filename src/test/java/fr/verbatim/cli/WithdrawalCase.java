package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
/// A small site of which something is withdrawn: every address of the site and every command is asked what is left.

abstract class WithdrawalCase {
    static final String NOTES = """
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
    static final String PEOPLE = """
        - id: nadia-ferhat
          name: Nadia Ferhat
          aliases: ["La Cariste"]
          roles: [{title: "Porte-parole du Collectif des caristes"}]
        - {id: paul-vernet, name: "Paul Vernet", roles: [{title: "Délégué syndical"}]}
        """;

    static final String EVENTS = """
        - id: veillee
          name: "La veillée de Nadia Ferhat"
          people: [{person: nadia-ferhat, part: "animation"}, {person: paul-vernet, part: "intervention"}]
          sources: [depot]
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    Path corpus = Path.of("corpus");
    Path index = Path.of("index");

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

    /// Neither at any address of the site, nor in what any command prints, nor in a file the program writes.
    void assertNowhere(String words) throws Exception {
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

    /// Title, address, event and a heading quote the words that are to be withdrawn, as the press does.
    void repeatTheWords() throws IOException {
        Files.writeString(
                corpus.resolve("sources/depot.txt"),
                NOTES.replace("LES BUREAUX", "LES BUREAUX : LE ZORGLUB ME DICTE MES GESTES"));
        Files.writeString(corpus.resolve("sources/depot.txt.yaml"), """
            id: depot
            title: "Dépôt : « Le zorglub me dicte mes gestes »"
            url: https://presse.example/le-zorglub-me-dicte-mes-gestes
            layout: drawn-notes
            display: full
            event: veillee
            """);
        Files.writeString(corpus.resolve("events.yaml"), """
            - id: veillee
              name: "Veillée « Le zorglub me dicte mes gestes »"
              printed: ["LES ENTREPÔTS"]
              sources: [depot]
            """);
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
    }

    /// No string of the index has them, whatever its case.
    void assertInNoFileOfTheIndex(String words) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes.toLowerCase(Locale.ROOT).contains(words))
                        .as("%s", file)
                        .isFalse();
            }
        }
    }

    static List<String> allIds(Served site) throws Exception {
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

    static void assertRefused(Served site, String path, String reason) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).as(path).contains(reason).doesNotContain("n'existe pas", "n&#39;existe pas");
    }

    static void assertGone(Served site, String path, String reason) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(410);
        assertThat(answer.body().replace("&#39;", "'")).as(path).contains(reason);
    }

    void withdraw(String entry) throws IOException {
        Files.writeString(corpus.resolve("withdrawals.yaml"), "- " + entry + "\n");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.exitCode()).as(ingest.out() + ingest.err()).isZero();
    }

    String idOf(String words) {
        Matcher id = Pattern.compile("(?:depot|seance)-[0-9a-z]{8}")
                .matcher(Run.of("search", words, "--index", index.toString()).out());
        assertThat(id.find()).as(words).isTrue();
        return id.group();
    }

    Run run(String... args) {
        return Run.of(Stream.concat(Stream.of(args), Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }
}
