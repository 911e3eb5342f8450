package fr.verbatim.web;

import fr.verbatim.model.Quote;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Source;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.DossierPage;
import fr.verbatim.web.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/dossier`: chosen quotes by trade, to be put in order, printed and passed on. No account: the address is the state.
final class DossierPages {
    private static final String NO_TRADE = "Sans métier établi";
    /// The group of what is gone, before any quote: its heading says how.
    private static final String GONE = "";

    private final Setting setting;

    DossierPages(Setting setting) {
        this.setting = setting;
    }

    Reply page(Request request, Searcher searcher) {
        request.asked().forEach((name, values) -> {
            if (!name.equals(Dossier.ID)) {
                throw new BadQuery(
                        name,
                        values.getFirst(),
                        List.of(Dossier.ID),
                        "Le paramètre « " + name + " » n'existe pas ici : un dossier ne prend que « id », une fois par"
                                + " citation.");
            }
        });
        Map<String, List<Chosen>> groups = groups(Dossier.of(request.parameters(), Dossier.ID), searcher);
        return setting.page("dossier", new Layout(groups).page());
    }

    /// A place in the dossier.
    ///
    /// @param hit null where the quote is gone
    /// @param withdrawn whether it was withdrawn; else what is gone is not known here
    /// @param notice why it is
    private record Chosen(String id, @Nullable Hit hit, boolean withdrawn, String notice) {
        boolean isMissing() {
            return hit == null && !withdrawn;
        }
    }

    /// In the order of their first quotes. What is gone stays beside the one before it.
    private static Map<String, List<Chosen>> groups(Dossier asked, Searcher searcher) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        asked.ids().forEach(id -> {
            Chosen one = chosen(id, searcher);
            chosen.putIfAbsent(one.id(), one);
        });
        Map<String, List<Chosen>> groups = new LinkedHashMap<>();
        String last = GONE;
        for (Chosen one : chosen.values()) {
            last = one.hit() == null ? last : trade(one.hit().quote());
            groups.computeIfAbsent(last, trade -> new ArrayList<>()).add(one);
        }
        return groups;
    }

    private static Chosen chosen(String id, Searcher searcher) {
        return switch (searcher.fate(id)) {
            case Fate.Found found -> new Chosen(id, found.hit(), false, "");
            case Fate.Moved moved -> chosen(moved.successor(), searcher);
            case Fate.Withdrawn withdrawn ->
                new Chosen(
                        id,
                        null,
                        true,
                        Refusals.withdrawn("Ce propos", withdrawn).problem().detail());
            case Fate.Missing missing ->
                new Chosen(
                        id,
                        null,
                        false,
                        Refusals.quoteNotFound(id, List.of()).problem().detail());
        };
    }

    /// Whose trade speaks; a sector that is only talked about is nobody's trade.
    private static String trade(Quote quote) {
        return quote.sectors().stream()
                .filter(tag -> tag.relation() == SectorTag.Relation.FROM)
                .map(SectorTag::label)
                .findFirst()
                .orElse(NO_TRADE);
    }

    private static String named(Map.Entry<String, List<Chosen>> group) {
        if (!group.getKey().equals(GONE)) {
            return group.getKey();
        }
        boolean several = group.getValue().size() > 1;
        boolean withdrawn = group.getValue().stream().anyMatch(Chosen::withdrawn);
        boolean missing = group.getValue().stream().anyMatch(Chosen::isMissing);
        return withdrawn && missing
                ? "Retirées ou introuvables"
                : (withdrawn ? "Retirée" : "Introuvable") + (several ? "s" : "");
    }

    /// Numbers quotes and sources, and finds where each may be moved to.
    private final class Layout {
        private final Map<String, List<Chosen>> groups;
        private final Dossier dossier;
        private final List<Source> sources = new ArrayList<>();
        private int number;

        Layout(Map<String, List<Chosen>> groups) {
            this.groups = groups;
            this.dossier = new Dossier(groups.values().stream()
                    .flatMap(List::stream)
                    .map(Chosen::id)
                    .toList());
        }

        DossierPage page() {
            List<DossierPage.Group> shown = new ArrayList<>();
            int before = 0;
            for (Map.Entry<String, List<Chosen>> group : groups.entrySet()) {
                int start = number;
                List<DossierPage.Item> items = items(group.getValue());
                String up = start == 0
                        ? null
                        : dossier.swapped(before, start, number).address();
                shown.add(new DossierPage.Group(named(group), up, items));
                before = start;
            }
            String heading = heading();
            return new DossierPage(
                    setting.unlisted(dossier.ids().isEmpty() ? "Dossier" : "Dossier : " + heading, ""),
                    heading,
                    printed(dossier.address()),
                    dossier.ids(),
                    shown,
                    sources.stream().map(DossierPages::source).toList(),
                    Dossier.EMPTY.address());
        }

        /// How many quotes there are; what is gone is none, and is told by how it went.
        private String heading() {
            List<Chosen> all = groups.values().stream().flatMap(List::stream).toList();
            long quotes = all.stream().filter(one -> one.hit() != null).count();
            long withdrawn = all.stream().filter(Chosen::withdrawn).count();
            long missing = all.stream().filter(Chosen::isMissing).count();
            return French.all(Stream.of(
                            French.counted(quotes, "citation", "citations"),
                            withdrawn == 0 ? "" : French.counted(withdrawn, "retirée", "retirées"),
                            missing == 0 ? "" : French.counted(missing, "introuvable", "introuvables"))
                    .filter(part -> !part.isEmpty())
                    .toList());
        }

        private List<DossierPage.Item> items(List<Chosen> group) {
            List<DossierPage.Item> items = new ArrayList<>();
            for (Chosen one : group) {
                int index = number++;
                boolean first = items.isEmpty();
                boolean last = items.size() == group.size() - 1;
                Hit hit = one.hit();
                items.add(new DossierPage.Item(
                        index + 1,
                        hit == null ? null : Cards.of(hit),
                        hit == null ? "" : printed(Addresses.quote(one.id())),
                        one.notice(),
                        hit == null ? 0 : numbered(hit.source()),
                        first ? null : dossier.swapped(index - 1).address(),
                        last ? null : dossier.swapped(index).address(),
                        dossier.without(one.id()).address()));
            }
            return items;
        }

        private int numbered(Source source) {
            if (!sources.contains(source)) {
                sources.add(source);
            }
            return sources.indexOf(source) + 1;
        }
    }

    /// As a page on paper has it: whole where the site has an address.
    private String printed(String path) {
        String whole = setting.addresses().absolute(path);
        return whole == null ? path : whole;
    }

    private static DossierPage.Source source(Source source) {
        List<Link> facts = new ArrayList<>();
        if (source.author() != null) {
            facts.add(Link.plain(source.author()));
        }
        facts.add(source.publisher() == null ? Link.plain("éditeur inconnu") : Addresses.to(source.publisher()));
        if (source.medium() != null) {
            facts.add(Link.plain(source.medium()));
        }
        facts.add(
                Link.plain(source.published() == null ? "sans date" : "en date du " + French.date(source.published())));
        SourceFacts.address(source).ifPresent(facts::add);
        return new DossierPage.Source(Addresses.to(source), facts);
    }
}
