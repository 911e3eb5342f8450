package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.GenerationReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A query made ready for one generation: what complete and partial hits are, with or without a filter.
final class Plan {
    private final IndexSearcher searcher;
    private final Query query;
    private final Understood understood;
    private final Scoring scoring;
    private final Filters filters;
    private final List<Wanted.Words> unknown;
    private final Map<Wanted.Words, String> spellings;
    private final Understood corrected;
    private final @Nullable Coverage coverage;
    private final org.apache.lucene.search.@Nullable Query alike;
    private @Nullable FixedBitSet all;

    /// @param spelling where words that no quote has are looked for
    Plan(GenerationReader reader, Query query, Understood understood, Scoring scoring, Spelling spelling) {
        this.searcher = reader.searcher();
        this.query = query;
        this.scoring = scoring;
        this.filters = new Filters(query, understood);
        this.alike = alike(reader, query.similar());
        this.unknown = findUnknown(understood);
        this.spellings = spellings(spelling);
        this.understood = withoutRequests(understood);
        this.corrected = correct(spelling);
        this.coverage = query.match() == Match.ANY && !understood.words().isEmpty()
                ? Coverage.of(searcher, scoring, corrected.words())
                : null;
    }

    private static org.apache.lucene.search.@Nullable Query alike(GenerationReader reader, @Nullable String id) {
        return id == null
                ? null
                : reader.findQuote(id)
                        .map(quote -> Likeness.to(quote, reader.searcher().getIndexReader()))
                        .orElseGet(() -> new MatchNoDocsQuery("no such quote"));
    }

    Filters filters() {
        return filters;
    }

    /// What counts as found: hits with every word, with `match=any` those with at least one.
    org.apache.lucene.search.Query found() {
        return found(filters.all());
    }

    /// How many are found. Without words that needs no walk over them.
    long total() {
        return understood.words().isEmpty()
                ? DocSet.size(searcher, found())
                : allFound().cardinality();
    }

    /// What would be found without one filter. Not to be changed: it may be the set of all that is found.
    FixedBitSet foundWithout(Filter filter) {
        return filters.narrowBy(filter) ? DocSet.of(searcher, found(filters.without(Optional.of(filter)))) : allFound();
    }

    private FixedBitSet allFound() {
        FixedBitSet found = all;
        if (found == null) {
            found = DocSet.of(searcher, found());
            all = found;
        }
        return found;
    }

    /// Found, were it not for the bounds of date or a date that is wanted, and without a date.
    FixedBitSet undated() {
        FixedBitSet docs = DocSet.of(searcher, withoutDates());
        docs.andNot(DocSet.of(searcher, Filters.dated()));
        docs.andNot(allFound());
        return docs;
    }

    private org.apache.lucene.search.Query withoutDates() {
        BooleanQuery.Builder found = narrowed(filters.withoutDates());
        found.add(Fields.allQuotes(), Occur.FILTER);
        understood.words().stream()
                .filter(wanted -> !(wanted instanceof Wanted.Dated))
                .forEach(wanted -> found.add(scoring.matching(wanted), Occur.FILTER));
        return found.build();
    }

    /// Whether dates decide what is found.
    boolean hasDates() {
        return filters.hasDates() || understood.words().stream().anyMatch(Wanted.Dated.class::isInstance);
    }

    /// Whether a hit of [#found] has every word.
    boolean isComplete(int doc) {
        return coverage == null || (spellings.isEmpty() && coverage.isComplete(doc));
    }

    private org.apache.lucene.search.Query found(List<org.apache.lucene.search.Query> narrowing) {
        if (understood.hasNoWord()) {
            return new MatchNoDocsQuery("no word in the query");
        }
        BooleanQuery.Builder found = narrowed(narrowing);
        if (understood.words().isEmpty()) {
            return found.add(Fields.allQuotes(), Occur.FILTER).build();
        }
        if (coverage == null) {
            understood.words().forEach(wanted -> found.add(scoring.matching(wanted), Occur.MUST));
            found.add(besidesLabels(), Occur.FILTER);
            scoring.bonuses(understood).forEach(bonus -> found.add(bonus, Occur.SHOULD));
            return found.build();
        }
        found.add(anyOf(corrected.words()), Occur.MUST);
        scoring.bonuses(corrected).forEach(bonus -> found.add(bonus, Occur.SHOULD));
        return FunctionScoreQuery.boostByValue(found.build(), coverage.factor());
    }

    /// Hits that have much of what is wanted, but not all, or not as typed.
    org.apache.lucene.search.Query partial() {
        Coverage share = Coverage.of(searcher, scoring, corrected.words());
        FixedBitSet enough = share.partial();
        enough.andNot(allFound());
        BooleanQuery.Builder partial = narrowed(filters.all());
        partial.add(new InSet(enough), Occur.FILTER);
        corrected.words().forEach(wanted -> partial.add(scoring.matching(wanted), Occur.SHOULD));
        scoring.bonuses(corrected).forEach(bonus -> partial.add(bonus, Occur.SHOULD));
        return FunctionScoreQuery.boostByValue(partial.build(), share.factor());
    }

    /// Tells why partial hits are there.
    Reasons reasons(Topics topics) {
        return new Reasons(searcher, scoring, topics, corrected.words());
    }

    /// Nearest spellings of the words that nobody knows, by the word.
    Map<Wanted.Words, String> spellings() {
        return spellings;
    }

    /// The query with those spellings beside the words.
    Understood corrected() {
        return corrected;
    }

    /// What is wanted that no quote has, whether it was to narrow the search or not.
    List<Wanted.Words> unknown() {
        return unknown;
    }

    /// A misspelt « temoinage » asks for quotes as the word itself does, and counts no more against a match.
    private Understood withoutRequests(Understood asked) {
        List<Wanted> left = asked.wanted().stream()
                .filter(wanted -> !(wanted instanceof Wanted.Words words)
                        || !LightWords.isRequest(spellings.getOrDefault(words, "")))
                .toList();
        return left.isEmpty() ? asked : asked.withWanted(left);
    }

    private List<Wanted.Words> findUnknown(Understood understood) {
        return understood.words().stream()
                .filter(wanted -> !(wanted instanceof Wanted.Dated))
                .flatMap(Wanted::alone)
                .filter(words ->
                        DocSet.of(searcher, scoring.besidesLabels(words)).cardinality() == 0)
                .toList();
    }

    private Map<Wanted.Words, String> spellings(Spelling spelling) {
        Map<Wanted.Words, String> near = new LinkedHashMap<>();
        unknown.stream()
                .filter(Wanted.Words::isPlainWord)
                .forEach(words -> spelling.findNear(words).ifPresent(word -> near.put(words, word)));
        return near;
    }

    private Understood correct(Spelling spelling) {
        return spellings.isEmpty()
                ? understood
                : understood.withWanted(understood.wanted().stream()
                        .map(wanted -> correct(wanted, spelling))
                        .toList());
    }

    private Wanted correct(Wanted wanted, Spelling spelling) {
        return switch (wanted) {
            case Wanted.Words words -> {
                String near = spellings.get(words);
                yield near == null ? words : spelling.corrected(words, near);
            }
            case Wanted.Either either ->
                new Wanted.Either(either.things().stream()
                        .map(thing -> correct(thing, spelling))
                        .toList());
            case Wanted.Dated dated -> dated;
            case Wanted.Valued valued -> valued;
        };
    }

    Query query() {
        return query;
    }

    Understood understood() {
        return understood;
    }

    private BooleanQuery.Builder narrowed(List<org.apache.lucene.search.Query> narrowing) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
        narrowing.forEach(filter -> narrowed.add(filter, Occur.FILTER));
        if (alike != null) {
            narrowed.add(alike, Occur.MUST);
        }
        understood.narrowing().forEach(wanted -> narrowed.add(scoring.matching(wanted), Occur.FILTER));
        understood.excluded().forEach(wanted -> narrowed.add(scoring.inItsWords(wanted), Occur.MUST_NOT));
        return narrowed;
    }

    private org.apache.lucene.search.Query besidesLabels() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        understood.words().forEach(one -> any.add(scoring.besidesLabels(one), Occur.SHOULD));
        return any.build();
    }

    private org.apache.lucene.search.Query anyOf(List<Wanted> wanted) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        wanted.forEach(one -> any.add(scoring.matching(one), Occur.SHOULD));
        return any.build();
    }
}
