package fr.verbatim.web;

import fr.verbatim.model.Site;
import org.jspecify.annotations.Nullable;

/// What one visitor, and all together, may ask of the server; the bounds of a single search stand with
/// [fr.verbatim.search.QueryParameters].
///
/// @param requestsPerMinute of one client
/// @param exportsAtOnce of all clients together
/// @param trustedProxy whether a proxy in front of the server tells who asks
record Limits(int requestsPerMinute, int exportsAtOnce, boolean trustedProxy) {
    /// Where `site.yaml` says nothing: more than people and well-behaved programs need.
    private static final int REQUESTS_PER_MINUTE = 12_000;

    private static final int EXPORTS_AT_ONCE = 4;

    static Limits of(Site site) {
        @Nullable Integer requests = site.limits().requestsPerMinute();
        return new Limits(requests == null ? REQUESTS_PER_MINUTE : requests, EXPORTS_AT_ONCE, site.trustedProxy());
    }
}
