package fr.verbatim.web;

import java.util.List;
import java.util.Set;

/// The parameters that social sites, mail services and advertisers hang on the addresses that people share. They ask
/// for nothing: a page leaves them out, so that a shared link opens and none of its own links hands them on. Programs
/// write their addresses themselves; there, an unknown parameter stays an error.
final class Tracking {
    private static final Set<String> NAMES = Set.of(
            "_ga",
            "_gl",
            "dclid",
            "epik",
            "fbclid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "igsh",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "rdt_cid",
            "s_cid",
            "scclid",
            "srsltid",
            "ttclid",
            "twclid",
            "wbraid",
            "xtor",
            "yclid");
    private static final List<String> BEGINNINGS =
            List.of("utm_", "mtm_", "pk_", "piwik_", "at_medium", "at_campaign", "hsa_", "_hs", "vero_", "oly_");

    private Tracking() {}

    static Parameters without(Parameters asked) {
        Parameters kept = asked;
        for (String name : asked.values().keySet()) {
            kept = isTracking(name) ? kept.without(name) : kept;
        }
        return kept;
    }

    private static boolean isTracking(String name) {
        return NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}
