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

    /// What one visitor may ask of the site.
    ///
    /// @param pageSize the most quotes on one page of the API, at least 1
    /// @param requestsPerMinute null for what the program allows by itself
    public record Limits(int pageSize, @Nullable Integer requestsPerMinute) {
        public static final Limits USUAL = new Limits(100, null);

        public Limits {
            if (pageSize < 1) {
                throw new IllegalArgumentException("page size " + pageSize + " is less than 1");
            }
        }
    }
}
