package fr.verbatim.web;

import fr.verbatim.search.Filter;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Listing;
import fr.verbatim.web.page.NoticePage;
import java.util.List;

/// The pages that explain.
final class NoticePages {
    private final Setting setting;

    NoticePages(Setting setting) {
        this.setting = setting;
    }

    Answer plain(String path, String title, String template) {
        return (request, searcher) ->
                setting.page(template, new NoticePage(setting.frame(title, path), setting.site(), List.of()));
    }

    /// With what is held, by source and by certainty.
    Reply about(Request request, Searcher searcher) {
        Results all = Lookups.counting(searcher, Filter.CERTAINTY);
        List<Listing> listings = List.of(Listings.sources(searcher), HomePages.certainty(searcher, all));
        return setting.page(
                "about", new NoticePage(setting.frame("À propos", request.path()), setting.site(), listings));
    }
}
