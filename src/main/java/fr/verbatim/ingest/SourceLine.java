package fr.verbatim.ingest;

import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import java.util.List;

/// What makes quotes of a source.
@FunctionalInterface
public interface SourceLine {
    /// The quotes of one source.
    ///
    /// @throws RuntimeException when the source cannot be read; the other sources go on
    Yield process(CorpusSource source);

    /// What a source gave.
    ///
    /// @param quotes in the order of the text
    /// @param notices what a person should know
    record Yield(List<Quote> quotes, List<Notice> notices) {
        public Yield {
            quotes = List.copyOf(quotes);
            notices = List.copyOf(notices);
        }
    }
}
