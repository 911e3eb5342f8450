package fr.verbatim.web;

import fr.verbatim.model.Site;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.web.page.Frame;
import fr.verbatim.web.page.Head;
import fr.verbatim.web.page.Look;
import java.util.List;

/// What all pages are made with.
///
/// @param templates that set them
/// @param look of the site
/// @param addresses of the site
/// @param site who runs it
/// @param listening where it is served
record Setting(Templates templates, Look look, Addresses addresses, Site site, Listening listening) {
    static Setting of(Site site, StaticFiles files, Listening listening) {
        return new Setting(
                new Templates(),
                new Look(
                        site.title(),
                        files.stylesheet(),
                        files.script(),
                        files.icon(),
                        site.publicUrl() == null ? null : Discovery.OPENSEARCH),
                new Addresses(site.publicUrl()),
                site,
                listening);
    }

    /// The search that these parameters ask for, within the limits of this site.
    Query query(Parameters asked) {
        return QueryParameters.parse(asked.values(), List.of(), site.limits());
    }

    /// A page that search engines may keep.
    Frame frame(String title, String path) {
        return new Frame(look, title, "", true, addresses.absolute(path), Head.EMPTY);
    }

    /// A page that they should not: results, errors, uncertain names.
    Frame unlisted(String title, String words) {
        return new Frame(look, title, words, false, null, Head.EMPTY);
    }

    Reply page(String template, Object model) {
        return page(200, template, model);
    }

    Reply page(int status, String template, Object model) {
        return Reply.html(status, templates.set(template, model));
    }
}
