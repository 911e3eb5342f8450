package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.SearchedField;
import fr.verbatim.model.Quote;
import fr.verbatim.text.FrenchAnalysis;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Quotes close to one: those that share the words that set it apart.
final class Likeness {
    /// Words that may count, the rarest first.
    private static final int MOST_WORDS = 25;

    /// One common word is chance.
    private static final int COMMON = 2;

    private Likeness() {}

    /// All but the quote itself.
    static Query to(Quote quote, IndexReader reader) {
        String field = SearchedField.TEXT.stemmed();
        try {
            MoreLikeThis alike = new MoreLikeThis(reader);
            alike.setAnalyzer(FrenchAnalysis.stemmed());
            alike.setMinTermFreq(1);
            alike.setMinDocFreq(COMMON);
            alike.setMaxQueryTerms(MOST_WORDS);
            alike.setBoost(true);
            alike.setFieldNames(new String[] {field});
            BooleanQuery.Builder shared = new BooleanQuery.Builder();
            int words = 0;
            for (var clause : (BooleanQuery) alike.like(field, new StringReader(quote.text()))) {
                shared.add(clause);
                words++;
            }
            shared.setMinimumNumberShouldMatch(Math.min(COMMON, Math.max(1, words)));
            return new BooleanQuery.Builder()
                    .add(shared.build(), Occur.MUST)
                    .add(new TermQuery(new Term(Fields.ID, quote.id())), Occur.MUST_NOT)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
