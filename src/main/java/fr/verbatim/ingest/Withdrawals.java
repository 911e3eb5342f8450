package fr.verbatim.ingest;

import fr.verbatim.corpus.Nearest;
import fr.verbatim.index.Rewriting;
import fr.verbatim.index.Tombstone;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Event;
import fr.verbatim.model.Event.Participation;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import fr.verbatim.model.Synonyms;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.text.Fold;
import fr.verbatim.text.HiddenNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What was withdrawn from a corpus, and where it stands. Fails closed: a stretch that is not found again forbids
/// publishing; where a name is to go and cannot be parted from the words of somebody else, the words go with it.
public final class Withdrawals {
    private static final String FILE = "withdrawals.yaml";

    private final Map<String, Withdrawal> sources = new HashMap<>();
    private final Map<String, Withdrawal> people = new LinkedHashMap<>();
    private final Map<String, HiddenNames> namesOf = new LinkedHashMap<>();
    private final Map<String, List<Stretched>> stretches = new HashMap<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final List<Notice> blocking = new ArrayList<>();
    private final HiddenNames names;
    private final RecordWords records;
    private final Corpus corpus;

    /// Finds every withdrawal of a corpus in its sources.
    public Withdrawals(Corpus corpus) {
        this.corpus = corpus;
        this.records = new RecordWords(corpus);
        Map<String, RawText> texts = new HashMap<>();
        corpus.sources().forEach(source -> texts.put(source.source().id(), source.raw()));
        for (Withdrawal withdrawal : corpus.withdrawals()) {
            switch (withdrawal.target()) {
                case Withdrawal.WholeSource source -> {
                    sources.merge(source.source(), withdrawal, Withdrawals::stricter);
                    records.addWhole(source.source());
                }
                case Withdrawal.WholePerson person -> withdraw(withdrawal, person.person(), corpus);
                case Withdrawal.Stretch stretch -> anchor(withdrawal, stretch, texts);
            }
        }
        this.names = namesOf.values().stream().reduce(new HiddenNames(List.of()), HiddenNames::and);
    }

    /// Why nothing may be published; empty when all is found.
    public List<Notice> blocking() {
        return blocking;
    }

    /// Whether quotes of a source may go: its words are to be [learnt][#learn] before anything is shown of others.
    public boolean mayTakeFrom(CorpusSource source) {
        String id = source.source().id();
        String author = source.source().author();
        boolean reviewed =
                corpus.reviews().stream().anyMatch(review -> review.source().equals(id));
        return !isWithdrawn(id)
                && (!stretchesOf(id).isEmpty()
                        || (!names.isEmpty()
                                && (reviewed
                                        || (author != null && names.areIn(author))
                                        || names.areIn(source.raw().text()))));
    }

    /// Notes the words that go from a source, so that no record repeats them.
    ///
    /// @param quotes all that the line makes of it
    public void learn(CorpusSource source, List<Quote> quotes) {
        if (!isWithdrawn(source.source().id())) {
            records.add(source.source().id(), new SourceCleaning(this, source).takenOut(quotes));
        }
    }

    /// The records that say what was withdrawn, as far as it was learnt.
    public List<Repetition> repetitions() {
        return records.repetitions(names, this::isWithdrawn);
    }

    /// One source without what was withdrawn.
    public CleanSource clean(CorpusSource source, List<Quote> quotes) {
        return new SourceCleaning(this, source).clean(quotes);
    }

    /// The records of the corpus without the people withdrawn, nor their names, nor what only a withdrawn
    /// source printed.
    public Corpus clean(Corpus corpus) {
        if (names.isEmpty() && sources.isEmpty() && records.isEmpty()) {
            return corpus;
        }
        UnaryOperator<String> veil = names::veil;
        Predicate<String> printed = printed(corpus);
        Authorities known = corpus.authorities();
        Authorities clean = new Authorities(
                known.people().stream()
                        .filter(person -> !people.containsKey(person.id()))
                        .map(person -> Rewriting.of(person, Person.class, veil))
                        .toList(),
                known.organisations().stream()
                        .map(one -> Rewriting.of(one, Organisation.class, veil))
                        .toList(),
                known.events().stream()
                        .map(event -> clean(event, veil, printed))
                        .toList());
        return new Corpus(
                corpus.site(),
                corpus.sources().stream()
                        .map(one -> new CorpusSource(clean(one.source()), one.raw()))
                        .toList(),
                clean,
                corpus.vocabulary(),
                corpus.synonyms().stream()
                        .map(one -> Rewriting.of(one, Synonyms.class, veil))
                        .toList(),
                corpus.reviews(),
                corpus.withdrawals(),
                corpus.moves(),
                corpus.hash());
    }

    private Source clean(Source source) {
        Source nameless = names.isEmpty() ? source : Rewriting.of(source, Source.class, names::veil);
        return withoutWords(nameless, new WithdrawnWords(List.of()));
    }

    /// @param own words that go from this source
    Source withoutWords(Source source, WithdrawnWords own) {
        return records.clean(source, own);
    }

    Quote withEvent(Quote quote) {
        return records.clean(quote);
    }

    /// What took words out of a source.
    Optional<Withdrawal> ofWords(String source) {
        return stretchesOf(source).stream()
                .filter(Stretched::removes)
                .map(Stretched::withdrawal)
                .findFirst()
                .or(() -> people.values().stream().findFirst());
    }

    /// What takes out a quote whose speaker the source gives by a part of the name of somebody withdrawn whom it names,
    /// where nobody knows better. Once somebody else is known to have said it, the label says nothing.
    Optional<Withdrawal> labelling(Quote quote, RawText raw) {
        List<String> labels = Voices.labels(quote.attribution(), person -> !person.known() && !isHidden(person));
        return people.entrySet().stream()
                .filter(entry -> labels.stream().anyMatch(namesOf(entry.getKey())::arePartly)
                        && namesOf(entry.getKey()).isWholeIn(raw.text()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Of quotes and people, whether or not anything of them was found.
    List<Tombstone> tombstones() {
        return tombstones;
    }

    /// Whether nothing of a source may be shown.
    public boolean isWithdrawn(String source) {
        Withdrawal withdrawal = sources.get(source);
        return withdrawal != null && withdrawal.mode() == Withdrawal.Mode.REMOVE;
    }

    /// Whether a person's name may not be shown.
    public boolean isHidden(PersonVoice person) {
        return of(person).isPresent();
    }

    /// What withdraws a person: by id, or, of somebody whom a document names otherwise (« Mme Ansart Doucouré »), by
    /// one of the names.
    private Optional<Withdrawal> of(PersonVoice person) {
        Withdrawal own = people.get(person.id());
        if (own != null || person.known()) {
            return Optional.ofNullable(own);
        }
        return people.entrySet().stream()
                .filter(entry -> namesOf(entry.getKey()).isOne(person.name()))
                .map(Map.Entry::getValue)
                .reduce(Withdrawals::stricter);
    }

    /// What takes a quote out: its place, its source, or one who may have said it.
    Optional<Withdrawal> removal(Quote quote) {
        return over(quote).filter(one -> one.mode() == Withdrawal.Mode.REMOVE).findFirst();
    }

    /// What hides the name of who said a quote.
    Optional<Withdrawal> anonymising(Quote quote) {
        return over(quote)
                .filter(one -> one.mode() == Withdrawal.Mode.ANONYMISE)
                .findFirst();
    }

    /// Whether the place a quote stands in was withdrawn so that no name is given there.
    boolean isAnonymousPlace(Quote quote) {
        return ofPlace(quote).anyMatch(one -> one.mode() == Withdrawal.Mode.ANONYMISE);
    }

    /// Whether nobody who speaks in a source may be named.
    boolean isAnonymousSource(String source) {
        Withdrawal withdrawal = sources.get(source);
        return withdrawal != null && withdrawal.mode() == Withdrawal.Mode.ANONYMISE;
    }

    /// Whether a quote, and not its whole source, was withdrawn so that no name is given there.
    boolean isAnonymousStretch(Quote quote) {
        return isAnonymousPlace(quote) && !isAnonymousSource(quote.source());
    }

    /// What hides a name that cannot be parted from a quote.
    ///
    /// @param words of the quote
    Optional<Withdrawal> naming(Quote quote, Stream<String> words) {
        List<String> forms = words.toList();
        return people.entrySet().stream()
                .filter(entry -> forms.stream().anyMatch(namesOf(entry.getKey())::areIn))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> anonymising(quote))
                .or(() -> Optional.ofNullable(sources.get(quote.source())));
    }

    List<Stretched> stretchesOf(String source) {
        return stretches.getOrDefault(source, List.of());
    }

    /// Names of the people withdrawn, with their words or without.
    HiddenNames names() {
        return names;
    }

    static Tombstone tombstone(String id, Withdrawal withdrawal) {
        return new Tombstone(id, withdrawal.date(), withdrawal.reason());
    }

    private Stream<Withdrawal> over(Quote quote) {
        Stream<Withdrawal> ofPeople =
                Voices.people(quote.attribution()).stream().flatMap(person -> of(person).stream());
        return Stream.concat(ofPlace(quote), ofPeople);
    }

    private Stream<Withdrawal> ofPlace(Quote quote) {
        Stream<Withdrawal> ofStretches = stretchesOf(quote.source()).stream()
                .filter(one -> quote.parts().stream().map(QuotePart::span).anyMatch(one.span()::overlaps))
                .map(Stretched::withdrawal);
        return Stream.concat(Stream.ofNullable(sources.get(quote.source())), ofStretches);
    }

    private void anchor(Withdrawal withdrawal, Withdrawal.Stretch stretch, Map<String, RawText> texts) {
        if (stretch.quote() != null) {
            tombstones.add(tombstone(stretch.quote(), withdrawal));
        }
        RawText raw = texts.get(stretch.source());
        if (raw == null) {
            // Nothing of it can be shown when its source is not there.
            return;
        }
        Optional<Span> found = StretchSearch.find(raw, stretch);
        if (found.isEmpty()) {
            blocking.add(new Notice(
                    FILE,
                    withdrawal.line(),
                    "le passage retiré ne se retrouve plus dans « " + stretch.source()
                            + " » : rien n'est publié ; corriger start, end ou sha256, ou remettre le document"));
        } else {
            if (withdrawal.mode() == Withdrawal.Mode.REMOVE) {
                records.add(stretch.source(), new WithdrawnWords(List.of(raw.cut(found.get()))));
            }
            stretches
                    .computeIfAbsent(stretch.source(), key -> new ArrayList<>())
                    .add(new Stretched(found.get(), withdrawal));
        }
    }

    /// Somebody without a record is known by the name that their id was made of. No document names who was misspelt, so
    /// that the words of whoever was meant would stay.
    private void withdraw(Withdrawal withdrawal, String person, Corpus corpus) {
        people.merge(person, withdrawal, Withdrawals::stricter);
        tombstones.add(tombstone(person, withdrawal));
        HiddenNames hidden =
                HiddenNames.of(person, corpus.authorities().findPerson(person).orElse(null));
        namesOf.put(person, hidden);
        boolean known = corpus.authorities().findPerson(person).isPresent();
        if (!known
                && corpus.sources().stream()
                        .noneMatch(source -> hidden.isWholeIn(source.raw().text()))) {
            String near = Nearest.find(
                            person,
                            corpus.authorities().people().stream()
                                    .map(Person::id)
                                    .toList())
                    .map(id -> " (serait-ce « " + id + " » ?)")
                    .orElse("");
            blocking.add(new Notice(
                    FILE,
                    withdrawal.line(),
                    "personne « " + person + " »" + near
                            + " introuvable, sans fiche et nommée dans aucun document lu : rien n'est publié, et ce"
                            + " retrait reste en vigueur (l'enlever republierait le nom) ; réparer d'abord le"
                            + " document laissé de côté, s'il y en a un ; sinon corriger l'identifiant, ou donner une"
                            + " fiche à la personne (people.yaml) si ses documents ne sont plus là"));
        }
    }

    private HiddenNames namesOf(String person) {
        return Objects.requireNonNull(namesOf.get(person), person);
    }

    /// Whether words that a record repeats as printed stand in a document that may still be read. Where none was taken
    /// out, nobody asks.
    private Predicate<String> printed(Corpus corpus) {
        if (sources.keySet().stream().noneMatch(this::isWithdrawn)) {
            return words -> true;
        }
        List<String> left = corpus.sources().stream()
                .filter(one -> !isWithdrawn(one.source().id()))
                .map(one -> Fold.letters(one.raw().text()))
                .toList();
        return words -> left.stream().anyMatch(text -> text.contains(Fold.letters(words)));
    }

    private Event clean(Event event, UnaryOperator<String> veil, Predicate<String> printed) {
        String date = event.datePrinted();
        List<Participation> still = event.people().stream()
                .filter(one -> !people.containsKey(one.id()))
                .toList();
        return records.clean(Rewriting.of(
                new Event(
                        event.id(),
                        event.name(),
                        event.printed().stream().filter(printed).toList(),
                        event.start(),
                        event.end(),
                        event.precision(),
                        date != null && printed.test(date) ? date : null,
                        event.places(),
                        event.organisers(),
                        still,
                        event.organisations(),
                        event.parent(),
                        event.sources()),
                Event.class,
                veil));
    }

    private static Withdrawal stricter(Withdrawal one, Withdrawal other) {
        return one.mode() == Withdrawal.Mode.REMOVE ? one : other;
    }

    /// A withdrawn stretch where it stands now.
    record Stretched(Span span, Withdrawal withdrawal) {
        boolean removes() {
            return withdrawal.mode() == Withdrawal.Mode.REMOVE;
        }
    }
}
