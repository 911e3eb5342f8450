package fr.verbatim.cli;

import fr.verbatim.corpus.LoadedCorpus;
import fr.verbatim.ingest.Withdrawals;
import fr.verbatim.line.Line;
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
            for (CorpusSource source : corpus.sources()) {
                for (Notice notice : line.process(source).notices()) {
                    (notice.line() > 0 ? faults : remarks).add(placed(notice, source, folder));
                }
            }
            new Withdrawals(corpus)
                    .blocking()
                    .forEach(notice -> faults.add(
                            new Notice(folder.resolve(notice.file()).toString(), notice.line(), notice.message())));
        }
        return new CorpusCheck(faults, remarks);
    }

    /// Readers know a document by its name alone.
    private static Notice placed(Notice notice, CorpusSource source, Path folder) {
        return notice.file().equals(source.source().file())
                ? new Notice(
                        folder.resolve("sources").resolve(notice.file()).toString(), notice.line(), notice.message())
                : notice;
    }
}
