package fr.verbatim.cli;

import fr.verbatim.corpus.LoadedCorpus;
import fr.verbatim.ingest.Repetition;
import fr.verbatim.ingest.Withdrawals;
import fr.verbatim.line.Line;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every fault of a corpus: those of its files, then those that show only when its documents are read: a
/// document cut in the middle, a review or a withdrawal whose words stand there no more.
///
/// @param faults what is to be mended
/// @param remarks about whole documents, where there may be nothing to mend
record CorpusCheck(List<Notice> faults, List<Notice> remarks) {
    CorpusCheck {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    static CorpusCheck of(Path folder, LoadedCorpus loaded) {
        List<Notice> faults = new ArrayList<>(loaded.faults());
        List<Notice> remarks = new ArrayList<>();
        Corpus corpus = loaded.corpus();
        if (corpus != null) {
            Line line = CorpusReading.line(corpus);
            Withdrawals withdrawals = new Withdrawals(corpus);
            for (CorpusSource source : corpus.sources()) {
                LineResult result = line.process(source);
                withdrawals.learn(source, result.quotes());
                for (Notice notice : result.notices()) {
                    (notice.line() > 0 ? faults : remarks).add(placed(notice, source, folder));
                }
            }
            withdrawals.repetitions().forEach(one -> faults.add(placed(one, loaded)));
            withdrawals
                    .blocking()
                    .forEach(notice -> faults.add(
                            new Notice(folder.resolve(notice.file()).toString(), notice.line(), notice.message())));
        }
        return new CorpusCheck(faults, remarks);
    }

    private static Notice placed(Repetition repetition, LoadedCorpus loaded) {
        return loaded.places().stream()
                .filter(place ->
                        place.event() == repetition.event() && place.id().equals(repetition.record()))
                .findFirst()
                .map(place -> new Notice(place.file(), place.line(), repetition.message()))
                .orElseGet(() -> new Notice(repetition.file(), 0, repetition.message()));
    }

    /// Readers know a document by its name alone.
    private static Notice placed(Notice notice, CorpusSource source, Path folder) {
        return notice.file().equals(source.source().file())
                ? new Notice(
                        folder.resolve("sources").resolve(notice.file()).toString(), notice.line(), notice.message())
                : notice;
    }
}
