package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.SearchedField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// What the quotes of a generation have at all, so that what is typed can be read as something that is there.
record Attested(IndexSearcher searcher) {
    /// Whether some quote has one of these ways, in a field that makes a hit.
    boolean has(List<Way> ways) {
        for (Way way : ways) {
            for (SearchedField field : way.form().matchingFields()) {
                if (count(Scoring.in(field, way)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How many quotes say it in one of these ways.
    long countSaid(List<Way> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(Scoring.in(SearchedField.TEXT, way), Occur.SHOULD));
        return count(any.build());
    }

    /// Whether something was said then.
    boolean has(Days days) {
        return count(said(days)) > 0;
    }

    /// How many quotes have one of these values.
    long count(Filter filter, List<String> values) {
        return count(Scoring.values(new Wanted.Valued("", 0, 0, filter, values, "")));
    }

    /// Quotes said on one of these days: one said over several touches them.
    static Query said(Days days) {
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.END, days.first().toEpochDay(), Long.MAX_VALUE), Occur.FILTER)
                .add(
                        LongPoint.newRangeQuery(
                                Fields.START, Long.MIN_VALUE, days.last().toEpochDay()),
                        Occur.FILTER)
                .build();
    }

    private long count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
