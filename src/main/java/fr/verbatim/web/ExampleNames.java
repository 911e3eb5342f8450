package fr.verbatim.web;

import fr.verbatim.model.EventRef;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Query;
import fr.verbatim.search.Searcher;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the names in the examples of the contract stand for over one corpus: a quote that has a sure name where there
/// is one, else any, and what belongs to it.
///
/// | name | stands for |
/// |---|---|
/// | `quote`, `source`, `event` | ids of the quote, its source, its event |
/// | `person`, `name` | id and name of who said it |
/// | `words`, `word`, `beginning` | its first words, its longest word, the first letters of that |
/// | `organisation`, `sector`, `theme` | those with most quotes |
/// | `version` | of the corpus |
final class ExampleNames {
    private static final int WORDS = 8;
    private static final int LETTERS = 5;

    private ExampleNames() {}

    static Map<String, String> of(Searcher searcher) {
        Map<String, String> names = new HashMap<>();
        names.put("version", searcher.version().version());
        most(searcher.organisations(), Organisation::id).ifPresent(id -> names.put("organisation", id));
        most(searcher.sectors(), Sector::id).ifPresent(id -> names.put("sector", id));
        most(searcher.themes(), Theme::id).ifPresent(id -> names.put("theme", id));
        Query all = Query.everything().withSize(1);
        Query sure = all.withFilters(
                Map.of(Filter.ATTRIBUTION, List.of("named"), Filter.CERTAINTY, List.of("reviewed", "established")));
        first(searcher, sure).or(() -> first(searcher, all)).ifPresent(quote -> addQuote(names, quote));
        return names;
    }

    private static void addQuote(Map<String, String> names, Quote quote) {
        names.put("quote", quote.id());
        names.put("source", quote.source());
        EventRef event = quote.saying().event();
        if (event != null) {
            names.put("event", event.id());
        }
        quote.attribution().voices().stream()
                .filter(Voice.PersonVoice.class::isInstance)
                .map(Voice.PersonVoice.class::cast)
                .findFirst()
                .ifPresent(person -> {
                    names.put("person", person.id());
                    names.put("name", person.name());
                });
        List<String> words = Arrays.stream(quote.text().split("[^\\p{L}\\p{N}’'-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        names.put("words", words.stream().limit(WORDS).collect(Collectors.joining(" ")));
        words.stream()
                .flatMap(word -> Arrays.stream(word.split("[^\\p{L}]+", -1)))
                .max(Comparator.comparingInt(String::length))
                .ifPresent(word -> {
                    names.put("word", word);
                    names.put("beginning", word.substring(0, Math.min(LETTERS, word.length())));
                });
    }

    private static Optional<Quote> first(Searcher searcher, Query query) {
        return searcher.search(query).hits().stream().findFirst().map(hit -> hit.quote());
    }

    /// The first of those that equally many quotes have; empty where no quote has any.
    private static <T> Optional<String> most(List<Counted<T>> counted, Function<T, String> id) {
        return counted.stream()
                .filter(one -> one.quotes() > 0)
                .reduce((one, other) -> other.quotes() > one.quotes() ? other : one)
                .map(one -> id.apply(one.record()));
    }
}
