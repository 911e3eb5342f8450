package fr.verbatim.web;

import fr.verbatim.model.Source;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.AboutPage;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import java.util.List;
import java.util.Map;

/// `/a-propos`: what is held, source by source, and how well names are found.
final class AboutPages {
    static final String PATH = "/a-propos";

    private final Setting setting;
    private final List<AboutPage.Measured> measured = Figures.measured();
    private final List<String> remarks = Figures.remarks();

    AboutPages(Setting setting) {
        this.setting = setting;
    }

    Reply page(Request request, Searcher searcher) {
        Counts counts = Counts.of(searcher);
        List<AboutPage.Held> sources =
                searcher.sources().stream().map(counts::held).toList();
        return setting.page("about", new AboutPage(setting.frame("À propos", PATH), sources, measured, remarks));
    }

    /// Counts of quotes by source: as many searches as there are values, however many sources there are.
    private record Counts(
            Map<String, Long> reviewed,
            Map<String, Long> established,
            Map<String, Long> probable,
            Map<String, Long> named,
            Map<String, Long> collective) {
        static Counts of(Searcher searcher) {
            return new Counts(
                    bySource(searcher, Filter.CERTAINTY, "reviewed"),
                    bySource(searcher, Filter.CERTAINTY, "established"),
                    bySource(searcher, Filter.CERTAINTY, "probable"),
                    bySource(searcher, Filter.ATTRIBUTION, "named"),
                    bySource(searcher, Filter.ATTRIBUTION, "collective"));
        }

        private static Map<String, Long> bySource(Searcher searcher, Filter filter, String value) {
            return Lookups.counts(Lookups.countingHaving(searcher, filter, value, Filter.SOURCE), Filter.SOURCE);
        }

        AboutPage.Held held(Counted<Source> one) {
            Source source = one.record();
            long all = one.quotes();
            long nameless = all - of(named, source) - of(collective, source);
            return new AboutPage.Held(
                    Addresses.to(source),
                    source.published() == null ? "sans date" : French.date(source.published()),
                    fact(source, "Publié par"),
                    fact(source, "Droits"),
                    French.number(all),
                    French.number(of(reviewed, source)),
                    French.number(of(established, source)),
                    French.number(of(probable, source)),
                    all == 0 ? "0\u00A0%" : Math.round(100.0 * nameless / all) + "\u00A0%");
        }

        private static long of(Map<String, Long> counts, Source source) {
            return counts.getOrDefault(source.id(), 0L);
        }

        private static Link fact(Source source, String name) {
            return SourceFacts.of(source).stream()
                    .filter(fact -> fact.name().equals(name))
                    .map(Fact::values)
                    .map(List::getFirst)
                    .findFirst()
                    .orElse(Link.plain(""));
        }
    }
}
