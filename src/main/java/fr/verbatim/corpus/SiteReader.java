package fr.verbatim.corpus;

import fr.verbatim.model.Site;
import fr.verbatim.model.Site.Limits;
import org.jspecify.annotations.Nullable;

/// Reads `site.yaml`. A setting with a fault counts as not given, on the cautious side: no address, no trusted proxy.
final class SiteReader {
    static final Shape SITE = Shape.of(
            "les réglages du site",
            "title",
            "public_address",
            "contact",
            "publisher",
            "host",
            "trusted_proxy",
            "limits",
            "note");
    static final Shape LIMITS = Shape.of(
            "les limites",
            "query_bytes",
            "filter_values",
            "page_size",
            "requests_per_minute",
            "exports_per_minute",
            "exports_at_once");

    /// Above these a limit would bound nothing: addresses are shorter, nobody asks so often, threads are fewer.
    private static final int LONGEST_QUERY = 100_000;

    private static final int MOST_VALUES = 10_000;
    private static final int MOST_REQUESTS = 1_000_000;
    private static final int MOST_AT_ONCE = 100;

    private SiteReader() {}

    static Site site(Fields record) {
        String title = record.text("title");
        Limits limits = record.inside("limits", LIMITS).map(SiteReader::limits).orElse(Limits.USUAL);
        record.text("note");
        return new Site(
                title == null ? Site.LOCAL.title() : title,
                address(record),
                record.text("contact"),
                record.text("publisher"),
                record.text("host"),
                record.truth("trusted_proxy"),
                limits);
    }

    private static Limits limits(Fields record) {
        Limits usual = Limits.USUAL;
        return new Limits(
                limit(record, "query_bytes", LONGEST_QUERY, usual.queryBytes()),
                limit(record, "filter_values", MOST_VALUES, usual.filterValues()),
                limit(record, "page_size", Limits.LARGEST_PAGE, usual.pageSize()),
                limit(record, "requests_per_minute", MOST_REQUESTS, usual.requestsPerMinute()),
                limit(record, "exports_per_minute", MOST_REQUESTS, usual.exportsPerMinute()),
                limit(record, "exports_at_once", MOST_AT_ONCE, usual.exportsAtOnce()));
    }

    private static int limit(Fields record, String name, int most, int usual) {
        int given = record.number(name, most);
        if (given == 0) {
            record.fault(name, "0 ne laisserait rien passer ; donner au moins 1, ou null pour la valeur du programme");
        }
        return given < 1 ? usual : given;
    }

    private static @Nullable String address(Fields record) {
        String written = record.address("public_address");
        if (written != null && (written.contains("?") || written.contains("#"))) {
            record.fault(
                    "public_address",
                    "« " + written + " » ne peut pas être suivi d'un chemin ; enlever ce qui suit ? ou #");
            return null;
        }
        String bare = written == null ? null : written.replaceAll("/+$", "");
        if (bare != null && bare.indexOf('/', bare.indexOf("://") + 3) >= 0) {
            record.fault(
                    "public_address",
                    "« " + written + " » a un chemin, et les pages se servent à la racine d'un nom ; écrire une adresse"
                            + " comme https://citer.exemple.fr");
            return null;
        }
        return bare;
    }
}
