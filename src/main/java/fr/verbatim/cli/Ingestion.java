package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.corpus.LoadedCorpus;
import fr.verbatim.index.Generations;
import fr.verbatim.ingest.Ingest;
import fr.verbatim.ingest.IngestReport;
import fr.verbatim.ingest.IngestReport.Outcome;
import fr.verbatim.line.Line;
import fr.verbatim.model.Corpus;
import java.io.IOException;
import java.nio.file.Path;

/// One run from the corpus folder to a published generation, told to the console.
record Ingestion(Path folder, Generations generations, Console console) {
    /// Runs, and shows what came of it.
    ///
    /// @throws CannotRun when nothing was published; the generation before, if any, is untouched
    Told run(boolean withoutReviews) throws IOException {
        LoadedCorpus loaded = CorpusFolder.load(folder);
        loaded.faults().forEach(fault -> console.warn(fault.toString()));
        Corpus read = loaded.corpus();
        if (read == null) {
            throw new CannotRun(Messages.of("corpus.unusable", folder));
        }
        Corpus corpus = withoutReviews ? CorpusReading.withoutReviews(read) : read;
        IngestReport report = publish(corpus);
        report.notices().forEach(notice -> console.warn(notice.toString()));
        report.failures().forEach(failure -> console.warn(failure.toString()));
        if (report.outcome() == Outcome.NOTHING_PUBLISHED) {
            throw new CannotRun(Messages.of("ingest.nothing", folder));
        }
        IngestTable.lines(report, corpus.vocabulary()).forEach(console::say);
        loaded.leftOut().forEach(document -> console.warn(Messages.of("ingest.left-out", document.file())));
        boolean whole = loaded.leftOut().isEmpty() && loaded.faults().isEmpty();
        return new Told(report, whole ? report.outcome().exitCode() : ExitCode.FAULTS);
    }

    private IngestReport publish(Corpus corpus) throws IOException {
        Line line = CorpusReading.line(corpus);
        try (Progress progress = new Progress(console)) {
            Ingest ingest = new Ingest(
                    generations,
                    source -> CorpusReading.handOver(line.process(source)),
                    ProgramVersion.current(),
                    progress::show);
            return ingest.run(corpus);
        }
    }

    /// What came of a run.
    ///
    /// @param exitCode 0, or 1 when something of the corpus was left out
    record Told(IngestReport report, int exitCode) {}
}
