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
import fr.verbatim.model.Site;
import fr.verbatim.search.LiveSearcher;
import fr.verbatim.web.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The corpus of the repository, ingested into a folder of its own and served on a free port, until it is closed.
final class CorpusSite implements AutoCloseable {
    /// So much that no client of a measurement is sent away.
    static final Site.Limits WIDE = new Site.Limits(10_000, 500, 100, 100_000_000, 100_000_000, 32);

    private final Corpus corpus = Objects.requireNonNull(
            CorpusFolder.load(Path.of("corpus")).corpus(), "run it in the folder of the project");
    private final Line line = new Line(corpus.authorities(), corpus.vocabulary(), corpus.reviews());
    private final Path folder;
    private final Generations generations;
    private final LiveIndex index;
    private final LiveSearcher live;
    private final WebServer server;
    private int states;

    private CorpusSite(Site.Limits limits) throws IOException {
        this.folder = Files.createTempDirectory("verbatim-bench");
        this.generations = new Generations(folder);
        ingest(corpus);
        this.index = LiveIndex.open(generations, problem -> {
            throw new IllegalStateException(problem);
        });
        this.live = new LiveSearcher(index);
        this.server = WebServer.start(
                live, new Site("Verbatim", null, null, null, null, false, limits), WebServer.DEFAULT_HOST, 0);
    }

    static CorpusSite open(Site.Limits limits) throws IOException {
        return new CorpusSite(limits);
    }

    Corpus corpus() {
        return corpus;
    }

    Line line() {
        return line;
    }

    LiveSearcher live() {
        return live;
    }

    int port() {
        return server.port();
    }

    /// Serves another state of the corpus when this returns: in turn one of its documents is missing.
    void ingestAnew() throws IOException {
        List<CorpusSource> left = new ArrayList<>(corpus.sources());
        left.remove(states++ % left.size());
        ingest(new Corpus(
                corpus.site(),
                left,
                corpus.authorities(),
                corpus.vocabulary(),
                corpus.synonyms(),
                corpus.reviews(),
                corpus.withdrawals(),
                corpus.moves(),
                "state" + states));
        index.checkNow();
    }

    @Override
    public void close() throws IOException {
        server.close();
        index.close();
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private void ingest(Corpus state) throws IOException {
        new Ingest(generations, this::handOver, "bench", event -> {}).run(state);
    }

    private SourceLine.Yield handOver(CorpusSource source) {
        LineResult result = line.process(source);
        return new SourceLine.Yield(result.quotes(), result.notices());
    }
}
