package fr.verbatim.evaluate;

import fr.verbatim.evaluate.TagGold.GoldIds;
import fr.verbatim.evaluate.TagGold.GoldTags;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.ThemeTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Do quotes bear the themes (or sectors) that people gave them: recall over those expected, precision over those
/// allowed, every tag counting once?
///
/// @param name how its figures begin: `themes`, `sectors`
/// @param wanted the annotated ids
/// @param given the ids of a quote
record TagMetric(
        TagGold gold,
        List<Quote> quotes,
        String name,
        Function<GoldTags, GoldIds> wanted,
        Function<Quote, Stream<String>> given)
        implements Metric {
    static TagMetric themes(TagGold gold, List<Quote> quotes) {
        return new TagMetric(
                gold,
                quotes,
                "themes",
                GoldTags::themes,
                quote -> quote.themes().stream().map(ThemeTag::id));
    }

    static TagMetric sectors(TagGold gold, List<Quote> quotes) {
        return new TagMetric(
                gold,
                quotes,
                "sectors",
                GoldTags::sectors,
                quote -> quote.sectors().stream().map(SectorTag::id));
    }

    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int expected = 0;
        int recalled = 0;
        int tagged = 0;
        int allowed = 0;
        for (GoldTags tags : gold.tags()) {
            GoldIds ids = wanted.apply(tags);
            List<String> found =
                    findQuote(tags).map(quote -> given.apply(quote).toList()).orElse(List.of());
            expected += ids.expected().size();
            recalled += (int) ids.expected().stream().filter(found::contains).count();
            tagged += found.size();
            allowed += (int) found.stream().filter(ids.allowed()::contains).count();
            addFaults(tags, ids, found, faults);
        }
        return new Score(
                List.of(
                        Figure.share(name + "_recall", recalled, expected, "attendus et donnés"),
                        Figure.share(name + "_precision", allowed, tagged, "donnés et permis")),
                faults);
    }

    private Optional<Quote> findQuote(GoldTags tags) {
        String text = Folded.passage(tags.text());
        return quotes.stream()
                .filter(quote -> quote.firstLine() <= tags.line() && tags.line() <= quote.lastLine())
                .filter(quote -> Folded.within(Folded.passage(quote.verbatim()), text))
                .findFirst();
    }

    private void addFaults(GoldTags tags, GoldIds ids, List<String> found, List<Notice> faults) {
        List<String> missing =
                ids.expected().stream().filter(id -> !found.contains(id)).toList();
        List<String> wrong =
                found.stream().filter(id -> !ids.allowed().contains(id)).toList();
        if (!missing.isEmpty() || !wrong.isEmpty()) {
            faults.add(new Notice(
                    gold.source(),
                    tags.line(),
                    name + (missing.isEmpty() ? "" : " manquants : " + missing)
                            + (wrong.isEmpty() ? "" : " en trop : " + wrong) + " : « " + tags.text() + " »"));
        }
    }
}
