package fr.verbatim.ingest;

import fr.verbatim.index.Rewriting;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Event;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import fr.verbatim.text.Fold;
import fr.verbatim.text.HiddenNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The records of a corpus without the words that were taken out of its texts. A name that is read elsewhere all the
/// same is no repetition of words that hold it: that of an organisation or a person with a record, that of an event
/// which a document prints of which nothing was taken.
final class RecordWords {
    private final Corpus corpus;
    private final Set<String> touched = new HashSet<>();
    private WithdrawnWords words = new WithdrawnWords(List.of());
    private @Nullable List<String> names;

    RecordWords(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Notes what is taken out of a source.
    void add(String source, WithdrawnWords out) {
        if (!out.isEmpty()) {
            words = words.and(out);
            touched.add(source);
            names = null;
        }
    }

    /// Notes a source of which nothing can be shown.
    void addWhole(String source) {
        touched.add(source);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// What a source is told of; its id stands for a title of which nothing is left. Who published and who wrote it
    /// are names.
    ///
    /// @param own words taken out of it that may not be noted yet
    Source clean(Source source, WithdrawnWords own) {
        WithdrawnWords all = words.and(own);
        if (all.isEmpty()) {
            return source;
        }
        Source masked = Rewriting.of(source, Source.class, text -> all.mask(text, this::isName));
        return new Source(
                source.id(),
                orId(masked.title(), source.id()),
                source.publisher(),
                source.author(),
                masked.medium(),
                source.published(),
                source.obtained(),
                masked.obtainedFrom(),
                masked.url(),
                source.sha256(),
                source.licence(),
                source.display(),
                source.language(),
                masked.kind(),
                masked.translationOf(),
                source.layout(),
                source.event(),
                masked.file());
    }

    Event clean(Event event) {
        if (words.isEmpty()) {
            return event;
        }
        Event masked = Rewriting.of(event, Event.class, this::mask);
        return new Event(
                event.id(),
                orId(masked.name(), event.id()),
                masked.printed().stream()
                        .filter(one -> !one.equals(WithdrawnWords.MASK))
                        .toList(),
                event.start(),
                event.end(),
                event.precision(),
                masked.datePrinted(),
                masked.places(),
                event.organisers(),
                masked.people(),
                masked.organisations(),
                event.parent(),
                event.sources());
    }

    /// A quote with the name of its event as its record is shown.
    Quote clean(Quote quote) {
        EventRef event = quote.saying().event();
        if (event == null || words.isEmpty()) {
            return quote;
        }
        Saying saying = quote.saying();
        EventRef shown = new EventRef(event.id(), orId(mask(event.name()), event.id()), event.parent());
        return quote.withSaying(new Saying(
                saying.date(),
                saying.end(),
                saying.dateBasis(),
                saying.places(),
                shown,
                saying.eventBasis(),
                saying.via(),
                saying.reservation()));
    }

    /// The records that say what was withdrawn.
    ///
    /// @param hidden names of people withdrawn
    /// @param withdrawn sources of which nothing is shown
    List<Repetition> repetitions(HiddenNames hidden, Predicate<String> withdrawn) {
        List<Repetition> found = new ArrayList<>();
        WithdrawnWords none = new WithdrawnWords(List.of());
        for (CorpusSource one : corpus.sources()) {
            Source source = one.source();
            if (!withdrawn.test(source.id())) {
                Source clean = clean(source, none);
                boolean named = hidden.areIn(source.title());
                if (named || !clean.title().equals(source.title())) {
                    found.add(new Repetition(source.id(), false, source.file(), "title", named));
                }
                if (!Objects.equals(clean.url(), source.url())) {
                    found.add(new Repetition(source.id(), false, source.file(), "url", false));
                }
                if (isRepeatedIn(source.id())) {
                    found.add(new Repetition(source.id(), false, source.file(), "id", false));
                }
                if (!clean.file().equals(source.file())) {
                    found.add(new Repetition(source.id(), false, source.file(), "file", false));
                }
            }
        }
        for (Event event : corpus.authorities().events()) {
            boolean named = hidden.areIn(event.name());
            if (named || !clean(event).name().equals(event.name())) {
                found.add(new Repetition(event.id(), true, "events.yaml", "name", named));
            }
            if (isRepeatedIn(event.id())) {
                found.add(new Repetition(event.id(), true, "events.yaml", "id", false));
            }
        }
        return found;
    }

    /// An id is an address, and cannot be shown otherwise.
    private boolean isRepeatedIn(String id) {
        return !mask(id).equals(id);
    }

    private String mask(String text) {
        return words.mask(text, this::isName);
    }

    private static String orId(String masked, String id) {
        boolean left = masked.codePoints().anyMatch(Character::isLetterOrDigit);
        return left ? masked : id;
    }

    private boolean isName(String letters) {
        List<String> all = names;
        if (all == null) {
            all = names();
            names = all;
        }
        return all.stream().anyMatch(name -> name.contains(letters));
    }

    private List<String> names() {
        Stream<String> organisations =
                corpus.authorities().organisations().stream().map(Organisation::name);
        Stream<String> people = corpus.authorities().people().stream().map(Person::name);
        Set<String> printed = new HashSet<>();
        for (CorpusSource source : corpus.sources()) {
            if (!touched.contains(source.source().id())) {
                String text = Fold.letters(source.raw().text());
                corpus.authorities().events().stream()
                        .map(event -> Fold.letters(event.name()))
                        .filter(text::contains)
                        .forEach(printed::add);
            }
        }
        return Stream.concat(Stream.concat(organisations, people).map(Fold::letters), printed.stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
