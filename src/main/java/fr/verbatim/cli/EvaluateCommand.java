package fr.verbatim.cli;

import fr.verbatim.evaluate.Evaluation;
import fr.verbatim.evaluate.Evaluation.Request;
import fr.verbatim.evaluate.Evaluation.Retrieval;
import fr.verbatim.evaluate.FileReport;
import fr.verbatim.model.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verbatim evaluate`: the figures against annotated files.
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--gold", paramLabel = "FICHIER")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--tags", paramLabel = "FICHIER")
    private List<Path> tags = new ArrayList<>();

    @Option(names = "--queries", paramLabel = "FICHIER")
    private List<Path> queries = new ArrayList<>();

    @Option(names = "--pairs", paramLabel = "FICHIER")
    private List<Path> pairs = new ArrayList<>();

    @Option(names = "--turns", paramLabel = "DOSSIER")
    private List<Path> turns = new ArrayList<>();

    @Option(names = "--passages", paramLabel = "FICHIER")
    private @Nullable Path passages;

    @Option(names = "--topics", paramLabel = "FICHIER")
    private @Nullable Path topics;

    @Option(names = "--qrels", paramLabel = "FICHIER")
    private @Nullable Path qrels;

    @Option(names = "--without-reviews")
    private boolean withoutReviews;

    @Option(names = "--robustness")
    private boolean robustness;

    @Option(names = "--tune")
    private boolean tune;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--json")
    private boolean json;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Request request = request();
        Corpus whole = CorpusReading.loadIfThere(corpus, console);
        Evaluation evaluation = new Evaluation(
                new ProgramBench(withoutReviews ? CorpusReading.withoutReviews(whole) : whole, corpus.folder()));
        List<FileReport> reports = tune ? List.of(evaluation.tune(request)) : evaluation.run(request);
        for (FileReport report : reports) {
            console.say(json ? report.json() : report.table(!quiet));
        }
        return ExitCode.OK;
    }

    private Request request() throws IOException {
        List<Path> annotated = new ArrayList<>(gold);
        annotated.addAll(tags);
        annotated.addAll(queries);
        Request given = new Request(annotated, pairs, turns, retrievals(), robustness);
        Request request = given.isEmpty() ? GoldFolder.DEFAULT.request() : given;
        if (request.isEmpty()) {
            throw new CannotRun(Messages.of("evaluate.no-gold", GoldFolder.DEFAULT.folder()));
        }
        return request;
    }

    private List<Retrieval> retrievals() {
        if (passages == null && topics == null && qrels == null) {
            return List.of();
        }
        if (passages == null || topics == null || qrels == null) {
            throw new CannotRun(Messages.of("evaluate.incomplete"));
        }
        return List.of(new Retrieval(passages, topics, qrels));
    }
}
