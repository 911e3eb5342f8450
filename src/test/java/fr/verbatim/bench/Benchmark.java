package fr.verbatim.bench;

import fr.verbatim.line.LineResult;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.search.LiveSearcher;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Prints how long a search, a completion, a page and the reading of a long transcript take, warm.
final class Benchmark {
    private static final List<String> SEARCHES = List.of(
            "salaire",
            "l'IA remplace des emplois",
            "enseignantes pas consultées",
            "\"droit d'auteur\"",
            "traduct* -poste",
            "licenciments à cause des robots",
            "qui a parlé de la CNIL ?");
    private static final List<String> BEGINNINGS = List.of("t", "tra", "syndi", "con", "éco", "la p", "x");
    private static final int MEGABYTE = 1_000_000;
    private static final int TIMES_LONGER = 10;
    private static final int WARM_UPS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final CorpusSite site;

    private Benchmark(CorpusSite site) {
        this.site = site;
    }

    public static void main(String[] args) throws IOException {
        try (CorpusSite site = CorpusSite.open(CorpusSite.WIDE)) {
            new Benchmark(site).run();
        }
    }

    private void run() {
        try (LiveSearcher.Session session = site.live().open()) {
            inProcess(session.searcher());
        }
        try (Loopback loopback = new Loopback(site.port())) {
            overHttp(loopback);
            for (String path : List.of("/?q=salaire", "/?q=l%27IA", "/")) {
                out.println(PageWeight.of(site.port(), path).line());
            }
        }
        extraction();
    }

    private void inProcess(Searcher searcher) {
        out.println(Timings.of(run ->
                        searcher.search(Query.ofWords(pick(SEARCHES, run)).withMatch(Match.BEST)))
                .line("search with match=best, in process"));
        out.println(Timings.of(run -> searcher.complete(pick(BEGINNINGS, run))).line("completions, in process"));
    }

    private void overHttp(Loopback loopback) {
        out.println(Timings.of(run -> loopback.get("/api/v1/quotes?q=", pick(SEARCHES, run)))
                .line("search, over loopback"));
        out.println(Timings.of(run -> loopback.get("/api/v1/quotes?match=best&q=", pick(SEARCHES, run)))
                .line("search with match=best, loopback"));
        out.println(Timings.of(run -> loopback.get("/api/v1/suggest?q=", pick(BEGINNINGS, run)))
                .line("completions, over loopback"));
        out.println(
                Timings.of(run -> loopback.get("/?q=", pick(SEARCHES, run))).line("page of results, over loopback"));
    }

    private void extraction() {
        for (int i = 0; i < WARM_UPS; i++) {
            seconds(Transcript.of(MEGABYTE));
        }
        double one = seconds(Transcript.of(MEGABYTE));
        double ten = seconds(Transcript.of(TIMES_LONGER * MEGABYTE));
        out.printf(
                Locale.ROOT,
                "extract, transcript of 1 MB %.2f s, of 10 MB %.2f s: %.1f times as long%n",
                one,
                ten,
                ten / one);
    }

    private double seconds(CorpusSource source) {
        long start = System.nanoTime();
        LineResult result = site.line().process(source);
        if (result.quotes().isEmpty()) {
            throw new IllegalStateException("Bug: nothing was read of the transcript");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String pick(List<String> of, int which) {
        return of.get(which % of.size());
    }
}
