package fr.verbatim.cli;

import fr.verbatim.evaluate.Bench;
import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.GenerationStamp;
import fr.verbatim.index.GenerationWriter;
import fr.verbatim.index.Generations;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.search.Weights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An index in a folder of its own that goes when it is closed: what `evaluate` searches, made exactly as the
/// one that is served.
final class TemporaryIndex implements Bench.Ranking {
    private final Path folder;
    private final GenerationReader reader;

    private TemporaryIndex(Path folder, GenerationReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /// An index of these quotes with the authority records and synonyms of the corpus.
    static TemporaryIndex of(Corpus corpus, Map<CorpusSource, List<Quote>> quotes) throws IOException {
        Path folder = Files.createTempDirectory("verbatim-evaluate");
        Generations generations = new Generations(folder);
        try (GenerationWriter writer = generations.begin(corpus)) {
            for (Map.Entry<CorpusSource, List<Quote>> source : quotes.entrySet()) {
                writer.add(source.getKey(), source.getValue());
            }
            writer.publish(GenerationStamp.now(corpus.hash(), ProgramVersion.current()), corpus.moves(), List.of());
        }
        return new TemporaryIndex(
                folder,
                generations
                        .openCurrent()
                        .orElseThrow(() -> new IllegalStateException("Bug: what was just published is not there")));
    }

    @Override
    public Results search(Query query) {
        return Searcher.over(reader).search(query);
    }

    @Override
    public Results search(Query query, Weights weights) {
        return Searcher.over(reader).search(query, weights);
    }

    @Override
    public void close() {
        reader.release();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
