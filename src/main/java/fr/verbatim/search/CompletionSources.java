package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.GenerationRecords;
import fr.verbatim.index.SearchedField;
import fr.verbatim.model.Person;
import fr.verbatim.model.Synonyms;
import fr.verbatim.text.Fold;
import fr.verbatim.text.FrenchAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/// Collects what can be completed in a generation: its records under all their names, and the words that
/// several of its quotes have, each in its commonest form. Withdrawn words are in no quote, so in no
/// completion.
final class CompletionSources {
    private static final int SHORTEST = 4;
    private static final int FEWEST_QUOTES = 2;

    /// The commonest come first; nobody scrolls through more.
    private static final int MOST_TERMS = 20_000;

    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"«»“”„‟″]");

    private final Map<Filter, Map<String, Long>> counts;
    private final RecordNames names;
    private final Completions completions = new Completions();

    private CompletionSources(Map<Filter, Map<String, Long>> counts, RecordNames names) {
        this.counts = counts;
        this.names = names;
    }

    /// @param counts of quotes by filter and value
    /// @param names by which records can be named
    static Completions of(GenerationReader reader, Map<Filter, Map<String, Long>> counts, RecordNames names) {
        CompletionSources sources = new CompletionSources(counts, names);
        sources.addRecords(reader.records());
        sources.addTerms(reader);
        sources.addSynonyms(reader);
        return sources.completions.sorted();
    }

    private void addRecords(GenerationRecords records) {
        Stream<Person> people = Stream.concat(records.people().stream(), records.proposed().stream());
        people.forEach(person -> {
            add(Completion.Kind.PERSON, person.id(), person.name(), List.of(person.name()));
            add(Completion.Kind.PERSON, person.id(), person.name(), person.aliases());
        });
        records.organisations().forEach(organisation -> {
            add(Completion.Kind.ORGANISATION, organisation.id(), organisation.name(), List.of(organisation.name()));
            add(Completion.Kind.ORGANISATION, organisation.id(), organisation.name(), organisation.aliases());
        });
        records.events().forEach(event -> add(Completion.Kind.EVENT, event.id(), event.name(), List.of(event.name())));
        records.vocabulary()
                .sectors()
                .forEach(sector -> add(Completion.Kind.SECTOR, sector.id(), sector.label(), List.of(sector.label())));
        records.vocabulary()
                .themes()
                .forEach(theme -> add(Completion.Kind.THEME, theme.id(), theme.label(), List.of(theme.label())));
    }

    private void add(Completion.Kind kind, String id, String text, List<String> names) {
        QueryField field =
                kind.field().orElseThrow(() -> new IllegalArgumentException("Bug: " + kind + " of a record"));
        Filter filter = field.filter().orElseThrow(() -> new IllegalArgumentException("Bug: " + field + " is a date"));
        long count = counts.getOrDefault(filter, Map.of()).getOrDefault(id, 0L);
        // A name that several records bear, or that no quotation marks can hold, gives way to the id.
        boolean alone = !QUOTATION_MARK.matcher(text).find()
                && this.names.find(filter, text).equals(List.of(id));
        // Nobody speaks for it here: who is of it, or speaks of it, is found by its name.
        boolean unheard = kind == Completion.Kind.ORGANISATION && count == 0 && alone;
        String query = unheard ? "\"" + text + "\"" : field.shown() + ":" + (alone ? "\"" + text + "\"" : id);
        names.forEach(name -> completions.add(name, new Completion(text, query, kind, id, count)));
    }

    /// Acronyms and terms of several words, in the writing of the synonyms. Those that differ in spaces and
    /// hyphens alone are one.
    private void addSynonyms(GenerationReader reader) {
        Attested attested = new Attested(reader.searcher());
        Map<String, String> shown = new HashMap<>();
        reader.records().synonyms().stream()
                .filter(group -> group.strength() == Synonyms.Strength.EXACT)
                .flatMap(group -> group.terms().stream())
                .filter(term -> term.chars().anyMatch(c -> !Character.isLowerCase(c)))
                .forEach(term -> {
                    long quotes = attested.countSaid(Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), term)));
                    if (quotes > 0) {
                        String one = shown.computeIfAbsent(Fold.letters(term), key -> term);
                        completions.add(term, Completion.term(one, quotes));
                    }
                });
    }

    private record Word(String written, int quotes) {}

    private void addTerms(GenerationReader reader) {
        List<Word> words = new ArrayList<>();
        try {
            @Nullable
            Terms terms = MultiTerms.getTerms(reader.searcher().getIndexReader(), SearchedField.TEXT.literal());
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            while (all.next() != null) {
                String word = all.term().utf8ToString();
                if (all.docFreq() >= FEWEST_QUOTES
                        && word.length() >= SHORTEST
                        && word.chars().allMatch(Character::isLetter)) {
                    words.add(new Word(word, all.docFreq()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.sort(Comparator.comparingInt(Word::quotes).reversed().thenComparing(Word::written));
        Set<String> seen = new HashSet<>();
        for (Word word : words.subList(0, Math.min(words.size(), MOST_TERMS))) {
            List<String> stems = FrenchAnalysis.terms(FrenchAnalysis.stemmed(), word.written());
            if (!stems.isEmpty() && !LightWords.isLight(word.written()) && seen.add(stems.getFirst())) {
                completions.add(word.written(), Completion.term(word.written(), word.quotes()));
            }
        }
    }
}
