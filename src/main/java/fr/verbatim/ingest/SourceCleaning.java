package fr.verbatim.ingest;

import fr.verbatim.index.Rewriting;
import fr.verbatim.index.Tombstone;
import fr.verbatim.ingest.Blanked.Blank;
import fr.verbatim.ingest.Withdrawals.Stretched;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Mask;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.text.Fold;
import fr.verbatim.text.HiddenNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Takes what was withdrawn out of one source: first the quotes, then the words that stand elsewhere in its text, then
/// what is left of them around the quotes that stay.
///
/// The names of withdrawn people, and of all who speak in a source withdrawn so that no name is given, go everywhere in
/// it. Words taken out go wherever else the text, its headings or its record repeat them. Where one quote was, the
/// names of those who said it or may have said it go from around that quote alone: what
/// else they say keeps its name, and what others say of them its words.
final class SourceCleaning {
    private final Withdrawals withdrawals;
    private final CorpusSource source;
    private final RawText raw;
    private final List<Quote> kept = new ArrayList<>();
    private final List<Quote> out = new ArrayList<>();
    private final List<Tombstone> gone = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();
    private final Map<Quote, Hidden> hidden = new HashMap<>();
    private HiddenNames everywhere;
    private final List<Along> along = new ArrayList<>();
    private final WithdrawnWords own = new WithdrawnWords(List.of());

    SourceCleaning(Withdrawals withdrawals, CorpusSource source) {
        this.withdrawals = withdrawals;
        this.source = source;
        this.raw = source.raw();
        this.everywhere = withdrawals.names();
    }

    CleanSource clean(List<Quote> quotes) {
        take(quotes);
        findBlanks();
        CorpusSource clean = new CorpusSource(cleanRecord(), Blanked.of(raw, blanks));
        if (blanks.isEmpty() && hidden.isEmpty() && everywhere.isEmpty()) {
            return new CleanSource(
                    clean, kept.stream().map(withdrawals::withEvent).toList(), gone, along);
        }
        Surroundings around = new Surroundings(clean.raw());
        List<Quote> cleaned = kept.stream()
                .map(quote -> {
                    Hidden how = hidden.getOrDefault(quote, new Hidden(quote.attribution(), everywhere));
                    return withdrawals.withEvent(around.clean(quote, how.attribution(), how.names()));
                })
                .toList();
        return new CleanSource(clean, cleaned, gone, along);
    }

    /// The words that go, in every form that is stored.
    WithdrawnWords takenOut(List<Quote> quotes) {
        take(quotes);
        return own;
    }

    private void take(List<Quote> quotes) {
        if (withdrawals.isAnonymousSource(source.source().id())) {
            everywhere = everywhere.and(new HiddenNames(quotes.stream()
                    .flatMap(quote -> Voices.names(quote.attribution()).stream())
                    .toList()));
        }
        quotes.forEach(this::sort);
        withdrawals.stretchesOf(source.source().id()).stream()
                .filter(Stretched::removes)
                .forEach(stretch -> own.add(raw.cut(stretch.span())));
        out.stream().flatMap(SourceCleaning::words).forEach(own::add);
        List<Quote> repeated = kept.stream().filter(this::repeats).toList();
        kept.removeAll(repeated);
        repeated.forEach(quote -> {
            hidden.remove(quote);
            out.add(quote);
            along.add(new Along(quote.id(), Along.Why.REPETITION));
            withdrawals
                    .ofWords(source.source().id())
                    .map(withdrawal -> Withdrawals.tombstone(quote.id(), withdrawal))
                    .ifPresent(gone::add);
        });
    }

    /// Whether a quote is words taken out again, a headline in which nobody is named or another turn of theirs. What
    /// somebody else is known to have said in the same words stays.
    private boolean repeats(Quote quote) {
        boolean ofAnother = quote.attribution() instanceof Attribution.Named named
                && out.stream()
                        .flatMap(one -> Voices.people(one.attribution()).stream())
                        .noneMatch(voice -> named.speakers().stream()
                                .anyMatch(speaker -> speaker.id().equals(voice.id())));
        return !ofAnother && own.isRepetition(quote.verbatim());
    }

    private Source cleanRecord() {
        Source record = blanks.isEmpty() ? source.source() : source.source().altered();
        Source nameless = everywhere.isEmpty() ? record : Rewriting.of(record, Source.class, everywhere::veil);
        return withdrawals.withoutWords(nameless, own);
    }

    /// The names that may not be read around a quote.
    private HiddenNames names(Quote quote) {
        return withdrawals.removal(quote).isEmpty() && withdrawals.isAnonymousPlace(quote)
                ? everywhere.and(new HiddenNames(Voices.names(quote.attribution())))
                : everywhere;
    }

    private void sort(Quote quote) {
        HiddenNames names = names(quote);
        Optional<Tombstone> stone =
                withdrawals.removal(quote).map(withdrawal -> Withdrawals.tombstone(quote.id(), withdrawal));
        boolean inseparable = stone.isEmpty() && isInseparable(quote, names);
        Optional<Withdrawal> labelled =
                stone.isEmpty() && !inseparable ? withdrawals.labelling(quote, raw) : Optional.empty();
        if (stone.isEmpty() && !inseparable && labelled.isEmpty()) {
            kept.add(quote);
            if (withdrawals.anonymising(quote).isPresent()) {
                Attribution nameless = Voices.hide(quote.attribution(), voice -> isHidden(quote, voice));
                hidden.put(quote, new Hidden(nameless, names));
            }
            return;
        }
        out.add(quote);
        stone.ifPresent(gone::add);
        if (inseparable) {
            along.add(new Along(quote.id(), Along.Why.NAME));
            withdrawals
                    .naming(quote, words(quote))
                    .map(withdrawal -> Withdrawals.tombstone(quote.id(), withdrawal))
                    .ifPresent(gone::add);
        }
        labelled.ifPresent(withdrawal -> {
            along.add(new Along(quote.id(), Along.Why.LABEL));
            gone.add(Withdrawals.tombstone(quote.id(), withdrawal));
        });
    }

    /// Whether a name that is to be hidden stands in the words of a quote, or, where the quote alone is anonymised, in
    /// what is told of its document wherever it is shown.
    private boolean isInseparable(Quote quote, HiddenNames names) {
        return words(quote).anyMatch(names::areIn)
                || (withdrawals.isAnonymousStretch(quote)
                        && isTold(source.source(), new HiddenNames(Voices.names(quote.attribution()))));
    }

    private static boolean isTold(Source source, HiddenNames names) {
        OrganisationRef publisher = source.publisher();
        return names.areInId(source.id(), source.title())
                || names.areIn(source.title())
                || (publisher != null && names.areIn(publisher.name()));
    }

    /// The words of a quote in each form that is stored: as read, as corrected, as they stand with their markup.
    private static Stream<String> words(Quote quote) {
        return Stream.concat(
                Stream.of(quote.verbatim(), quote.text()),
                quote.parts().stream().map(QuotePart::exact));
    }

    /// Where a place was withdrawn, whoever speaks there; where a person was, that person.
    private boolean isHidden(Quote quote, Voice voice) {
        return withdrawals.isAnonymousPlace(quote)
                || (voice instanceof Voice.PersonVoice person && withdrawals.isHidden(person));
    }

    private void findBlanks() {
        NavigableMap<Integer, Span> words = new TreeMap<>();
        kept.forEach(
                quote -> quote.parts().forEach(part -> words.put(part.span().start(), part.span())));
        findNames(words);
        for (Stretched stretch : withdrawals.stretchesOf(source.source().id())) {
            boolean ofQuote = kept.stream()
                    .flatMap(quote -> quote.parts().stream())
                    .anyMatch(part -> part.span().overlaps(stretch.span()));
            if (stretch.removes() || !ofQuote) {
                blank(stretch.span());
            }
        }
        out.forEach(quote -> quote.parts().stream().map(QuotePart::span).forEach(this::blank));
        own.in(raw).forEach(span -> addFree(span, words));
    }

    private void blank(Span span) {
        blanks.add(new Blank(span, Mask.WORDS));
    }

    private void findNames(NavigableMap<Integer, Span> words) {
        Stream<Span> namesEverywhere = places(everywhere, raw.span(0, raw.text().length()));
        // A signature tells a name by its roles, too.
        Stream<Span> signatures = Stream.concat(
                out.stream().flatMap(quote -> signatures(quote, everywhere, words)),
                hidden.entrySet().stream()
                        .flatMap(one -> signatures(one.getKey(), one.getValue().names(), words)));
        Stream<Span> namesAround = hidden.entrySet().stream()
                .filter(one -> withdrawals.isAnonymousStretch(one.getKey()))
                .flatMap(one -> around(one.getKey(), words)
                        .flatMap(span -> places(one.getValue().names(), span)));
        Stream.of(namesEverywhere, signatures, namesAround)
                .flatMap(spans -> spans)
                .filter(span -> isFree(span, words))
                .forEach(span -> blanks.add(new Blank(span, Mask.NAME)));
    }

    /// What of a stretch is in no quote that stays.
    private void addFree(Span span, NavigableMap<Integer, Span> words) {
        int from = span.start();
        Map.Entry<Integer, Span> before = words.lowerEntry(from + 1);
        if (before != null) {
            from = Math.max(from, before.getValue().end());
        }
        for (Span taken : words.subMap(span.start(), false, span.end(), false).values()) {
            if (taken.start() > from) {
                blank(raw.span(from, taken.start()));
            }
            from = Math.max(from, taken.end());
        }
        if (from < span.end()) {
            blank(raw.span(from, span.end()));
        }
    }

    /// The text from the quote before to the quote after, and that which the name was read from.
    private Stream<Span> around(Quote quote, NavigableMap<Integer, Span> words) {
        Stream<Span> gaps = quote.parts().stream().map(QuotePart::span).map(part -> {
            Map.Entry<Integer, Span> before = words.lowerEntry(part.start());
            return raw.span(
                    before == null ? 0 : Math.min(before.getValue().end(), part.start()), next(words, part.end()));
        });
        return Stream.concat(
                gaps, quote.attribution().grounds().evidence().stream().map(Evidence::span));
    }

    private Stream<Span> places(HiddenNames names, Span in) {
        return names.places(raw.cut(in)).stream()
                .map(place -> raw.span(in.start() + place.start(), in.start() + place.end()));
    }

    /// Where the evidence for a speaker stands on a name, or on the label as the source prints it.
    private Stream<Span> signatures(Quote quote, HiddenNames names, NavigableMap<Integer, Span> words) {
        String label = quote.attribution().grounds().label();
        String printed = label == null ? "" : Fold.letters(label);
        return quote.attribution().grounds().evidence().stream()
                .map(Evidence::span)
                .filter(span -> names.areIn(raw.cut(span))
                        || (!printed.isEmpty() && Fold.letters(raw.cut(span)).contains(printed)))
                .map(span -> Signed.of(
                        raw,
                        span,
                        label == null || names.areIn(raw.cut(span)) ? names : new HiddenNames(List.of(label)),
                        next(words, span.end())));
    }

    private int next(NavigableMap<Integer, Span> words, int from) {
        Integer next = words.ceilingKey(from);
        return next == null ? raw.text().length() : next;
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Span> words) {
        Map.Entry<Integer, Span> before = words.lowerEntry(span.end());
        return before == null || !before.getValue().overlaps(span);
    }

    /// @param names that may not be read around the quote
    private record Hidden(Attribution attribution, HiddenNames names) {}
}
