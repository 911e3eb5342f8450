package fr.verbatim.cli;

import fr.verbatim.line.LineResult;
import fr.verbatim.line.Masthead;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Basis;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Event;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.text.PrintedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who speaks in one file and which events it tells of, each once.
final class Extracted {
    private Extracted() {}

    /// Those whom the document introduces, then those named under its quotes.
    static List<PersonVoice> speakers(LineResult result) {
        Map<String, PersonVoice> speakers = new LinkedHashMap<>();
        Stream.concat(
                        result.speakers().stream()
                                .map(speaker -> speaker.voice())
                                .filter(PersonVoice.class::isInstance)
                                .map(PersonVoice.class::cast),
                        result.quotes().stream().map(Quote::attribution).flatMap(Extracted::named))
                .forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker));
        return List.copyOf(speakers.values());
    }

    /// Those that records tie to the source, and those its quotes were said at; without any, the one that the document
    /// prints above its quotes.
    static List<Event> events(LineResult result, Corpus corpus) {
        String source = result.document().source().id();
        Set<String> saidAt = result.quotes().stream()
                .map(quote -> quote.saying().event())
                .filter(Objects::nonNull)
                .map(EventRef::id)
                .collect(Collectors.toSet());
        List<Event> recorded = corpus.authorities().events().stream()
                .filter(event -> event.sources().contains(source) || saidAt.contains(event.id()))
                .toList();
        return recorded.isEmpty()
                ? printed(result.masthead(), source).map(List::of).orElse(List.of())
                : recorded;
    }

    private static Optional<Event> printed(Masthead masthead, String source) {
        String title = masthead.title();
        PrintedDate day = masthead.day();
        if (title == null || day == null) {
            return Optional.empty();
        }
        String place = masthead.place();
        return Optional.of(new Event(
                source,
                title,
                List.of(),
                day.start(),
                day.end() == null ? day.start() : day.end(),
                Basis.PRINTED,
                null,
                place == null ? List.of() : List.of(place),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(source)));
    }

    private static Stream<PersonVoice> named(Attribution attribution) {
        return attribution instanceof Attribution.Named named ? named.speakers().stream() : Stream.empty();
    }
}
