package fr.verbatim.web.page;

import java.util.List;

/// What there is, before anything was searched for.
///
/// @param summary how many quotes from how many documents
/// @param doors what people said and what organisations wrote, apart, with how many of which kind
/// @param listings by sector, event, speaker, certainty, source
/// @param asOf which state of the corpus
public record HomePage(Frame frame, String summary, List<Listing> doors, List<Listing> listings, String asOf) {
    public HomePage {
        doors = List.copyOf(doors);
        listings = List.copyOf(listings);
    }
}
