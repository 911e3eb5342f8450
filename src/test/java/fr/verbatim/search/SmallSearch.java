package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Generations;
import fr.verbatim.index.SmallCorpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A small corpus that can be searched, as long as nobody closes it.
final class SmallSearch implements AutoCloseable {
    private final GenerationReader reader;

    private SmallSearch(GenerationReader reader) {
        this.reader = reader;
    }

    static SmallSearch of(SmallCorpus corpus, Path folder) {
        Generations generations = new Generations(folder);
        try {
            corpus.publish(generations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SmallSearch(generations.openCurrent().orElseThrow());
    }

    Searcher searcher() {
        return Searcher.over(reader);
    }

    Results search(String words, Match match) {
        return searcher().search(Query.ofWords(words).withMatch(match));
    }

    List<String> texts(String words, Match match) {
        return search(words, match).hits().stream()
                .map(hit -> hit.quote().text())
                .toList();
    }

    @Override
    public void close() {
        reader.release();
    }

    /// The rows of a table under `src/test/resources/search`, without its comments.
    static Stream<String[]> rows(String table) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmallSearch.class.getResourceAsStream("/search/" + table), table),
                StandardCharsets.UTF_8));
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }
}
