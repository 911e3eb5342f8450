package fr.verbatim.cli;

import fr.verbatim.line.Line;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;

/// A quote of the corpus with the source it is cut from.
record FoundQuote(CorpusSource source, Quote quote) {
    /// @throws CannotRun when there is no such quote
    static FoundQuote of(Corpus whole, String id) {
        Line line = CorpusReading.line(whole);
        return whole.sources().stream()
                .filter(source -> id.startsWith(source.source().id() + "-"))
                .flatMap(source -> line.process(source).quotes().stream()
                        .filter(quote -> quote.id().equals(id))
                        .map(quote -> new FoundQuote(source, quote)))
                .findFirst()
                .orElseThrow(() -> new CannotRun(Messages.of("review.unknown", id)));
    }
}
