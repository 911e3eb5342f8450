package fr.verbatim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// Lets 64 clients ask everything in turn for a minute and prints what they were answered and whether the heap grew:
/// `mvn -q -Pbench -Dbench=LoadBenchmark`. Nobody is held back by limits; clients and server share a process.
final class LoadBenchmark {
    private static final int CLIENTS = 64;
    private static final Duration HOW_LONG = Duration.ofSeconds(60);
    private static final int MEASURES = 6;

    /// Each with the status it is to have.
    private static final List<Asked> MIX = List.of(
            new Asked("/api/v1/quotes?q=salaire&facets=sector,kind", 200),
            new Asked("/api/v1/quotes?match=best&q=licenciments+%C3%A0+cause+des+robots", 200),
            new Asked("/api/v1/quotes?sort=random&seed=7&size=100", 200),
            new Asked("/api/v1/quotes/{id}", 200),
            new Asked("/api/v1/quotes?similar={id}", 200),
            new Asked("/api/v1/quotes/{id}/citation?format=bibtex", 200),
            new Asked("/api/v1/suggest?q=tra", 200),
            new Asked("/api/v1/verify?text=nous+avons+besoin+de+temps+pour+former", 200),
            new Asked("/api/v1/people", 200),
            new Asked("/api/v1/changes?since={version}", 200),
            new Asked("/api/v1/export.ndjson?kind=note", 200),
            new Asked("/api/v1/export.csv", 200),
            new Asked("/?q=traduction", 200),
            new Asked("/citations/{id}", 200),
            new Asked("/documents/contre-sommet-ia", 200),
            new Asked("/recherche.atom?q=IA", 200),
            new Asked("/health", 200),
            new Asked("/api/v1/quotes?speeker=x", 400),
            new Asked("/api/v1/quotes/nulle-part", 404));

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
    private final String base;
    private final List<String> ids = new ArrayList<>();
    private final String version;

    private LoadBenchmark(CorpusSite site) {
        this.base = "http://127.0.0.1:" + site.port();
        try (var session = site.live().open()) {
            this.version = session.searcher().version().version();
            session.searcher()
                    .all(fr.verbatim.search.Query.everything())
                    .forEach(hit -> ids.add(hit.quote().id()));
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (CorpusSite site = CorpusSite.open(CorpusSite.WIDE)) {
            new LoadBenchmark(site).run();
        }
    }

    private void run() throws InterruptedException {
        List<Double> heap = new ArrayList<>();
        long end = System.nanoTime() + HOW_LONG.toNanos();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                clients.execute(() -> ask(number, end));
            }
            for (int i = 0; i < MEASURES; i++) {
                TimeUnit.NANOSECONDS.sleep(HOW_LONG.toNanos() / (MEASURES + 1));
                heap.add(UsedHeap.megabytes());
            }
        }
        out.println("answers by status: " + new TreeMap<>(answers));
        out.println("faults: " + (faults.isEmpty() ? "none" : faults));
        out.printf(
                Locale.ROOT,
                "heap after collections, every %d s: %s MB; when all had gone %.1f MB%n",
                HOW_LONG.toSeconds() / (MEASURES + 1),
                heap.stream()
                        .map(one -> String.format(Locale.ROOT, "%.1f", one))
                        .toList(),
                UsedHeap.megabytes());
    }

    private void ask(int client, long end) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int turn = client; System.nanoTime() < end; turn++) {
                Asked asked = MIX.get(turn % MIX.size());
                String path =
                        asked.path().replace("{id}", ids.get(turn % ids.size())).replace("{version}", version);
                ask(http, path, asked.status());
            }
        }
    }

    private void ask(HttpClient http, String path, int expected) {
        try {
            int status = http.send(
                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            answers.computeIfAbsent(status, key -> new LongAdder()).increment();
            if (status != expected) {
                fault(path + " " + status);
            }
        } catch (IOException e) {
            fault(path.replaceAll("\\?.*", "") + " " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fault(String what) {
        faults.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    /// @param path with `{id}` for any quote
    private record Asked(String path, int status) {}
}
