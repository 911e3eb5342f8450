package fr.verbatim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/// Counts the values of a filter over a set of quotes.
final class Facets {
    private Facets() {}

    /// How many of the quotes have each value, by value.
    static Map<String, Long> count(IndexReader reader, FixedBitSet quotes, Filter filter) {
        Map<String, Long> counts = new TreeMap<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Filters.field(filter));
                long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
                for (int doc = values.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                    if (quotes.get(leaf.docBase + doc)) {
                        for (int i = 0; i < values.docValueCount(); i++) {
                            byOrdinal[Math.toIntExact(values.nextOrd())]++;
                        }
                    }
                }
                for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                    if (byOrdinal[ordinal] > 0) {
                        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
                    }
                }
            }
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The counts to show, the largest first; a value that is selected is among them even when nothing has it, so that
    /// it can be let go of.
    static List<FacetCount> show(Map<String, Long> counts, Filter filter, List<String> selected, Labels labels) {
        Map<String, Long> shown = new TreeMap<>(counts);
        selected.forEach(value -> shown.putIfAbsent(value, 0L));
        List<FacetCount> list = new ArrayList<>();
        shown.forEach((value, count) ->
                list.add(new FacetCount(value, labels.label(filter, value), count, labels.parent(filter, value))));
        list.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::label));
        return list;
    }
}
