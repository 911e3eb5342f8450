package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.model.Because;
import fr.verbatim.model.SectorTag;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest extends OnRunningSite {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=source",
                "?sort=-date",
                "?q=ia",
                "?q=travail+ia&match=best",
                "?q=ia+robots&match=any&kind=note",
                "?speaker=marie-vernon"
            })
    void anExportHasTheObjectsOfTheSearchInItsOrder(String query) {
        List<JsonNode> searched = new ArrayList<>();
        String path = "/api/v1/quotes" + query + "&size=2";
        while (!path.equals("null")) {
            JsonNode page = json(site.get(path).body());
            page.get("quotes").forEach(searched::add);
            path = page.get("next").asText();
        }
        List<JsonNode> exported = site.get("/api/v1/export.ndjson" + query)
                .body()
                .lines()
                .map(RunningSite::json)
                .toList();
        assertThat(exported).isEqualTo(searched).isNotEmpty();
    }

    @Test
    void aTableHasARowAQuoteAndTheColumnsOfTheContract() {
        HttpResponse<String> answer = site.get("/api/v1/export.csv?source=notes");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv; charset=utf-8");
        List<List<String>> rows = rows(answer.body(), ',');
        assertThat(rows.getFirst())
                .containsExactlyElementsOf(Contract.columns().keySet())
                .startsWith(
                        "id",
                        "text",
                        "verbatim",
                        "quotable",
                        "corrected",
                        "kind",
                        "wording",
                        "attribution",
                        "certainty",
                        "probability",
                        "speakers",
                        "candidates",
                        "label",
                        "roles",
                        "organisations",
                        "date",
                        "date_basis",
                        "event",
                        "places",
                        "section",
                        "via",
                        "sectors",
                        "themes",
                        "source",
                        "lines",
                        "licence",
                        "url",
                        "corpus_version",
                        "reservation");
        assertThat(rows).hasSize(9).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        List<String> ambiguous = row(rows, "notes-ambigue1");
        assertThat(ambiguous.get(7)).isEqualTo("ambiguous");
        assertThat(ambiguous.get(10)).isEmpty();
        assertThat(ambiguous.get(11)).isEqualTo("Laura Huron ; Habib El Mansouri");
        assertThat(row(rows, "notes-etablie1").get(14)).isEqualTo("Sud Courrier (speaks-for)");
        for (JsonNode quote :
                json(site.get("/api/v1/quotes?source=notes&size=100").body()).get("quotes")) {
            List<String> row = row(rows, quote.get("id").asText());
            String part = quote.at("/selector/parts/0/start") + "-" + quote.at("/selector/parts/0/end");
            assertThat(row.subList(29, 37))
                    .startsWith(ids(quote.at("/attribution/speakers")), ids(quote.at("/attribution/candidates")))
                    .contains(
                            quote.at("/said/event/id").asText(),
                            ids(quote.get("sectors")),
                            ids(quote.get("themes")),
                            "notes");
            assertThat(row.get(36)).startsWith(part);
        }
        assertThat(row(rows, "notes-corrigee").get(4)).isEqualTo("par → pas");
        assertThat(row(rows, "notes-corrigee").get(3)).contains("demande pa[s] leur avis");
        assertThat(row(rows, "notes-deuxmorc").get(3)).contains("licenciées... […] ... Et remplacées");
        assertThat(row(rows, "notes-probable").get(2)).contains("mois. Cela permet de\ntraiter");
    }

    private static String ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.get("id").isNull() ? "" : one.get("id").asText()));
        return String.join(" ; ", ids);
    }

    @Test
    void aFrenchSpreadsheetGetsSemicolonsAMarkAndNoFormula() {
        String body = site.get("/api/v1/export.csv?dialect=excel-fr").body();
        assertThat(body).startsWith("\uFEFFid;text;");
        List<List<String>> rows = rows(body.substring(1), ';');
        assertThat(rows).hasSize(1 + new SampleCorpus().quotes.size());
        assertThat(row(rows, "notes-probable").get(9)).isEqualTo("0,81");
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
    }

    @Test
    void whatIsToldOfFormulasIsTrueOfEachDialect(@TempDir Path folder) throws IOException {
        SampleCorpus corpus = new SampleCorpus();
        SectorTag tag = new SectorTag(
                "poste", "=1+1", SectorTag.Relation.ABOUT, List.of(new Because(Because.Type.WORDS, "colis", null)));
        corpus.quotes.set(0, corpus.quotes.getFirst().withTags(List.of(tag), List.of()));
        try (RunningSite formulas = RunningSite.of(folder, RunningSite.SITE, corpus)) {
            checkFormulas(formulas);
        }
    }

    private static void checkFormulas(RunningSite site) {
        List<List<String>> plain = rows(site.get("/api/v1/export.csv").body(), ',');
        String french = site.get("/api/v1/export.csv?dialect=excel-fr").body();
        List<String> cells = plain.stream().flatMap(List::stream).toList();
        List<String> guarded =
                rows(french.substring(1), ';').stream().flatMap(List::stream).toList();
        List<String> formulas =
                cells.stream().filter(cell -> cell.matches("(?s)[=+@-].*")).toList();
        assertThat(formulas).isNotEmpty();
        assertThat(guarded)
                .containsAll(formulas.stream().map(cell -> "'" + cell).toList());
        String api = site.get("/api").body();
        String page = api.substring(api.indexOf("dialect=rfc4180"));
        String rfc = page.substring(0, page.indexOf("dialect=excel-fr"));
        assertThat(rfc).contains("rien n'est ajouté", "formule").doesNotContain("apostrophe");
        assertThat(page.substring(page.indexOf("dialect=excel-fr"), page.indexOf("/api/v1/changes")))
                .contains("apostrophe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export.csv?dialect=excel-en",
                "export.csv?dialect=",
                "export.csv?dialect=excel-fr&dialect=excel-fr",
                "export.ndjson?dialect=excel-fr",
                "export.ndjson?size=3",
                "export.csv?cursor=x",
                "export.csv?facets=kind",
                "export.csv?sector=inconnu",
                "export.csv?from=2025-02-30"
            })
    void whatAnExportDoesNotTakeIsRefusedBeforeItBegins(String path) {
        HttpResponse<String> answer = site.get("/api/v1/" + path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).get("parameter").asText()).isNotBlank();
    }

    @Test
    void anExportRevalidatesAndAnswersHead() {
        HttpResponse<String> whole = site.get("/api/v1/export.ndjson");
        String tag = whole.headers().firstValue("ETag").orElse("");
        assertThat(site.get("/api/v1/export.ndjson", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        HttpResponse<String> head = site.send("HEAD", "/api/v1/export.ndjson");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        assertThat(site.get("/api/v1/export.csv", "Accept", "text/html").statusCode())
                .isEqualTo(406);
    }

    @Test
    void moreExportsThanThereArePlacesForAreToldToComeBack() throws IOException {
        Exports exports = new Exports(1, Duration.ZERO);
        exports.send(() -> assertThatThrownBy(() -> exports.send(() -> {}))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(503)));
        List<String> sent = new ArrayList<>();
        exports.send(() -> sent.add("again"));
        assertThat(sent).hasSize(1);
    }

    /// RFC 4180, as a spreadsheet reads it.
    private static List<List<String>> rows(String csv, char between) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted ? c == '"' && (i + 1 == csv.length() || csv.charAt(i + 1) != '"') : c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(c);
                i += c == '"' ? 1 : 0;
            } else if (c == between || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static List<String> row(List<List<String>> rows, String id) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
