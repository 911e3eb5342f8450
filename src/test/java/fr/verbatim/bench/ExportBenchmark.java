package fr.verbatim.bench;

import fr.verbatim.index.Generations;
import fr.verbatim.index.LiveIndex;
import fr.verbatim.model.Site;
import fr.verbatim.search.LiveSearcher;
import fr.verbatim.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Exports a million made-up quotes and prints when the first byte comes and how much the heap grows meanwhile:
/// `mvn -q -Pbench -Dbench=ExportBenchmark`. Client and server are in one process; the client keeps nothing.
final class ExportBenchmark {
    private static final int QUOTES = 1_000_000;
    private static final int WARM_UPS = 5;
    private static final int MEASURES = 8;
    private static final int BUFFER = 64 * 1024;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException, InterruptedException {
        int quotes = args.length == 0 ? QUOTES : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("verbatim-bench");
        try {
            new ExportBenchmark().run(new Generations(folder), quotes);
        } finally {
            CorpusSite.delete(folder);
        }
    }

    private void run(Generations generations, int quotes) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Synthetic.publish(generations, quotes, done -> {});
        out.printf(Locale.ROOT, "%d quotes written in %.0f s%n", quotes, (System.nanoTime() - start) / 1e9);
        Site site = new Site("Verbatim", null, null, null, null, false, CorpusSite.WIDE);
        try (LiveIndex index = LiveIndex.open(generations, out::println);
                WebServer server = WebServer.start(new LiveSearcher(index), site, WebServer.DEFAULT_HOST, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of(
                    "/api/v1/export.ndjson",
                    "/api/v1/export.csv",
                    "/api/v1/export.ndjson?q=moratoire",
                    "/api/v1/export.ndjson?sort=random&seed=1")) {
                measure(client, URI.create("http://127.0.0.1:" + server.port() + path));
            }
        }
    }

    private void measure(HttpClient client, URI address) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UPS; i++) {
            firstByte(client, address);
        }
        double slowest = 0;
        for (int i = 0; i < WARM_UPS; i++) {
            slowest = Math.max(slowest, firstByte(client, address));
        }
        double before = UsedHeap.megabytes();
        long start = System.nanoTime();
        long lines = 0;
        double most = before;
        try (InputStream body = open(client, address)) {
            byte[] buffer = new byte[BUFFER];
            long nextMeasure = QUOTES / MEASURES / 2;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                if (lines >= nextMeasure) {
                    most = Math.max(most, UsedHeap.megabytes());
                    nextMeasure += QUOTES / MEASURES;
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%-44s %d lines in %.1f s; first byte after at most %.0f ms of %d times; heap from %.0f MB by %.1f"
                        + " MB%n",
                address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()),
                lines,
                (System.nanoTime() - start) / 1e9,
                slowest,
                WARM_UPS,
                before,
                most - before);
    }

    /// In milliseconds; the rest is not read.
    private static double firstByte(HttpClient client, URI address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (InputStream body = open(client, address)) {
            if (body.read() < 0) {
                throw new IllegalStateException("Bug: " + address + " is empty");
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static InputStream open(HttpClient client, URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
