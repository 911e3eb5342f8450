package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// Who runs the site and where it stands.
///
/// @param title of the site
/// @param publicUrl its address, without a slash at the end; null when not public
/// @param contact an e-mail address; null when not given
/// @param publisher who answers for the site; null when not given
/// @param host who hosts it; null when not given
/// @param trustedProxy whether forwarding headers are believed
/// @param limits what one visitor may ask
public record Site(
        String title,
        @Nullable String publicUrl,
        @Nullable String contact,
        @Nullable String publisher,
        @Nullable String host,
        boolean trustedProxy,
        Limits limits) {
    /// A site that is not public.
    public static final Site LOCAL = new Site("Verbatim", null, null, null, null, false, Limits.USUAL);

    /// What one visitor, and all together, may ask of the site. Each at least 1.
    ///
    /// @param queryBytes the longest words of a search, in UTF-8
    /// @param filterValues the most values of filters in one search
    /// @param pageSize the most quotes on one page of the API, at most [#LARGEST_PAGE]
    /// @param requestsPerMinute of one client
    /// @param exportsPerMinute of one client
    /// @param exportsAtOnce of all clients together; each keeps a thread, and twelve bytes a quote
    public record Limits(
            int queryBytes,
            int filterValues,
            int pageSize,
            int requestsPerMinute,
            int exportsPerMinute,
            int exportsAtOnce) {
        public static final int LARGEST_PAGE = 100;

        /// Where nobody says otherwise: more than people and well-behaved programs need.
        public static final Limits USUAL = new Limits(10_000, 500, LARGEST_PAGE, 12_000, 600, 32);

        public Limits {
            for (int bound :
                    new int[] {queryBytes, filterValues, pageSize, requestsPerMinute, exportsPerMinute, exportsAtOnce
                    }) {
                if (bound < 1) {
                    throw new IllegalArgumentException("a limit of " + bound + " is less than 1");
                }
            }
            if (pageSize > LARGEST_PAGE) {
                throw new IllegalArgumentException("page size " + pageSize + " is more than " + LARGEST_PAGE);
            }
        }
    }
}
