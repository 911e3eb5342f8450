package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.GenerationReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// Cuts the hits of a [Plan] into pages: complete hits first, then the partial ones where there are too few.
/// Sort values end with the quote's position, which is unique, so that no page repeats or loses a hit.
final class Pages {
    private final GenerationReader reader;
    private final IndexSearcher searcher;
    private final Plan plan;
    private final org.apache.lucene.search.Query found;
    private final long total;
    private final org.apache.lucene.search.@Nullable Query partial;
    private final long partialTotal;

    Pages(GenerationReader reader, Plan plan) {
        this.reader = reader;
        this.searcher = reader.searcher();
        this.plan = plan;
        this.found = plan.found();
        this.total = plan.total();
        boolean words = !plan.understood().words().isEmpty();
        boolean offersPartial = plan.query().match() == Match.BEST && total < Weights.ENOUGH && words;
        this.partial = offersPartial ? plan.partial() : null;
        this.partialTotal = partial == null ? 0 : DocSet.size(searcher, partial);
    }

    /// @param hits of this page, in order
    /// @param next where the next page begins; null on the last
    record Page(List<Found> hits, @Nullable Cursor next) {}

    /// @param doc Lucene document
    record Found(int doc, boolean complete) {}

    long total() {
        return total;
    }

    long partialTotal() {
        return partialTotal;
    }

    /// @param after the end of the page before; null for the first
    Page page(@Nullable Cursor after, int size) {
        String fingerprint = Cursor.fingerprint(plan.query());
        List<Found> hits = new ArrayList<>();
        boolean inPartial = after != null && after.partial();
        if (!inPartial) {
            ScoreDoc[] more = search(found, after, size + 1);
            for (int i = 0; i < Math.min(size, more.length); i++) {
                hits.add(new Found(more[i].doc, plan.isComplete(more[i].doc)));
            }
            if (more.length > size) {
                FieldDoc last = (FieldDoc) more[size - 1];
                return new Page(hits, Cursor.after(reader.name(), fingerprint, false, last));
            }
        }
        if (partial == null || partialTotal == 0) {
            return new Page(hits, null);
        }
        int room = size - hits.size();
        if (room == 0) {
            return new Page(hits, new Cursor(reader.name(), fingerprint, true, List.of()));
        }
        ScoreDoc[] more = search(partial, inPartial ? after : null, room + 1);
        for (int i = 0; i < Math.min(room, more.length); i++) {
            hits.add(new Found(more[i].doc, false));
        }
        boolean goesOn = more.length > room;
        return new Page(
                hits, goesOn ? Cursor.after(reader.name(), fingerprint, true, (FieldDoc) more[room - 1]) : null);
    }

    /// Every hit, in one pass and little memory however many there are.
    void all(Consumer<Found> taker) {
        WholeOrder.Order order =
                new WholeOrder.Order(plan.query().sort(), plan.query().seed());
        WholeOrder.each(searcher, found, order, doc -> taker.accept(new Found(doc, plan.isComplete(doc))));
        if (partial != null && partialTotal > 0) {
            WholeOrder.each(searcher, partial, order, doc -> taker.accept(new Found(doc, false)));
        }
    }

    private ScoreDoc[] search(org.apache.lucene.search.Query query, @Nullable Cursor after, int size) {
        FieldDoc start = after == null || after.values().isEmpty()
                ? null
                : after.toFieldDoc(searcher.getIndexReader().maxDoc());
        org.apache.lucene.search.Sort order = order(plan.query());
        if (start != null && !fits(start, order)) {
            throw Cursor.madeUp(plan.query().cursor());
        }
        try {
            order = order.rewrite(searcher);
            // All hits are counted, so that the order does not depend on what Lucene would skip.
            TopFieldDocs top =
                    searcher.search(query, new TopFieldCollectorManager(order, size, start, Integer.MAX_VALUE));
            return top.scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A score is a fraction, all else a whole number.
    private static boolean fits(FieldDoc start, org.apache.lucene.search.Sort order) {
        SortField[] fields = order.getSort();
        boolean fits = start.fields.length == fields.length;
        for (int i = 0; fits && i < fields.length; i++) {
            fits = (fields[i].getType() == SortField.Type.SCORE) == (start.fields[i] instanceof Float);
        }
        return fits;
    }

    private static org.apache.lucene.search.Sort order(Query query) {
        SortField position = new SortField(Fields.POSITION, SortField.Type.LONG);
        return switch (query.sort()) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, position);
            case SOURCE -> new org.apache.lucene.search.Sort(position);
            case DATE -> new org.apache.lucene.search.Sort(day(false), position);
            case DATE_DESCENDING -> new org.apache.lucene.search.Sort(day(true), position);
            case UPDATED_DESCENDING ->
                new org.apache.lucene.search.Sort(new SortField(Fields.CHANGED, SortField.Type.LONG, true), position);
            case RANDOM ->
                new org.apache.lucene.search.Sort(new RandomOrder(query.seed()).getSortField(false), position);
        };
    }

    /// Undated quotes come last in either direction.
    private static SortField day(boolean descending) {
        return new SortField(
                Fields.START, SortField.Type.LONG, descending, descending ? Long.MIN_VALUE : Long.MAX_VALUE);
    }
}
