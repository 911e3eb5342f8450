package fr.verbatim.ingest;

import fr.verbatim.index.Tombstone;
import fr.verbatim.ingest.Withdrawals.Stretched;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.text.Fold;
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
final class SourceCleaning {
    private final Withdrawals withdrawals;
    private final CorpusSource source;
    private final RawText raw;
    private final List<Quote> kept = new ArrayList<>();
    private final List<Quote> out = new ArrayList<>();
    private final List<Tombstone> gone = new ArrayList<>();
    private final List<Span> blanks = new ArrayList<>();
    private final Map<Quote, Attribution> hidden = new HashMap<>();
    private long naming;

    SourceCleaning(Withdrawals withdrawals, CorpusSource source) {
        this.withdrawals = withdrawals;
        this.source = source;
        this.raw = source.raw();
    }

    CleanSource clean(List<Quote> quotes) {
        HiddenNames names = withdrawals.names().and(namesHiddenHere(quotes));
        quotes.forEach(quote -> sort(quote, names));
        findBlanks(names);
        CorpusSource clean = new CorpusSource(withdrawals.clean(source.source()), Blanked.of(raw, blanks));
        if (blanks.isEmpty() && hidden.isEmpty() && names.isEmpty()) {
            return new CleanSource(clean, kept, gone, naming);
        }
        Surroundings around = new Surroundings(clean.raw(), names);
        List<Quote> cleaned = kept.stream()
                .map(quote -> around.clean(quote, hidden.getOrDefault(quote, quote.attribution())))
                .toList();
        return new CleanSource(clean, cleaned, gone, naming);
    }

    /// Names to hide in this source alone: those of the quotes of which a place, or the source, was withdrawn so.
    private HiddenNames namesHiddenHere(List<Quote> quotes) {
        return new HiddenNames(quotes.stream()
                .filter(quote -> withdrawals.removal(quote).isEmpty())
                .filter(withdrawals::isAnonymousPlace)
                .flatMap(quote -> Voices.names(quote.attribution()).stream())
                .toList());
    }

    private void sort(Quote quote, HiddenNames hiddenNames) {
        Optional<Tombstone> stone =
                withdrawals.removal(quote).map(withdrawal -> Withdrawals.tombstone(quote.id(), withdrawal));
        boolean names = stone.isEmpty() && words(quote).anyMatch(hiddenNames::areIn);
        if (stone.isEmpty() && !names) {
            kept.add(quote);
            if (withdrawals.anonymising(quote).isPresent()) {
                hidden.put(quote, Voices.hide(quote.attribution(), voice -> isHidden(quote, voice)));
            }
            return;
        }
        out.add(quote);
        stone.ifPresent(gone::add);
        if (names) {
            naming++;
            withdrawals
                    .naming(words(quote))
                    .map(withdrawal -> Withdrawals.tombstone(quote.id(), withdrawal))
                    .ifPresent(gone::add);
        }
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

    private void findBlanks(HiddenNames names) {
        NavigableMap<Integer, Span> words = new TreeMap<>();
        kept.forEach(
                quote -> quote.parts().forEach(part -> words.put(part.span().start(), part.span())));
        for (Stretched stretch : withdrawals.stretchesOf(source.source().id())) {
            boolean ofQuote = kept.stream()
                    .flatMap(quote -> quote.parts().stream())
                    .anyMatch(part -> part.span().overlaps(stretch.span()));
            if (stretch.removes() || !ofQuote) {
                blanks.add(stretch.span());
            }
        }
        out.forEach(quote -> quote.parts().stream().map(QuotePart::span).forEach(blanks::add));
        for (HiddenNames.Place place : names.places(raw.text())) {
            if (isFree(raw.span(place.start(), place.end()), words)) {
                blanks.add(raw.span(place.start(), place.end()));
            }
        }
        // A signature tells a name by its roles, too.
        Stream.concat(out.stream(), hidden.keySet().stream())
                .flatMap(quote -> signatures(quote, names))
                .filter(span -> isFree(span, words))
                .forEach(blanks::add);
    }

    /// Where the evidence for a speaker stands on a name, or on the label as the source prints it.
    private Stream<Span> signatures(Quote quote, HiddenNames names) {
        String label = quote.attribution().grounds().label();
        String printed = label == null ? "" : Fold.letters(label);
        return quote.attribution().grounds().evidence().stream()
                .map(Evidence::span)
                .filter(span -> names.areIn(raw.cut(span))
                        || (!printed.isEmpty() && Fold.letters(raw.cut(span)).contains(printed)));
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Span> words) {
        Map.Entry<Integer, Span> before = words.lowerEntry(span.end());
        return before == null || !before.getValue().overlaps(span);
    }
}
