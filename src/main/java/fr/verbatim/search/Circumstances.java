package fr.verbatim.search;

import fr.verbatim.index.GenerationRecords;
import fr.verbatim.model.Event;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import fr.verbatim.text.Fold;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether where and when somebody is said to have spoken is what the document tells: every word of it must be one of
/// the event, of its places and dates, or of the document.
final class Circumstances {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
    private static final Set<String> LIGHT = Set.of(
            "a",
            "au",
            "aux",
            "le",
            "la",
            "les",
            "l",
            "de",
            "du",
            "des",
            "d",
            "dans",
            "lors",
            "en",
            "et",
            "pour",
            "un",
            "une",
            "1er",
            "sur",
            "depuis",
            "pendant",
            "durant",
            "qui",
            "ce",
            "cet",
            "cette",
            "evenement",
            "colloque",
            "debat",
            "occasion",
            "jour");

    /// A « contre-sommet » is no « sommet ».
    private static final Pattern PREFIXED =
            Pattern.compile("(?<!\\p{L})(contre|anti|alter|sous|ex)[-‐‑\\s](?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private final List<Event> events;

    Circumstances(GenerationRecords records) {
        this.events = records.events();
    }

    boolean areTold(String words, Quote quote, Source source) {
        Set<String> told = new HashSet<>();
        Stream.concat(texts(quote), texts(source)).filter(Objects::nonNull).forEach(text -> told.addAll(words(text)));
        List<String> said = words(words);
        return !said.isEmpty() && said.stream().allMatch(word -> LIGHT.contains(word) || told.contains(word));
    }

    private static List<String> words(String text) {
        return Fold.words(PREFIXED.matcher(text).replaceAll("$1"));
    }

    private Stream<String> texts(Quote quote) {
        Stream<String> dates = Stream.of(quote.saying().date(), quote.saying().end())
                .filter(Objects::nonNull)
                .map(Circumstances::date);
        Stream<String> own = Stream.concat(dates, quote.saying().places().stream());
        return quote.saying().event() == null
                ? own
                : Stream.concat(own, events(quote.saying().event().id()).flatMap(Circumstances::texts));
    }

    /// An event and what it is a part of.
    private Stream<Event> events(String id) {
        List<Event> found =
                events.stream().filter(event -> event.id().equals(id)).toList();
        return found.stream()
                .flatMap(event -> event.parent() == null
                        ? Stream.of(event)
                        : Stream.concat(
                                Stream.of(event),
                                events.stream().filter(other -> other.id().equals(event.parent()))));
    }

    private static Stream<String> texts(Event event) {
        return Stream.of(Stream.of(event.name()), event.printed().stream(), event.places().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Source source) {
        return Stream.of(
                source.title(),
                source.publisher() == null ? null : source.publisher().name(),
                source.published() == null ? null : date(source.published()));
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
