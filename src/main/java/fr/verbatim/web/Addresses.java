package fr.verbatim.web;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.web.page.Link;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The paths of the site, in one place.
final class Addresses {
    private final @Nullable String publicUrl;

    /// @param publicUrl without a slash at the end; null when the site is not public
    Addresses(@Nullable String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /// Never taken from the request: a forged Host header must not end up in a link.
    @Nullable
    String absolute(String path) {
        return publicUrl == null ? null : publicUrl + path;
    }

    static String quote(String id) {
        return "/citations/" + id;
    }

    static String person(String id) {
        return "/personnes/" + id;
    }

    static String organisation(String id) {
        return "/organisations/" + id;
    }

    static String event(String id) {
        return "/evenements/" + id;
    }

    static String sector(String id) {
        return "/secteurs/" + id;
    }

    static String theme(String id) {
        return "/themes/" + id;
    }

    static String source(String id) {
        return "/documents/" + id;
    }

    /// A search by one parameter.
    static String search(String parameter, String value) {
        return Parameters.NONE.with(parameter, value).on("/");
    }

    static Link to(Source source) {
        return new Link(source.title(), source(source.id()));
    }

    static Link to(OrganisationRef organisation) {
        return new Link(organisation.name(), organisation.id() == null ? null : organisation(organisation.id()));
    }

    static Link to(Voice.PersonVoice person) {
        return new Link(person.name(), person(person.id()));
    }

    static Link to(Voice voice) {
        return switch (voice) {
            case Voice.PersonVoice person -> to(person);
            case Voice.OrganisationVoice organisation -> to(organisation.organisation());
            case Voice.UnnamedVoice unnamed -> Link.plain(unnamed.description());
        };
    }

    /// The lines a quote stands on, leading to the first of them: « page 12, ligne 40 », « à 0:04, lignes 9 à 11 ».
    static Link lines(Quote quote) {
        String stretches = LineStretch.of(quote).stream()
                .map(LineStretch::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        String lines = (quote.firstLine() == quote.lastLine() ? "ligne " : "lignes ") + stretches;
        String paged = quote.page() == null ? lines : "page " + quote.page() + ", " + lines;
        String text = quote.time() == null ? paged : "à " + French.moment(quote.time()) + ", " + paged;
        return new Link(
                text, lines(quote.source(), quote.firstLine(), quote.lastLine()).href());
    }

    static Link lines(String source, int first, int last) {
        String text = first == last ? "ligne " + first : "lignes " + first + " à " + last;
        return new Link(text, source(source) + "#L" + first);
    }
}
