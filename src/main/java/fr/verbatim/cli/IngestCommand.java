package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusAppender;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.index.Generations;
import fr.verbatim.model.Move;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    @Option(names = "--record-moves")
    private boolean recordMoves;

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Ingestion.Told told =
                new Ingestion(corpus.folder(), new Generations(index.folder()), console).run(withoutReviews);
        if (recordMoves) {
            record(told.report().moves());
        }
        return told.exitCode();
    }

    private void record(List<Move> moves) throws UnreadableFile {
        if (moves.isEmpty()) {
            console.say(Messages.of("ingest.no-moves"));
            return;
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<Move> dated = moves.stream()
                .map(move -> new Move(move.from(), move.to(), today))
                .toList();
        console.say(Messages.of("ingest.moves", dated.size(), new CorpusAppender(corpus.folder()).append(dated)));
    }
}
