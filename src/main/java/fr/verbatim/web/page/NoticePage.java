package fr.verbatim.web.page;

import fr.verbatim.model.Site;
import java.util.List;

/// A page that explains: help, about, legal notice, API.
///
/// @param site who runs it
/// @param listings figures of what is held, where the page gives them
public record NoticePage(Frame frame, Site site, List<Listing> listings) {
    public NoticePage {
        listings = List.copyOf(listings);
    }
}
