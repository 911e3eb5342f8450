package fr.verbatim.cli;

import fr.verbatim.model.Site;
import java.net.URI;
import java.net.URISyntaxException;

/// A site at the address given on the command line, which wins over that of `site.yaml`.
final class PublicSite {
    private PublicSite() {}

    /// @throws CannotRun when it is not an address of the web, or one with a path, under which no page is served
    static Site at(Site site, String address) {
        try {
            URI uri = new URI(address);
            boolean within = uri.getPath() != null && !uri.getPath().matches("/*");
            if (within
                    || uri.getHost() == null
                    || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new CannotRun(Messages.of("serve.bad-url", address));
            }
        } catch (URISyntaxException e) {
            throw new CannotRun(Messages.of("serve.bad-url", address));
        }
        String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return new Site(
                site.title(), bare, site.contact(), site.publisher(), site.host(), site.trustedProxy(), site.limits());
    }
}
