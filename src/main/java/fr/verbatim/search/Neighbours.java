package fr.verbatim.search;

import fr.verbatim.model.Quote;
import org.jspecify.annotations.Nullable;

/// The quotes that stand before and after one in its source; null at either end.
public record Neighbours(@Nullable Quote previous, @Nullable Quote next) {}
