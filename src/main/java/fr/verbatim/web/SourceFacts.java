package fr.verbatim.web;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a source, for readers. What is not known is said where its absence matters: publisher and licence.
final class SourceFacts {
    private SourceFacts() {}

    static List<Fact> of(Source source) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Publié par", List.of(publisher(source))));
        add(facts, "Écrit ou dessiné par", source.author());
        add(facts, "Forme", source.medium());
        add(facts, "Publié le", source.published() == null ? null : French.date(source.published()));
        address(source).ifPresent(address -> facts.add(new Fact("Adresse", List.of(address))));
        facts.add(new Fact("Droits", List.of(licence(source.licence()))));
        if (source.translationOf() != null) {
            String title = source.translationOf().title();
            String url = source.translationOf().url();
            String text = title != null ? title : url != null ? url : "un autre texte";
            facts.add(new Fact("Traduit de", List.of(url == null ? Link.plain(text) : new Link(text, safe(url)))));
        }
        return facts;
    }

    /// The same with where a quote stands in it.
    static List<Fact> of(Source source, Quote quote) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Document",
                List.of(Addresses.to(source), Cards.of(quote, source).lines())));
        add(facts, "Page", quote.page());
        facts.addAll(of(source));
        return facts;
    }

    /// Where it stands on the web.
    static Optional<Link> address(Source source) {
        return Optional.ofNullable(source.url()).map(SourceFacts::web);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, List.of(Link.plain(value))));
        }
    }

    private static Link publisher(Source source) {
        return source.publisher() == null ? Link.plain("inconnu") : Addresses.to(source.publisher());
    }

    private static Link licence(String licence) {
        return licence.equals("unknown") ? Link.plain("licence inconnue") : web(licence);
    }

    private static Link web(String url) {
        return new Link(url, safe(url));
    }

    /// An address from a document's metadata becomes a link only when it leads to the web: `javascript:` never.
    private static @Nullable String safe(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : null;
    }
}
