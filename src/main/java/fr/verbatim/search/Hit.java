package fr.verbatim.search;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import org.jspecify.annotations.Nullable;

/// One quote that was found.
///
/// @param quote the quote
/// @param source the source it stands in
/// @param complete whether it has every word of the query
/// @param highlight the quote's text as escaped HTML with `<mark>` round the words found; null without a query
/// @param reason why it is offered although its own words have none of those of the query, in French; null where that
/// needs no telling
public record Hit(
        Quote quote,
        Source source,
        boolean complete,
        @Nullable String highlight,
        @Nullable String reason) {
    public Hit(Quote quote, Source source, boolean complete, @Nullable String highlight) {
        this(quote, source, complete, highlight, null);
    }
}
