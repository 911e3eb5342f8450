package fr.verbatim.web.page;

import java.util.List;

/// Why there is nothing to show, and where to go on.
///
/// @param status of HTTP
/// @param ways where to go on
public record ErrorPage(Frame frame, int status, String heading, String detail, List<Link> ways) {
    public ErrorPage {
        ways = List.copyOf(ways);
    }
}
