package fr.verbatim.bench;

import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.index.Generations;
import fr.verbatim.index.LiveIndex;
import fr.verbatim.ingest.Ingest;
import fr.verbatim.ingest.SourceLine;
import fr.verbatim.line.Line;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.search.LiveSearcher;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.WebServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

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
    private final Corpus corpus = Objects.requireNonNull(
            CorpusFolder.load(Path.of("corpus")).corpus(), "run it in the folder of the project");
    private final Line line = new Line(corpus.authorities(), corpus.vocabulary(), corpus.reviews());

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("verbatim-bench");
        try {
            new Benchmark().run(folder);
        } finally {
            deleteAll(folder);
        }
    }

    private void run(Path folder) throws IOException {
        Generations generations = new Generations(folder);
        new Ingest(generations, this::handOver, "bench", event -> {}).run(corpus);
        try (LiveIndex index = LiveIndex.open(generations, out::println)) {
            LiveSearcher live = new LiveSearcher(index);
            try (LiveSearcher.Session session = live.open()) {
                inProcess(session.searcher());
            }
            try (WebServer server = WebServer.start(live, corpus.site(), WebServer.DEFAULT_HOST, 0);
                    Loopback loopback = new Loopback(server.port())) {
                overHttp(loopback);
                for (String path : List.of("/?q=salaire", "/?q=l%27IA", "/")) {
                    out.println(PageWeight.of(server.port(), path).line());
                }
            }
        }
        extraction();
    }

    private void inProcess(Searcher searcher) {
        out.println(Timings.of(run ->
                        searcher.search(Query.ofWords(pick(SEARCHES, run)).withMatch(Match.BEST)))
                .line("search, in process"));
        out.println(Timings.of(run -> searcher.complete(pick(BEGINNINGS, run))).line("completions, in process"));
    }

    private void overHttp(Loopback loopback) {
        out.println(Timings.of(run -> loopback.get("/api/v1/quotes?match=best&q=", pick(SEARCHES, run)))
                .line("search, over loopback"));
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
        LineResult result = line.process(source);
        if (result.quotes().isEmpty()) {
            throw new IllegalStateException("Bug: nothing was read of the transcript");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private SourceLine.Yield handOver(CorpusSource source) {
        LineResult result = line.process(source);
        return new SourceLine.Yield(result.quotes(), result.notices());
    }

    private static String pick(List<String> of, int which) {
        return of.get(which % of.size());
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
