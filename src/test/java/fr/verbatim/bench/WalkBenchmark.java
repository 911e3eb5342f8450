package fr.verbatim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Walks all pages of the whole corpus with three page sizes and in several orders, with the corpus ingested anew, a
/// document less, once or twice after the second page, and prints whether every quote came once: `mvn -q -Pbench
/// -Dbench=WalkBenchmark`.
/// Where the state that a walk began in is not held any more, it ends in a 410 that says to begin again.
final class WalkBenchmark {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Integer> SIZES = List.of(7, 40, 100);
    private static final List<String> SEARCHES = List.of("", "&sort=date", "&sort=random&seed=3", "&q=IA&match=best");
    private static final int GONE = 410;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final CorpusSite site;

    private WalkBenchmark(CorpusSite site) {
        this.site = site;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (CorpusSite site = CorpusSite.open(CorpusSite.WIDE)) {
            WalkBenchmark benchmark = new WalkBenchmark(site);
            for (String search : SEARCHES) {
                for (int size : SIZES) {
                    benchmark.walk(search, size, 1);
                    benchmark.walk(search, size, 2);
                }
            }
        }
    }

    /// @param ingests between the second page and the third
    private void walk(String search, int size, int ingests) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String path = "/api/v1/quotes?fields=id&size=" + size + search;
        long total = -1;
        int pages = 0;
        while (!path.equals("null")) {
            if (pages == 2) {
                for (int i = 0; i < ingests; i++) {
                    site.ingestAnew();
                }
            }
            HttpResponse<String> answer = get(path);
            if (answer.statusCode() == GONE) {
                tell(search, size, ingests, "410 after page " + pages + ", as told");
                return;
            }
            JsonNode page = MAPPER.readTree(answer.body());
            page.get("quotes").forEach(quote -> ids.add(quote.get("id").asText()));
            total = page.get("total").asLong() + page.get("partial_total").asLong();
            path = page.get("next").asText();
            pages++;
        }
        boolean once = ids.size() == total && new HashSet<>(ids).size() == ids.size();
        tell(
                search,
                size,
                ingests,
                pages + " pages, " + ids.size() + " of " + total + (once ? ", each once" : " FAULT"));
    }

    private void tell(String search, int size, int ingests, String what) {
        out.printf("%-22s pages of %3d, ingested %d times meanwhile: %s%n", search, size, ingests, what);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
