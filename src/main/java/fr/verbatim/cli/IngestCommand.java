package fr.verbatim.cli;

import fr.verbatim.index.Generations;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verbatim ingest`: a new generation of the index from the corpus.
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--without-reviews")
    private boolean withoutReviews;

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new Ingestion(corpus.folder(), new Generations(index.folder()), console)
                .run(withoutReviews)
                .exitCode();
    }
}
