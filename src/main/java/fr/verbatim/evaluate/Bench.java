package fr.verbatim.evaluate;

import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Weights;
import java.nio.file.Path;
import java.util.List;

/// The program as the metrics see it: something that reads sources and something that searches quotes.
public interface Bench {
    /// The source a gold file speaks of.
    ///
    /// @param file its name or path, as the gold file gives it
    /// @param near the folder of the gold file, where it is looked for when the corpus does not hold it
    /// @throws Unmeasurable when it is nowhere
    CorpusSource source(String file, Path near);

    /// What the line makes of a source.
    Reading read(CorpusSource source);

    /// The search over the whole corpus.
    Ranking corpus();

    /// The same search over other quotes, in an index of their own.
    Ranking over(List<Quote> quotes);

    /// A search; closing it drops its index.
    interface Ranking extends AutoCloseable {
        Results search(Query query);

        /// The same with other weights, to try them.
        Results search(Query query, Weights weights);

        @Override
        void close();
    }
}
