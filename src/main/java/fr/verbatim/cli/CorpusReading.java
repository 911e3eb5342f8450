package fr.verbatim.cli;

import fr.verbatim.corpus.BundledVocabulary;
import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.corpus.LoadedCorpus;
import fr.verbatim.ingest.SourceLine;
import fr.verbatim.line.Line;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The corpus a command works with.
final class CorpusReading {
    private static final String NO_HASH = "0";
    private static final String UNREVIEWED = "-without-reviews";

    private CorpusReading() {}

    /// The corpus of a folder; its faults are told.
    ///
    /// @throws CannotRun when nothing of it may be published
    static Corpus load(Path folder, Console console) {
        LoadedCorpus loaded = CorpusFolder.load(folder);
        loaded.faults().forEach(fault -> console.warn(fault.toString()));
        Corpus corpus = loaded.corpus();
        if (corpus == null) {
            throw new CannotRun(Messages.of("corpus.unusable", folder));
        }
        return corpus;
    }

    /// The same, for commands that need none: without a folder, no authority records and the vocabularies that
    /// come with the program. That a folder somebody asked for is not there is told.
    static Corpus loadIfThere(CorpusOption asked, Console console) {
        Path folder = asked.folder();
        if (Files.isDirectory(folder)) {
            return load(folder, console);
        }
        if (asked.isGiven()) {
            console.warn(Messages.of("corpus.without", folder));
        }
        return none();
    }

    /// The corpus as if nobody had reviewed anything, under a hash of its own: an index of it is not that of the
    /// corpus.
    static Corpus withoutReviews(Corpus corpus) {
        Corpus bare = corpus.withoutReviews();
        return new Corpus(
                bare.site(),
                bare.sources(),
                bare.authorities(),
                bare.vocabulary(),
                bare.synonyms(),
                bare.reviews(),
                bare.withdrawals(),
                bare.moves(),
                bare.hash() + UNREVIEWED);
    }

    /// The line of a corpus.
    static Line line(Corpus corpus) {
        return new Line(corpus.authorities(), corpus.vocabulary(), corpus.reviews());
    }

    /// What the ingest room wants of what the line gives.
    static SourceLine.Yield handOver(LineResult result) {
        return new SourceLine.Yield(result.quotes(), result.notices());
    }

    private static Corpus none() {
        return new Corpus(
                Site.LOCAL,
                List.of(),
                Authorities.EMPTY,
                BundledVocabulary.load(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NO_HASH);
    }
}
