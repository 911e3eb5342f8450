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
    static final Shape LIMITS = Shape.of("les limites", "page_size", "requests_per_minute");

    private static final int LARGEST_PAGE = 1000;
    private static final int MOST_REQUESTS = 1_000_000;

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
        int pageSize = record.number("page_size", LARGEST_PAGE);
        int requests = record.number("requests_per_minute", MOST_REQUESTS);
        return new Limits(pageSize < 1 ? Limits.USUAL.pageSize() : pageSize, requests < 1 ? null : requests);
    }

    private static @Nullable String address(Fields record) {
        String written = record.address("public_address");
        if (written != null && (written.contains("?") || written.contains("#"))) {
            record.fault(
                    "public_address",
                    "« " + written + " » ne peut pas être suivi d'un chemin ; enlever ce qui suit ? ou #");
            return null;
        }
        return written == null ? null : written.replaceAll("/+$", "");
    }
}
