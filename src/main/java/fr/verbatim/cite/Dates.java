package fr.verbatim.cite;

import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Source;
import java.time.LocalDate;
import java.util.Optional;

/// The day of the words and the day of the document, which are never taken for each other: words without a known date
/// have none (« s. d. »), however well the document is dated.
public final class Dates {
    /// « Sans date ».
    static final String NONE = "s.\u00A0d.";

    private Dates() {}

    /// The day of the words. What a publisher writes is of the day it was published.
    public static Optional<LocalDate> said(Quote quote, Source source) {
        return quote.kind() == QuoteKind.STATEMENT && quote.saying().date() == null
                ? Optional.ofNullable(source.published())
                : Optional.ofNullable(quote.saying().date());
    }

    /// The day of the document, where it is another than that of the words.
    static Optional<LocalDate> published(Quote quote, Source source) {
        return Optional.ofNullable(source.published())
                .filter(day -> !said(quote, source).equals(Optional.of(day)));
    }
}
