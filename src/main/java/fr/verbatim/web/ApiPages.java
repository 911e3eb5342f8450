package fr.verbatim.web;

import fr.verbatim.model.Site;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.ApiPage;
import fr.verbatim.web.page.ApiPage.Limit;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `/api`: the API for readers, with every limit as it holds on this site.
final class ApiPages {
    static final String PATH = "/api";

    private static final String BYTES = " octets";
    private static final String SECONDS = " secondes";

    private final Setting setting;
    private final Map<String, String> columns = Contract.columns();

    ApiPages(Setting setting) {
        this.setting = setting;
    }

    Reply page(Request request, Searcher searcher) {
        String address = setting.site().publicUrl();
        return setting.page(
                "api",
                new ApiPage(
                        setting.frame("API", PATH),
                        address == null ? setting.listening().address() : address,
                        limits(setting.site()),
                        columns));
    }

    static List<Limit> limits(Site site) {
        Site.Limits limits = site.limits();
        String longest = number(WebServer.LONGEST_REQUEST) + BYTES;
        return List.of(
                new Limit("mots d'une recherche (q)", number(limits.queryBytes()) + BYTES, "query_bytes", "400"),
                new Limit("valeurs de filtres d'une recherche", number(limits.filterValues()), "filter_values", "400"),
                new Limit("citations par page (size)", number(limits.pageSize()), "page_size", "400"),
                new Limit(
                        "texte à vérifier (text)",
                        number(Verification.LONGEST) + " caractères (points de code)",
                        "",
                        "400"),
                new Limit(
                        "début de recherche (suggest)",
                        number(Searcher.LONGEST_BEGINNING) + " caractères (points de code)",
                        "",
                        "400"),
                new Limit("adresse d'une requête", longest, "", "414"),
                new Limit("en-têtes d'une requête", longest, "", "431"),
                new Limit("corps d'une requête (/mcp)", longest, "", "413"),
                new Limit(
                        "requêtes par minute et par client",
                        number(limits.requestsPerMinute()),
                        "requests_per_minute",
                        "429"),
                new Limit(
                        "exports par minute et par client",
                        number(limits.exportsPerMinute()),
                        "exports_per_minute",
                        "429"),
                new Limit(
                        "exports en cours, tous clients ensemble",
                        number(limits.exportsAtOnce()),
                        "exports_at_once",
                        "503"),
                new Limit(
                        "durée d'un export", Streaming.LONGEST.toMinutes() + " minutes", "", "la connexion est coupée"),
                new Limit(
                        "attente d'un client qui n'envoie ou ne lit plus rien",
                        WebServer.IDLE.toSeconds() + SECONDS,
                        "",
                        "la connexion est coupée"));
    }

    private static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(value);
    }
}
