package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Quote;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends OnRunningSite {
    private final SampleCorpus corpus = new SampleCorpus();

    @Test
    void everyQuotePageShowsExactlyItsText() {
        for (Quote quote : corpus.quotes) {
            Element words = page("/citations/" + quote.id()).expectFirst(".card .words");
            words.select(".edit").remove();
            assertThat(words.wholeText()).isEqualTo(quote.text());
        }
    }

    @Test
    void markupInACorpusOrAQueryIsOnlyText() {
        String query = "/?q=%3Cscript%3Ealert(%22IA%22)%3C/script%3E%22onload=";
        for (String path : List.of(query, "/citations/notes-balises1", "/documents/notes", "/personnes/laura-huron")) {
            Document page = page(path);
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(page.select("script[type]"))
                    .noneMatch(data -> data.data().contains("<"));
            assertThat(page.getAllElements()).noneMatch(element -> element.hasAttr("onload"));
        }
        assertThat(page(query).select("#q").val()).isEqualTo("<script>alert(\"IA\")</script>\"onload=");
    }

    @Test
    void wordsFoundAreMarkedInsideWordsThatAreMarkup() {
        Element words = page("/?q=robot&id=notes-balises1").expectFirst(".words");
        assertThat(words.select("mark").eachText()).containsExactly("robot");
        assertThat(words.wholeText()).isEqualTo(corpus.quote("notes-balises1").text());
    }

    @Test
    void reportedSpeechIsNeverAQuotation() {
        Document page = page("/citations/lettre-rapporte");
        assertThat(page.select("blockquote, q")).isEmpty();
        assertThat(page.select(".reported").text()).startsWith("Selon « Retour sur une semaine d'événements »");
        assertThat(page.select(".badges .reported dt").text()).isEqualTo("Propos rapportés, pas ses mots");
    }

    @Test
    void partsThatAreNotNeighboursAreSetApart() {
        Document page = page("/citations/notes-deuxmorc");
        assertThat(page.select(".card .words .edit").eachText()).containsExactly("[…]");
        assertThat(page.select(".words").text()).contains("licenciées... […] ... Et remplacées");
        assertThat(page.select(".source").text()).contains("lignes 12, 14");
    }

    @Test
    void aCorrectionIsShownInTheWordsAndSaidBeneath() {
        Document page = page("/citations/notes-corrigee");
        assertThat(page.select(".words").text()).contains("demande pa[s] leur avis");
        assertThat(page.select(".note").text())
                .contains("« par »")
                .contains("Camille R.")
                .contains("22 novembre 2026");
        assertThat(page.select(".lead").text()).contains("professionnel·les");
    }

    @Test
    void badgesSayTheContractsWords() {
        assertThat(badges("notes-etablie1"))
                .containsExactly(
                        "Note dessinée, pas un enregistrement",
                        "Propos pris au vol par une tierce personne : les mots peuvent différer de ceux prononcés.",
                        "Nom donné par la source",
                        "Le document ne permet pas d'autre lecture. Personne ne l'a encore relu.");
        assertThat(badges("notes-ambigue1"))
                .contains("Auteur ou autrice incertain·e : Laura Huron ou Habib El Mansouri")
                .contains("Le document ne permet pas de trancher. À citer sans nom.");
        assertThat(badges("notes-balises1"))
                .contains("Relu d'après l'enregistrement", "par Camille R., le 1er mars 2026");
        assertThat(badges("lettre-directe1")).contains("Cité par Le Matin, repris par le Conseil du numérique.");
        assertThat(badges("notes-sansnom1")).contains("Le document ne la désigne pas autrement : « documentaliste ».");
    }

    @Test
    void uncertainNamesStayOutOfSearchEngines() {
        for (String id : List.of("notes-probable", "notes-ambigue1", "notes-corrigee")) {
            assertThat(page("/citations/" + id).select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
        }
        Document sure = page("/citations/notes-etablie1");
        assertThat(sure.select("meta[name=robots]")).isEmpty();
        assertThat(sure.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://verbatim.example/citations/notes-etablie1");
    }

    @Test
    void whatSomebodyMayHaveSaidStandsApart() {
        Document page = page("/personnes/habib-el-mansouri");
        assertThat(page.select("section.quotes h2").eachText())
                .containsExactly("À son nom", "Attribution probable", "Peut-être d'elle ou de lui");
        assertThat(page.select("section.quotes:has(#notes-deuxmorc) h2").text()).isEqualTo("Attribution probable");
        assertThat(page.select("section.quotes:has(#notes-ambigue1) h2").text()).startsWith("Peut-être");
    }

    @Test
    void wordsOfAnEmployeeAreNotThoseOfTheEmployer() {
        Document page = page("/organisations/presse-express");
        assertThat(page.select("section.quotes h2").eachText())
                .containsExactly("Des personnes auprès de qui son nom est donné");
        assertThat(page("/organisations/conseil-du-numerique")
                        .select("section.quotes h2")
                        .eachText())
                .containsExactly("De l'organisation elle-même");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=robot&utm_source=lettre&utm_medium=x",
                "/verifier?fbclid=abc&text=robot",
                "/dossier?gclid=1&id=notes-etablie1",
                "/?fbclid=abc",
                "/recherche.atom?q=robot&mc_cid=1"
            })
    void aSharedAddressOpensAndHandsNoTrackOn(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("utm_", "clid=", "mc_cid");
        assertThat(site.get("/api/v1/quotes?q=robot&utm_source=lettre").statusCode())
                .isEqualTo(400);
        assertThat(site.get("/?q=robot&utmsource=lettre").statusCode()).isEqualTo(400);
    }

    @Test
    void noPageRepeatsAThousandLettersOrASignThatNoPageMayHold() {
        String many = "a".repeat(1500);
        assertThat(page("/?q=" + many).select("title, h1").text()).hasSizeLessThan(500);
        assertThat(Jsoup.parse(site.get("/?" + many + "=1").body())
                        .select("main")
                        .text())
                .hasSizeLessThan(1500);
        assertThat(site.get("/?q=a%00b").body()).doesNotContain("\u0000");
    }

    @Test
    void aPersonWithoutWordsOfTheirOwnIsFoundInThoseOfOthers() {
        Document page = page("/personnes/laura-huron");
        assertThat(page.select(".quotes h2").eachText()).doesNotContain("Nommé·e par d'autres");
        Document marie = page("/personnes/marie-vernon");
        assertThat(marie.select(".facts").text()).contains("A pris part à", "Les effets de l'IA sur le travail");
    }

    @Test
    void movedWithdrawnAndMissingQuotesSaySo() {
        assertThat(site.get("/citations/" + SampleCorpus.FORMER).headers().firstValue("Location"))
                .hasValue("/citations/notes-etablie1");
        HttpResponse<String> gone = site.get("/citations/" + SampleCorpus.WITHDRAWN);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body().replace('\u00A0', ' '))
                .contains("1er juin 2025")
                .contains("à la demande de la personne");
        HttpResponse<String> missing = site.get("/citations/notes-jamaisvu");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("href=\"/documents/notes\"").contains("role=\"search\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=ia",
                "/citations/notes-etablie1",
                "/personnes/marie-vernon",
                "/organisations/sud-courrier",
                "/evenements/rencontre",
                "/secteurs/poste",
                "/themes/emploi",
                "/documents/lettre",
                "/secteurs",
                "/evenements",
                "/personnes",
                "/organisations",
                "/themes",
                "/documents",
                "/api",
                "/aide",
                "/a-propos",
                "/mentions-legales"
            })
    void everyLinkOfEveryPageLeadsSomewhere(String path) {
        for (String href : page(path).select("a[href^=/], link[href^=/]").eachAttr("href")) {
            assertThat(site.get(href.replaceFirst("#.*", "")).statusCode())
                    .as(href)
                    .isEqualTo(200);
        }
    }

    @Test
    void candidatesAreGivenWithoutWordsThatRankThem() {
        Document page = page("/citations/notes-ambigue1");
        assertThat(page.select("h3:contains(Qui cela peut être) + ul li").eachText())
                .containsExactly("Laura Huron", "Habib El Mansouri");
        assertThat(page.select("main > .single > :not(.surroundings)").text()).doesNotContain("probable");
    }

    @Test
    void reportedSpeechNamesItsWriterWithTheRightArticle() {
        assertThat(badges("lettre-rapporte"))
                .contains("La phrase est du Conseil du numérique ; elle résume ce qu'aurait dit Laura Huron.");
        assertThat(badges("lettre-texte001"))
                .contains("Écrit et publié par le Conseil du numérique ; aucune personne n'est citée.");
    }

    @Test
    void everyCountOfTheHomeIsThatOfTheSearchItLeadsTo() {
        for (Element entry : page("/").select(".entries li:has(a[href^=/?])")) {
            String found = page(entry.expectFirst("a").attr("href"))
                    .expectFirst("[role=status]")
                    .text();
            assertThat(found).as(entry.text()).startsWith(entry.select(".count").text() + " citation");
        }
    }

    @Test
    void testimoniesAndStatementsStandApartOnTheHome() {
        assertThat(page("/").select(".door").eachText()).containsExactly("10 propos tenus", "1 phrase publiée");
    }

    @Test
    void wordsOfAnOrganisationAndOfThoseWhoOnlyWorkThereAreCountedApart() {
        Document page = page("/organisations");
        assertThat(page.expectFirst("h2:contains(On y parle) + .columns").text())
                .contains("Sud Courrier 2")
                .doesNotContain("Presse Express");
        assertThat(page.select("h2:contains(pas en son nom) + .columns").text()).contains("Presse Express 2");
    }

    @Test
    void everyQuoteIsCountedOnceByHowSureItsNameIs() {
        Element certainty = page("/").expectFirst("section:has(h2:contains(Certitude))");
        int counted = certainty.select(".count").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(counted).isEqualTo(corpus.quotes.size());
    }

    @Test
    void aPageOfResultsIsLightAndAsksNobodyElse() {
        HttpResponse<String> results = site.get("/?q=ia");
        int cards = Jsoup.parse(results.body()).select(".card").size();
        int bytes = results.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes / Math.max(1, cards)).isLessThan(100_000 / 20);
        assertThat(Jsoup.parse(results.body()).select("[src], link[rel=stylesheet], link[rel=icon]"))
                .allMatch(element -> (element.attr("href") + element.attr("src")).startsWith("/static/"));
    }

    private List<String> badges(String id) {
        return page("/citations/" + id).select(".badges dt, .badges dd").eachText();
    }

    private Document page(String path) {
        HttpResponse<String> response = site.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
