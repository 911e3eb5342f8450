package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.GenerationReader;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Filters filters;
    private final @Nullable Coverage coverage;

    Plan(GenerationReader reader, Query query, Understood understood) {
        this.searcher = reader.searcher();
        this.query = query;
        this.understood = understood;
        this.filters = new Filters(query);
        this.coverage = query.match() == Match.ANY && !understood.wanted().isEmpty()
                ? Coverage.of(searcher, understood.wanted())
                : null;
    }

    Filters filters() {
        return filters;
    }

    /// What counts as found: hits with every word, with `match=any` those with at least one.
    org.apache.lucene.search.Query found() {
        return found(filters.all());
    }

    FixedBitSet foundWithout(Filter filter) {
        return DocSet.of(searcher, found(filters.without(Optional.of(filter))));
    }

    /// Found, were it not for the bounds of date, and without a date.
    FixedBitSet undated() {
        FixedBitSet docs = DocSet.of(searcher, found(filters.withoutDates()));
        docs.andNot(DocSet.of(searcher, Filters.dated()));
        return docs;
    }

    /// Whether a hit of [#found] has every word.
    boolean isComplete(int doc) {
        return coverage == null || coverage.isComplete(doc);
    }

    private org.apache.lucene.search.Query found(List<org.apache.lucene.search.Query> narrowing) {
        if (understood.hasNoWord()) {
            return new MatchNoDocsQuery("no word in the query");
        }
        BooleanQuery.Builder found = narrowed(narrowing);
        if (understood.wanted().isEmpty()) {
            return found.add(Fields.allQuotes(), Occur.FILTER).build();
        }
        if (coverage == null) {
            understood.wanted().forEach(wanted -> found.add(Scoring.matching(wanted), Occur.MUST));
            Scoring.bonuses(understood).forEach(bonus -> found.add(bonus, Occur.SHOULD));
            return found.build();
        }
        found.add(anyOf(understood.wanted()), Occur.MUST);
        Scoring.bonuses(understood).forEach(bonus -> found.add(bonus, Occur.SHOULD));
        return FunctionScoreQuery.boostByValue(found.build(), coverage.factor());
    }

    /// Hits that have much of what is wanted, but not all.
    ///
    /// @param corrected what is wanted, with nearest spellings beside words that nobody said
    org.apache.lucene.search.Query partial(Understood corrected) {
        Coverage share = Coverage.of(searcher, corrected.wanted());
        FixedBitSet enough = share.partial();
        enough.andNot(DocSet.of(searcher, found()));
        BooleanQuery.Builder partial = narrowed(filters.all());
        partial.add(new InSet(enough), Occur.FILTER);
        corrected.wanted().forEach(wanted -> partial.add(Scoring.matching(wanted), Occur.SHOULD));
        Scoring.bonuses(corrected).forEach(bonus -> partial.add(bonus, Occur.SHOULD));
        return FunctionScoreQuery.boostByValue(partial.build(), share.factor());
    }

    /// Nearest spellings of the words that no quote has, by the word.
    Map<Wanted, String> spellings(Spelling spelling) {
        Map<Wanted, String> near = new HashMap<>();
        for (Wanted wanted : understood.wanted()) {
            if (wanted.isPlainWord()
                    && DocSet.of(searcher, Scoring.matching(wanted)).cardinality() == 0) {
                spelling.findNear(wanted.typed()).ifPresent(word -> near.put(wanted, word));
            }
        }
        return near;
    }

    /// The query with those spellings beside the words.
    Understood corrected(Map<Wanted, String> spellings) {
        List<Wanted> corrected = new ArrayList<>();
        for (Wanted wanted : understood.wanted()) {
            String near = spellings.get(wanted);
            corrected.add(
                    near == null
                            ? wanted
                            : wanted.withWays(Way.of(Form.STEM, Token.all(Understanding.stems(near), near))));
        }
        return understood.withWanted(corrected);
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
        understood.excluded().forEach(wanted -> narrowed.add(Scoring.matching(wanted), Occur.MUST_NOT));
        return narrowed;
    }

    private static org.apache.lucene.search.Query anyOf(List<Wanted> wanted) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        wanted.forEach(one -> any.add(Scoring.matching(one), Occur.SHOULD));
        return any.build();
    }
}
