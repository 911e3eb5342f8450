package fr.verbatim.search;

import java.util.function.Consumer;
import java.util.function.Function;

/// Every hit of a query, in its order: complete ones, then the partial ones where the query offers them.
public final class AllHits {
    private final Pages pages;
    private final Function<Pages.Found, Hit> writing;

    AllHits(Pages pages, Function<Pages.Found, Hit> writing) {
        this.pages = pages;
        this.writing = writing;
    }

    /// How many there are.
    public long count() {
        return pages.total() + pages.partialTotal();
    }

    /// Gives each to `taker`; only one is in memory at a time. What `taker` throws ends the walk.
    public void forEach(Consumer<Hit> taker) {
        pages.all(found -> taker.accept(writing.apply(found)));
    }
}
