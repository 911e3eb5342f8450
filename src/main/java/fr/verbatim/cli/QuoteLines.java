package fr.verbatim.cli;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Because;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.Role;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.web.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A quote as a terminal shows it: the words, who said them and how sure that is, where they stand, what they
/// are about; on request the reasons.
///
/// @param explain whether the cues, their weights and the runner-up are shown
record QuoteLines(boolean explain) {
    private static final String INDENT = "    ";

    List<String> of(Quote quote, Source source) {
        List<String> lines = new ArrayList<>();
        lines.add(quote.id() + " · " + place(quote.parts()) + " · " + Wordings.value(Messages.name(quote.kind())));
        EditedWords.printed(quote).lines().forEach(line -> lines.add(INDENT + line));
        lines.add(INDENT + "— " + speaker(quote));
        lines.add(INDENT + "  " + Wordings.certainty(quote).text() + probability(quote.attribution()));
        if (!quote.saying().via().isEmpty()) {
            lines.add(INDENT
                    + Messages.of("quote.via", String.join(", ", quote.saying().via())));
        }
        tags(quote).forEach(tag -> lines.add(INDENT + tag));
        if (explain) {
            lines.addAll(reasons(quote.attribution()));
        }
        return lines;
    }

    private static String place(List<QuotePart> parts) {
        String lines = parts.stream()
                .map(QuotePart::span)
                .map(QuoteLines::lines)
                .distinct()
                .collect(Collectors.joining(" […] "));
        return counted(lines);
    }

    /// « ligne 3 », « lignes 3-4 », « lignes 3 […] 7 »
    private static String counted(String lines) {
        boolean single = lines.chars().allMatch(Character::isDigit);
        return Messages.of(single ? "quote.line" : "quote.lines", lines);
    }

    private static String lines(Span span) {
        return span.firstLine() == span.lastLine()
                ? Integer.toString(span.firstLine())
                : span.firstLine() + "-" + span.lastLine();
    }

    private static String speaker(Quote quote) {
        Attribution attribution = quote.attribution();
        return attribution instanceof Attribution.Named named
                ? named.speakers().stream().map(QuoteLines::person).collect(Collectors.joining(" ; "))
                : attribution instanceof Attribution.Ambiguous ? Wordings.instead(quote) : Wordings.who(attribution);
    }

    private static String person(Voice.PersonVoice voice) {
        String roles = roles(voice.roles());
        String known = voice.known() ? "" : " " + Messages.of("quote.proposed");
        return voice.name() + (roles.isEmpty() ? "" : ", " + roles) + known;
    }

    /// The qualities of somebody, as one reads them after a name; empty where there are none.
    static String roles(List<Role> roles) {
        return roles.stream().map(QuoteLines::role).collect(Collectors.joining(", "));
    }

    private static String role(Role role) {
        OrganisationRef organisation = role.organisation();
        return Stream.of(role.title(), organisation == null ? null : organisation.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String probability(Attribution attribution) {
        return attribution.certainty().isEmpty()
                ? ""
                : " (" + number(attribution.grounds().probability()) + ")";
    }

    private static List<String> tags(Quote quote) {
        List<String> tags = new ArrayList<>();
        for (SectorTag sector : quote.sectors()) {
            tags.add(Messages.of(
                    "quote.sector", sector.label(), Wordings.relation(sector.relation()), because(sector.because())));
        }
        quote.themes().forEach(theme -> tags.add(Messages.of("quote.theme", theme.label(), because(theme.because()))));
        return tags;
    }

    private static String because(List<Because> reasons) {
        return String.join(", ", Wordings.because(reasons));
    }

    private static List<String> reasons(Attribution attribution) {
        List<String> lines = new ArrayList<>();
        for (Evidence evidence : attribution.grounds().evidence()) {
            lines.add(INDENT
                    + INDENT
                    + String.format(
                            Locale.FRENCH,
                            "%+5.2f  %s (%s, %s)",
                            evidence.weight(),
                            evidence.explanation(),
                            evidence.cue(),
                            counted(lines(evidence.span()))));
        }
        for (Candidate other : attribution.grounds().alternatives()) {
            lines.add(INDENT
                    + INDENT
                    + Messages.of("quote.runner-up", other.voice().display(), number(other.probability())));
        }
        return lines;
    }

    private static String number(double probability) {
        return String.format(Locale.FRENCH, "%.2f", probability);
    }
}
