package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AboutTest extends OnRunningSite {
    @Test
    void theFiguresAreThoseOfTheReadme() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        assertThat(Figures.lines())
                .as("src/main/resources/fr/verbatim/web/figures.md follows what stands between the marks in README.md")
                .isEqualTo(readme.subList(readme.indexOf("<!-- figures -->") + 1, readme.indexOf("<!-- /figures -->")));
    }

    @Test
    void thePagePrintsEveryFigure() {
        Document page = Jsoup.parse(site.get("/a-propos").body());
        assertThat(page.select("table").get(1).select("tbody tr")).hasSameSizeAs(Figures.measured());
        assertThat(Figures.measured())
                .hasSizeGreaterThan(10)
                .allMatch(figure -> !figure.reached().isBlank());
        assertThat(Figures.measured())
                .allSatisfy(figure -> assertThat(page.text()).contains(figure.reached()));
    }

    @Test
    void everySourceTellsItsDateRightsAndHowManyOfItsQuotesBearANameAndHowSurely() {
        List<String> rows =
                Jsoup.parse(site.get("/a-propos").body()).select("table").get(0).select("tbody tr").eachText().stream()
                        .map(row -> row.replace("\u202F", " "))
                        .toList();
        assertThat(rows)
                .containsExactly(
                        "Rencontre sur l'IA au travail sans date inconnu licence inconnue 8 1 3 2 38 %",
                        "Retour sur une semaine d'événements 14 février 2025 Conseil du numérique licence inconnue 3 0"
                                + " 2 1 0 %");
    }
}
