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
public record Site(
        String title,
        @Nullable String publicUrl,
        @Nullable String contact,
        @Nullable String publisher,
        @Nullable String host,
        boolean trustedProxy) {
    /// A site that is not public.
    public static final Site LOCAL = new Site("Verbatim", null, null, null, null, false);
}
