package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who stops reading in the middle of an export, on a site that sends one export at a time.
class SlowReaderTest {
    private static final Site ONE_EXPORT = new Site(
            "Verbatim", null, null, null, null, false, new Site.Limits(10_000, 500, 100, 1_000_000, 1_000_000, 1));

    /// More than the buffers of both ends of a connection take.
    private static final int QUOTES = 6_000;

    private static final int SMALL_BUFFER = 4096;

    @Test
    void whoReadsNoFurtherKeepsOnePlaceAndNothingElse(@TempDir Path folder) throws IOException {
        SampleCorpus corpus = new SampleCorpus();
        Quote quote = corpus.quote("lettre-texte001");
        for (int i = 0; i < QUOTES; i++) {
            corpus.quotes.add(again(quote, String.format(Locale.ROOT, "lettre-%08d", i)));
        }
        try (RunningSite site = RunningSite.of(folder, ONE_EXPORT, corpus)) {
            try (Socket reader = stopped(site)) {
                HttpResponse<String> busy = site.get(Export.CSV);
                assertThat(busy.statusCode()).isEqualTo(503);
                assertThat(busy.headers().firstValue("Retry-After")).isPresent();
                assertThat(RunningSite.json(busy).get("status").asInt()).isEqualTo(503);
                assertThat(site.get("/api/v1/quotes?size=1").statusCode()).isEqualTo(200);
                assertThat(reader.isConnected()).isTrue();
            }
            // The place is free as soon as the server notices that nobody is there any more.
            while (site.get("/api/v1/export.ndjson?source=notes").statusCode() == 503) {
                Thread.onSpinWait();
            }
            assertThat(site.get("/api/v1/export.ndjson?source=notes").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aBodyThatDoesNotComeIsRefusedInOurWords(@TempDir Path folder) throws IOException {
        try (RunningSite site = RunningSite.of(folder, ONE_EXPORT, new SampleCorpus());
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream()
                    .write(("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n{\"jsonrpc\"")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json", "Requête inachevée");
        }
    }

    /// Has asked for everything, and read the beginning of it.
    private static Socket stopped(RunningSite site) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
        socket.getOutputStream()
                .write("GET /api/v1/export.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
        return socket;
    }

    private static Quote again(Quote quote, String id) {
        return new Quote(
                id,
                quote.source(),
                quote.parts(),
                quote.verbatim(),
                quote.text(),
                quote.corrections(),
                quote.kind(),
                quote.wording(),
                quote.attribution(),
                quote.saying(),
                quote.context(),
                quote.lead(),
                quote.sectors(),
                quote.themes(),
                quote.prefix(),
                quote.suffix(),
                quote.page(),
                quote.time(),
                quote.order());
    }
}
