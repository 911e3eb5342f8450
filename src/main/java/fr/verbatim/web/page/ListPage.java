package fr.verbatim.web.page;

import java.util.List;

/// All records of one kind.
///
/// @param heading of the page
/// @param standfirst what the numbers count
/// @param listings in their order
public record ListPage(Frame frame, String heading, String standfirst, List<Listing> listings) {
    public ListPage {
        listings = List.copyOf(listings);
    }
}
