package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PanoramaTest extends OnRunningSite {
    @Test
    void everyFigureHasItsTableWithTheSameLinks() {
        Document page = page("/panorama");
        List<Element> figures = page.select("svg");
        List<Element> tables = page.select("table");
        assertThat(figures).hasSameSizeAs(tables).hasSize(3);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(figures.get(i).attr("aria-hidden")).isEqualTo("true");
            assertThat(figures.get(i).select("a:not([tabindex=-1])")).isEmpty();
            assertThat(tables.get(i).select("a").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(
                            figures.get(i).select("a").eachAttr("href"));
        }
    }

    @Test
    void everyCellLeadsToAsManyQuotesAsItSays() {
        List<Element> cells = page("/panorama").select("table").get(1).select("td a");
        assertThat(cells).isNotEmpty();
        for (Element cell : cells) {
            assertThat(page(cell.attr("href")).select(".total").text()).startsWith(cell.text() + " citation");
        }
    }

    @Test
    void whatIsUncertainIsToldAndWhatMayBeSomebodysIsNotCounted() {
        List<String> rows = page("/panorama").select("table").get(2).select("tbody tr").eachText().stream()
                .map(row -> row.replace("\u202F", " "))
                .toList();
        assertThat(rows).contains("Marie Vernon 1 1 50 % 0", "Habib El Mansouri 1 1 50 % 1");
    }

    @Test
    void longNamesAreBrokenAndNothingIsLost() {
        for (String name :
                List.of("Rencontre", "a".repeat(100), "Une soirée " + "b".repeat(80) + " pour le pluralisme", "")) {
            List<String> lines = Chronology.broken(name);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(name.replace(" ", ""));
            assertThat(lines).allMatch(line -> line.length() <= 32);
        }
    }

    private Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }
}
