package fr.verbatim.cli;

import fr.verbatim.corpus.SourceFile;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.evaluate.Bench;
import fr.verbatim.evaluate.Reading;
import fr.verbatim.evaluate.Unmeasurable;
import fr.verbatim.line.Line;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// This program on the bench: the line and the search as every other command uses them.
final class ProgramBench implements Bench {
    private static final Source PASSAGES = Source.ofFile("passages", "passages");

    private final Corpus corpus;
    private final Path folder;
    private final Line line;

    /// @param folder of the corpus, for messages
    ProgramBench(Corpus corpus, Path folder) {
        this.corpus = corpus;
        this.folder = folder;
        this.line = CorpusReading.line(corpus);
    }

    @Override
    public CorpusSource source(String file, Path near) {
        String name = Path.of(file).getFileName().toString();
        return corpus.sources().stream()
                .filter(source -> source.source().file().equals(name))
                .findFirst()
                .orElseGet(() -> beside(file, near));
    }

    @Override
    public Reading read(CorpusSource source) {
        LineResult result = line.process(source);
        return new Reading(
                result.quotes(),
                result.speakers().stream()
                        .map(speaker -> new Reading.Signature(
                                speaker.span().firstLine(), speaker.voice().display(), speaker.printedRoles()))
                        .toList());
    }

    @Override
    public Ranking corpus() {
        Map<CorpusSource, List<Quote>> quotes = new LinkedHashMap<>();
        corpus.sources().forEach(source -> quotes.put(source, read(source).quotes()));
        return index(quotes);
    }

    @Override
    public Ranking over(List<Quote> quotes) {
        return index(Map.of(new CorpusSource(PASSAGES, new RawText("")), quotes));
    }

    private Ranking index(Map<CorpusSource, List<Quote>> quotes) {
        try {
            return TemporaryIndex.of(corpus, quotes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file that the corpus does not hold: at its own path, beside the gold, or in the folder of documents
    /// next to the gold's.
    private CorpusSource beside(String file, Path near) {
        Path found = Stream.of(
                        Path.of(file),
                        near.resolve(file),
                        near.resolveSibling("seeds").resolve(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new Unmeasurable(Messages.of("evaluate.no-source", file, folder, near)));
        try {
            return new CorpusSource(LoneFile.source(found), SourceFile.read(found));
        } catch (UnreadableFile e) {
            throw new Unmeasurable(e.notice().toString(), e);
        }
    }
}
