package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Role;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.reader.Readers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Who says what in a text, a line a quote.
final class Said {
    private Said() {}

    /// The ids of those named, a quote's first speaker each.
    static List<String> ids(Authorities authorities, String file, String text) {
        return quotes(authorities, file, text).stream()
                .map(Quote::attribution)
                .filter(Attribution.Named.class::isInstance)
                .map(named -> ((Attribution.Named) named).speakers().getFirst().id())
                .toList();
    }

    static List<String> words(String file, String text) {
        return quotes(Authorities.EMPTY, file, text).stream()
                .map(quote -> said(quote).replaceFirst(", \\w+$", "").replaceAll("[()]", "") + ": " + quote.text())
                .toList();
    }

    static List<String> said(Authorities authorities, String file, String text) {
        return quotes(authorities, file, text).stream().map(Said::said).toList();
    }

    /// Who says it with every role, and through which media: « Anne Petit (libraire) via Le Monde ».
    static List<String> roles(String file, String text) {
        return quotes(Authorities.EMPTY, file, text).stream()
                .map(quote -> roles(quote.attribution())
                        + quote.saying().via().stream()
                                .map(medium -> " via " + medium)
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String roles(Attribution given) {
        return given.voices().stream().map(Said::roles).collect(Collectors.joining(" et "));
    }

    private static String roles(Voice voice) {
        List<Role> roles = voice instanceof Voice.PersonVoice person ? person.roles() : List.of();
        return voice.display()
                + roles.stream()
                        .map(role -> " (" + Objects.requireNonNullElse(role.title(), "") + ")")
                        .collect(Collectors.joining());
    }

    static List<Quote> quotes(Authorities authorities, String file, String text) {
        Source source = Source.ofFile("essai", file);
        return new Quoter(authorities)
                .quote(Readers.read(source, new RawText(text)), List.of())
                .quotes();
    }

    private static String said(Quote quote) {
        Attribution given = quote.attribution();
        String certainty = given.certainty()
                .map(Certainty::name)
                .map(name -> ", " + name.toLowerCase(Locale.ROOT))
                .orElse("");
        return switch (given) {
            case Attribution.Named named ->
                named.speakers().stream().map(Voice.PersonVoice::name).collect(Collectors.joining(" et ")) + certainty;
            case Attribution.Unnamed unnamed -> "(" + unnamed.speaker().description() + ")" + certainty;
            case Attribution.Collective collective -> collective.speaker().display() + certainty;
            case Attribution.Ambiguous ambiguous ->
                "? "
                        + ambiguous.candidates().stream()
                                .map(candidate -> candidate.voice().display())
                                .collect(Collectors.joining(" ou "));
            case Attribution.Unknown unknown -> "-";
        };
    }
}
