package fr.verbatim.web;

import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.PanoramaPage;

/// `/panorama`: events in time, sectors by themes, who speaks how much.
final class PanoramaPages {
    static final String PATH = "/panorama";

    private final Setting setting;

    PanoramaPages(Setting setting) {
        this.setting = setting;
    }

    Reply page(Request request, Searcher searcher) {
        Api.requireNoParameters(request);
        return setting.page(
                "panorama",
                new PanoramaPage(
                        setting.frame("Panorama", PATH),
                        Chronology.of(searcher),
                        Crossing.of(searcher),
                        Voicing.of(searcher)));
    }
}
