package fr.verbatim.web;

import fr.verbatim.cite.Authors;
import fr.verbatim.cite.Citable;
import fr.verbatim.cite.Citations;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Basis;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Source;
import fr.verbatim.web.page.Badge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives a quote the words it may not be copied without: how it came into the source, how sure its name is, « […] ».
final class Citing {
    private Citing() {}

    /// @param url of the quote's page; null when the site is not public
    static Citable of(Quote quote, Source source, @Nullable String url) {
        boolean hasAuthor = !Authors.of(quote).isEmpty();
        return new Citable(
                quote,
                source,
                EditedWords.printed(quote),
                quote.kind() != QuoteKind.REPORTED,
                hasAuthor ? quality(quote.attribution()) : Typesetting.kept(byline(quote, source)),
                hasAuthor ? where("", quote.saying().event()) : "",
                Wordings.kind(quote, source).text(),
                notes(quote, source),
                Cards.of(quote, source).lines().text(),
                url);
    }

    /// Who, when, where, of what kind and how sure, from which document: one French line.
    static String reference(Quote quote, Source source, @Nullable String url) {
        return Citations.reference(of(quote, source, url));
    }

    /// The same for who reads it without the words: it says itself who reports whom.
    static String description(Quote quote, Source source, @Nullable String url) {
        return Citations.description(of(quote, source, url));
    }

    /// Who said it, where no machine may take a name for the author. Candidates stay out: an open quote is to be cited
    /// without a name.
    static String byline(Quote quote, Source source) {
        if (quote.kind() == QuoteKind.REPORTED) {
            String intro = Wordings.intro(quote, source);
            return intro.substring(0, intro.length() - 2)
                    + where(", ", quote.saying().event());
        }
        String said =
                Reservations.said(quote.saying()) + where(" ", quote.saying().event());
        if (Reservations.isDenied(quote)) {
            return said;
        }
        boolean probable = quote.attribution()
                .certainty()
                .filter(Certainty.PROBABLE::equals)
                .isPresent();
        String by = probable ? ", attribution probable, à confirmer : " : " par ";
        return switch (quote.attribution()) {
            case Attribution.Named named -> said + by + people(named);
            case Attribution.Collective collective ->
                said + by + collective.speaker().display();
            case Attribution.Unnamed unnamed -> said + by + Wordings.who(unnamed);
            case Attribution.Ambiguous ambiguous -> said + ", auteur ou autrice non établi·e";
            case Attribution.Unknown unknown -> said + ", auteur ou autrice non établi·e";
        };
    }

    private static String where(String before, @Nullable EventRef event) {
        return event == null ? "" : before + Articles.at(event.name());
    }

    /// Through whose hands the words went, then how sure the name is, in words that the byline does not say and that
    /// name no candidate; then whether they are a translator's.
    private static List<String> notes(Quote quote, Source source) {
        return Stream.of(
                        Stream.of(Wordings.via(quote, source)),
                        sureness(quote).stream(),
                        Stream.of(quote.saying().dateBasis() == Basis.INFERRED ? "Date déduite" : ""),
                        Stream.of(Wordings.translated(source)))
                .flatMap(some -> some)
                .filter(note -> !note.isEmpty())
                .map(Typesetting::kept)
                .toList();
    }

    /// Whether the source or a review gives the words to the name. Reported speech is of the writer: its words are
    /// nobody else's, whoever is meant; and what the source does not give as said is nobody's.
    static boolean bearsName(Quote quote) {
        return quote.kind() != QuoteKind.REPORTED
                && quote.saying().reservation() == null
                && quote.attribution()
                        .certainty()
                        .filter(certainty -> certainty != Certainty.PROBABLE)
                        .isPresent();
    }

    private static List<String> sureness(Quote quote) {
        Attribution attribution = quote.attribution();
        Badge certainty = Wordings.certainty(quote);
        boolean reviewed =
                attribution.certainty().filter(Certainty.REVIEWED::equals).isPresent();
        boolean established = Optional.of(Certainty.ESTABLISHED).equals(attribution.certainty());
        boolean named = attribution instanceof Attribution.Named || attribution instanceof Attribution.Collective;
        if (reviewed || (named && established)) {
            return List.of(certainty.text());
        }
        return attribution instanceof Attribution.Unnamed || Reservations.isDenied(quote) || certainty.line() == null
                ? List.of()
                : List.of(certainty.line());
    }

    /// In what quality they spoke, when one person did: « Secrétaire générale, Sud PTT ».
    private static String quality(Attribution attribution) {
        return attribution instanceof Attribution.Named named
                        && named.speakers().size() == 1
                ? Roles.after(named.speakers().getFirst().roles())
                : "";
    }

    private static String people(Attribution.Named named) {
        return French.all(named.speakers().stream()
                .map(person -> {
                    String roles = Roles.after(person.roles());
                    return roles.isEmpty() ? person.name() : person.name() + " (" + roles + ")";
                })
                .toList());
    }
}
