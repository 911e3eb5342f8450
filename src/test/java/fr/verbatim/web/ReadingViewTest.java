package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.RawText;
import fr.verbatim.search.Hit;
import fr.verbatim.web.page.DocumentPage.Row;
import fr.verbatim.web.page.Piece;
import fr.verbatim.web.page.Piece.Look;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadingViewTest extends OnRunningSite {
    private final SampleCorpus corpus = new SampleCorpus();

    @Test
    void documentsShowOnlyWhatTheyMay() {
        assertThat(page("/documents/notes").select(".lines").text()).doesNotContain("délégué syndical");
        Document whole = page("/documents/lettre");
        assertThat(whole.select("#L3").text()).contains("bel et bien").contains("Laura Huron");
    }

    @Test
    void whatDecidedANameIsSeenWhereItStandsAndIsNoQuote() {
        Element signature = page("/documents/notes").expectFirst("#L8");
        assertThat(signature.select(".reading").text()).isEqualTo("Marie Vernon Secrétaire générale Sud Courrier");
        assertThat(signature.select(".margin").text()).startsWith("Signature ou désignation, pas un propos");
        assertThat(signature.select("mark, blockquote, a")).isEmpty();
        assertThat(signature.previousElementSiblings().select("#notes-probable"))
                .isNotEmpty();
        assertThat(signature.nextElementSiblings().select("#notes-deuxmorc")).isNotEmpty();
    }

    @Test
    void theMarginTellsReportedSpeechAndDoesNotSetItAsQuoted() {
        Document letter = page("/documents/lettre");
        Element reported = letter.expectFirst("li:has(#lettre-rapporte)");
        assertThat(reported.select("mark")).isEmpty();
        assertThat(reported.select(".summed").text())
                .isEqualTo(corpus.quote("lettre-rapporte").text());
        assertThat(reported.select(".margin").text()).endsWith("Propos rapportés, pas ses mots");
        assertThat(letter.select("li:has(#lettre-directe1) mark").text())
                .isEqualTo(corpus.quote("lettre-directe1").text());
        Document notes = page("/documents/notes");
        assertThat(notes.select(".facts").text()).contains("Nature des propos Note dessinée, pas un enregistrement");
        assertThat(notes.select("#notes-sansnom1").text()).isEqualTo("documentaliste · Personne non nommée");
    }

    @Test
    void aDocumentOfQuotesKeepsItsHeadingsItsEventItsPlaceAndItsDay() {
        Document page = page("/documents/notes");
        assertThat(page.select(".lines .section").eachText())
                .containsExactly("RENCONTRE SUR L'IA AU TRAVAIL Les effets de l'IA sur le travail · 10 février 2025"
                        + " · Maison du peuple, Brest");
        assertThat(page.select(".facts").text()).contains("Événement Rencontre sur l'IA au travail (10 février 2025)");
    }

    @Test
    void everyLinkToAPlaceInAPageFindsIt() {
        Map<String, Document> pages = new HashMap<>();
        List<String> from = new ArrayList<>(List.of("/", "/?q=ia", "/documents/lettre", "/documents/notes", "/api"));
        corpus.quotes.forEach(quote -> from.add("/citations/" + quote.id()));
        from.add("/dossier?id=notes-etablie1&id=lettre-directe1");
        for (String path : from) {
            for (String href : page(path).select("a[href*=#]").eachAttr("href")) {
                String to = href.startsWith("#") ? path : href.replaceFirst("#.*", "");
                String id = href.replaceFirst(".*#", "");
                assertThat(pages.computeIfAbsent(to, this::page).getElementById(id))
                        .as(path + " → " + href)
                        .isNotNull();
            }
        }
    }

    @Test
    void theNeighboursKeepTheirGuillemets() {
        Document page = page("/citations/notes-deuxmorc");
        assertThat(page.select(".surroundings li:has(a)").eachText()).allMatch(text -> text.contains("« "));
        assertThat(page("/citations/lettre-directe1")
                        .select(".surroundings li:has(a[href$=lettre-rapporte]) a")
                        .text())
                .doesNotContain("«");
    }

    @Test
    void ofADocumentThatMayNotBeShownOnlyWhoSpeaksWhereIsTold() {
        List<Hit> hits = corpus.quotes.stream()
                .filter(quote -> quote.source().equals("notes"))
                .map(quote -> new Hit(quote, corpus.notes, true, null))
                .toList();
        List<Row> rows = new QuoteRows(hits, new RawText(""), false).all();
        assertThat(rows).hasSize(hits.size() + 1).allMatch(row -> row.words().isEmpty());
        assertThat(rows).flatExtracting(Row::anchors).contains("L3", "L8").doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(Row::proof)
                .contains("Ligne non montrée ; indice pris en compte pour 7\u00A0citations.");
    }

    @Test
    void aTitleThatASignatureSetsApartIsSetApart() {
        assertThat(ProofLine.pieces("Marie Vernon, autrice de *La marée*, 5 * 3 * 2"))
                .containsExactly(
                        new Piece("Marie Vernon, autrice de ", Look.PLAIN),
                        new Piece("La marée", Look.EMPHASISED),
                        new Piece(", 5 * 3 * 2", Look.PLAIN));
    }

    private Document page(String path) {
        HttpResponse<String> response = site.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
