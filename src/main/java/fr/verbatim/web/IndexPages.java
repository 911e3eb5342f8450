package fr.verbatim.web;

import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.ListPage;
import fr.verbatim.web.page.Listing;
import java.util.List;
import java.util.function.Function;

/// The pages that list all records of a kind.
final class IndexPages {
    private static final String EACH = "Avec le nombre de citations de chaque entrée.";

    private final Setting setting;

    IndexPages(Setting setting) {
        this.setting = setting;
    }

    void bind(Routes routes) {
        one(routes, "/secteurs", "Secteurs", Listings::sectors);
        one(routes, "/themes", "Thèmes", Listings::themes);
        one(routes, "/evenements", "Événements", Listings::events);
        one(routes, "/documents", "Documents", Listings::sources);
        String people =
                "Avec le nombre de citations sous leur nom. Celles dont le document laisse l'auteur ou l'autrice"
                        + " incertain·e sont dites à part et ne comptent pas.";
        routes.get("/personnes", page(new Index("/personnes", "Personnes", people), Listings::people));
        String organisations =
                "Être nommé avec une organisation, ce n'est pas parler en son nom : les deux sont comptés à part.";
        routes.get(
                "/organisations",
                page(new Index("/organisations", "Organisations", organisations), Listings::organisations));
    }

    private void one(Routes routes, String path, String heading, Function<Searcher, Listing> listing) {
        routes.get(path, page(new Index(path, heading, EACH), searcher -> List.of(listing.apply(searcher))));
    }

    private Answer page(Index index, Function<Searcher, List<Listing>> listings) {
        return (request, searcher) -> setting.page(
                "list",
                new ListPage(
                        setting.frame(index.heading(), index.path()),
                        index.heading(),
                        index.standfirst(),
                        listings.apply(searcher)));
    }

    /// @param standfirst what the numbers count
    private record Index(String path, String heading, String standfirst) {}
}
