package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest extends OnRunningSite {

    @Test
    void searchAnswersTheWholeContract() {
        JsonNode results = json(site.get("/api/v1/quotes?q=traduction&facets=kind,certainty"));
        assertThat(results.fieldNames())
                .toIterable()
                .containsExactly(
                        "total",
                        "partial_total",
                        "quotes",
                        "facets",
                        "suggestion",
                        "interpreted",
                        "warnings",
                        "next",
                        "cursor",
                        "corpus");
        assertThat(results.get("total").asInt()).isEqualTo(1);
        assertThat(results.at("/quotes/0/id").asText()).isEqualTo("notes-ambigue1");
        assertThat(results.at("/quotes/0/url").asText()).isEqualTo("https://verbatim.example/citations/notes-ambigue1");
        assertThat(results.at("/facets/kind/0/value").asText()).isEqualTo("note");
    }

    @Test
    void followingNextGivesEveryQuoteOnce() {
        List<String> ids = new ArrayList<>();
        String path = "/api/v1/quotes?size=3&facets=none";
        while (!path.equals("null")) {
            JsonNode page = json(site.get(path));
            page.get("quotes").forEach(quote -> ids.add(quote.get("id").asText()));
            path = page.get("next").asText();
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(new SampleCorpus().quotes.size());
    }

    @Test
    void aQuoteIsTheSameAloneAndInResultsButForItsSurroundings() {
        ObjectNode alone = (ObjectNode) json(site.get("/api/v1/quotes/notes-deuxmorc"));
        assertThat(alone.at("/neighbours/previous").asText()).isEqualTo("notes-probable");
        assertThat(alone.at("/neighbours/next").asText()).isEqualTo("notes-corrigee");
        alone.get("links").properties().stream()
                .filter(link -> !link.getKey().equals("text"))
                .forEach(link -> assertThat(site.get(link.getValue().asText()).statusCode())
                        .as(link.getKey())
                        .isEqualTo(200));
        JsonNode found = json(site.get("/api/v1/quotes?id=notes-deuxmorc")).at("/quotes/0");
        alone.remove(List.of("neighbours", "links"));
        assertThat(alone).isEqualTo((Object) found);
        assertThat(json(site.get("/api/v1/quotes/notes-etablie1"))
                        .at("/neighbours/previous")
                        .isNull())
                .isTrue();
    }

    @Test
    void movedWithdrawnAndMissingQuotesAnswerDifferently() {
        HttpResponse<String> moved = site.get("/api/v1/quotes/" + SampleCorpus.FORMER);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/api/v1/quotes/notes-etablie1");
        assertThat(site.get("/api/v1/quotes/" + SampleCorpus.WITHDRAWN).statusCode())
                .isEqualTo(410);
        assertThat(site.get("/api/v1/quotes/notes-jamaisvu").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearestName() {
        HttpResponse<String> refused = site.get("/api/v1/quotes?speeker=marie-vernon");
        JsonNode problem = json(refused);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json; charset=utf-8");
        assertThat(problem.get("parameter").asText()).isEqualTo("speeker");
        assertThat(problem.get("detail").asText()).contains("speaker");
        assertThat(problem.get("allowed")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?size=-1",
                "?size=1e9",
                "?from=2025-02-30",
                "?from=2025-03-01&to=2025-02-01",
                "?sort=up",
                "?kind=poem",
                "?cursor=made-up",
                "?q=%zz",
                "?q=%E9",
                "?q=%",
                "?q=\u00E9t\u00E9",
                "?\u00FF=a",
                "?sector=inconnu",
                "?sort=date&sort=date"
            })
    void malformedParametersAreRefused(String query) throws IOException {
        assertThat(raw("GET /api/v1/quotes" + query + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("\tat ");
    }

    @Test
    void wordsThatAreUtf8WithoutAnyEscapeAreRead() throws IOException {
        // The bytes of « été », as the socket writes one byte a character.
        assertThat(raw("GET /api/v1/quotes?q=\u00C3\u00A9t\u00C3\u00A9 HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("été");
    }

    @Test
    void recordsComeWithTheirCounts() {
        JsonNode people = json(site.get("/api/v1/people"));
        assertThat(people.get("total").asInt()).isEqualTo(3);
        assertThat(people.at("/people/0/quotes").asInt()).isEqualTo(2);
        for (String list : List.of("organisations", "events", "sources", "sectors", "themes")) {
            JsonNode records = json(site.get("/api/v1/" + list));
            String first = records.at("/" + list + "/0/id").asText();
            assertThat(json(site.get("/api/v1/" + list + "/" + first))).isEqualTo(records.at("/" + list + "/0"));
        }
    }

    @Test
    void aTextIsGivenOnlyWhereItMayBeShownWhole() {
        assertThat(json(site.get("/api/v1/quotes/notes-etablie1"))
                        .at("/links/text")
                        .isNull())
                .isTrue();
        assertThat(site.get("/api/v1/sources/lettre/text").body()).contains("repenser la place");
        HttpResponse<String> refused = site.get("/api/v1/sources/notes/text");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).get("detail").asText()).contains("droits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "FOO"})
    void onlyReadingIsAllowed(String method) {
        HttpResponse<String> refused = site.send(method, "/api/v1/quotes");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=travail",
                "/api/v1/quotes",
                "/api/v1/people",
                "/citations/notes-etablie1",
                "/api/v1/export.ndjson",
                "/api/v1/export.csv?dialect=excel-fr",
                "/nulle-part"
            })
    void headHasTheHeadersOfGetAndNoBody(String path) {
        HttpResponse<String> get = site.get(path);
        HttpResponse<String> head = site.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String header : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary")) {
            assertThat(head.headers().firstValue(header))
                    .isEqualTo(get.headers().firstValue(header));
        }
    }

    @Test
    void tagsAreStrongAndDifferByEncodingAndRevalidate() {
        String path = "/api/v1/quotes?q=ia";
        String plain = header(site.get(path), "ETag");
        String zipped = header(site.get(path, "Accept-Encoding", "gzip"), "ETag");
        assertThat(plain).matches("\"[0-9a-f]{16}\"");
        assertThat(zipped).isEqualTo(plain.replaceFirst("\"$", "-gzip\""));
        for (String tag : List.of(plain, zipped, "\"other\", " + plain)) {
            HttpResponse<String> again = site.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(header(site.get("/api/v1/quotes?q=travail"), "ETag")).isNotEqualTo(plain);
        assertThat(site.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void gzipGivesTheSameBody() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + "/api/v1/quotes"))
                .header("Accept-Encoding", "br, gzip;q=0.5")
                .build();
        HttpResponse<byte[]> zipped = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(site.get("/api/v1/quotes").body());
        }
    }

    @Test
    void everyAnswerCarriesTheSafeHeaders() {
        for (String path : List.of("/", "/api/v1/quotes", "/nulle-part", "/api/v1/nulle-part")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'self'");
            assertThat(header(answer, "X-Request-Id")).isNotBlank();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
        assertThat(header(site.get("/api/v1/quotes"), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void optionsTellWhatThereIs() {
        HttpResponse<String> options = site.send("OPTIONS", "/api/v1/quotes");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(options, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(options, "Access-Control-Allow-Headers")).contains("If-None-Match");
    }

    @Test
    void otherFormatsAreRefused() {
        assertThat(site.get("/api/v1/quotes", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
        assertThat(site.get("/api/v1/quotes", "Accept", "text/csv, */*;q=0.1").statusCode())
                .isEqualTo(200);
        assertThat(site.get("/api/v1/quotes", "Accept", "application/json;q=0").statusCode())
                .isEqualTo(406);
    }

    @Test
    void theHostHeaderNeverComesBack() throws IOException {
        for (String path : List.of("/", "/api/v1/quotes", "/citations/notes-etablie1", "/nulle-part")) {
            assertThat(rawWithHost("GET " + path + " HTTP/1.1", "evil.example")).doesNotContain("evil.example");
        }
    }

    @Test
    void aPortInUseIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> RunningSite.over(folder.resolve("other"), site.port()))
                .isInstanceOfSatisfying(
                        AddressUnavailable.class,
                        taken -> assertThat(taken.port()).isEqualTo(site.port()));
    }

    @Test
    void aHostThatCannotBeListenedOnIsNamed(@TempDir Path folder) {
        for (String host : List.of("no-such-host.invalid", "192.0.2.1")) {
            assertThatThrownBy(() -> RunningSite.listening(folder.resolve(host), host, 0))
                    .as(host)
                    .isInstanceOfSatisfying(
                            AddressUnavailable.class,
                            taken -> assertThat(taken.host()).isEqualTo(host));
        }
    }

    @Test
    void aRequestOfWhichHalfWasSentIsNotHeldOpenForLong() {
        assertThat(WebServer.connector(new Server(), new HttpConfiguration(), "127.0.0.1", 0)
                        .getIdleTimeout())
                .isBetween(1_000L, 10_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%zz", "%E9", "%", "%4", "%F0%9F%98"})
    void aPathThatCannotBeReadIsNotFoundWhereItStands(String id) throws IOException {
        assertThat(raw("GET /personnes/" + id + " HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("text/html", "role=\"search\"");
        assertThat(raw("GET /api/v1/quotes/" + id + "?x=%C3%A9 HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "« x »");
        assertThat(raw("GET /api/v1/quotes/" + id + " HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json");
    }

    @Test
    void healthTakesNoParameter() {
        assertThat(site.get("/health?x=1").statusCode()).isEqualTo(400);
    }

    @Test
    void healthIsNotKept() {
        HttpResponse<String> health = site.get("/health");
        assertThat(json(health).get("status").asText()).isEqualTo("ok");
        assertThat(header(health, "Cache-Control")).isEqualTo("no-store");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private String raw(String requestLine) throws IOException {
        return rawWithHost(requestLine, "localhost");
    }

    /// For requests that no client would send.
    private String rawWithHost(String requestLine, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream()
                    .write((requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
