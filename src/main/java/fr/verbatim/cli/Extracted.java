package fr.verbatim.cli;

import fr.verbatim.line.LineResult;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Event;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Voice.PersonVoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// Those that records tie to the source, and those its quotes were said at.
    static List<Event> events(LineResult result, Corpus corpus) {
        String source = result.document().source().id();
        Set<String> saidAt = result.quotes().stream()
                .map(quote -> quote.saying().event())
                .filter(Objects::nonNull)
                .map(EventRef::id)
                .collect(Collectors.toSet());
        return corpus.authorities().events().stream()
                .filter(event -> event.sources().contains(source) || saidAt.contains(event.id()))
                .toList();
    }

    private static Stream<PersonVoice> named(Attribution attribution) {
        return attribution instanceof Attribution.Named named ? named.speakers().stream() : Stream.empty();
    }
}
