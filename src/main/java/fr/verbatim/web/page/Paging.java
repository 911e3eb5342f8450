package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in the pages of a result one is.
///
/// @param page from 1
/// @param pages how many there are, at least 1
/// @param numbers first, last and those beside this one; this one without a link
/// @param previous path; null on the first
/// @param next path; null on the last
public record Paging(
        int page,
        int pages,
        List<Link> numbers,
        @Nullable String previous,
        @Nullable String next) {
    public Paging {
        numbers = List.copyOf(numbers);
    }
}
