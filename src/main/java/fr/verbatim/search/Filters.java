package fr.verbatim.search;

import fr.verbatim.index.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The filters of a query as Lucene queries, one each, so that a facet can leave its own out.
final class Filters {
    private final Map<Filter, org.apache.lucene.search.Query> byFilter = new EnumMap<>(Filter.class);
    private final List<org.apache.lucene.search.Query> dates = new ArrayList<>();

    /// @param understood whose dates narrow as those of the query do
    Filters(Query query, Understood understood) {
        query.filters().forEach((filter, values) -> {
            if (!values.isEmpty()) {
                List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
                byFilter.put(filter, KeywordField.newSetQuery(field(filter), terms));
            }
        });
        addFrom(query.from());
        addFrom(understood.from());
        addTo(query.to());
        addTo(understood.to());
    }

    // Days from first to last that touch the bounds: an event of three days was on its second one too.
    private void addFrom(@Nullable LocalDate from) {
        if (from != null) {
            dates.add(LongPoint.newRangeQuery(Fields.END, from.toEpochDay(), Long.MAX_VALUE));
        }
    }

    private void addTo(@Nullable LocalDate to) {
        if (to != null) {
            dates.add(LongPoint.newRangeQuery(Fields.START, Long.MIN_VALUE, to.toEpochDay()));
        }
    }

    boolean narrowBy(Filter filter) {
        return byFilter.containsKey(filter);
    }

    /// Whether something narrows by date, a year among them.
    boolean hasDates() {
        return !dates.isEmpty() || byFilter.containsKey(Filter.YEAR);
    }

    /// All that narrow the search.
    List<org.apache.lucene.search.Query> all() {
        return without(Optional.empty());
    }

    /// All but one filter.
    List<org.apache.lucene.search.Query> without(Optional<Filter> left) {
        List<org.apache.lucene.search.Query> queries = new ArrayList<>(dates);
        byFilter.forEach((filter, query) -> {
            if (left.isEmpty() || left.get() != filter) {
                queries.add(query);
            }
        });
        return queries;
    }

    /// All but the dates, which undated quotes cannot meet.
    List<org.apache.lucene.search.Query> withoutDates() {
        return byFilter.entrySet().stream()
                .filter(entry -> entry.getKey() != Filter.YEAR)
                .map(Map.Entry::getValue)
                .toList();
    }

    static org.apache.lucene.search.Query dated() {
        return new FieldExistsQuery(Fields.START);
    }

    static String field(Filter filter) {
        return switch (filter) {
            case ID -> Fields.ID;
            case SPEAKER -> Fields.SPEAKER;
            case CANDIDATE -> Fields.CANDIDATE;
            case ORGANISATION -> Fields.ORGANISATION;
            case AFFILIATION -> Fields.AFFILIATION;
            case SECTOR -> Fields.SECTOR;
            case THEME -> Fields.THEME;
            case EVENT -> Fields.EVENT;
            case SOURCE -> Fields.SOURCE;
            case KIND -> Fields.KIND;
            case ATTRIBUTION -> Fields.ATTRIBUTION;
            case CERTAINTY -> Fields.CERTAINTY;
            case YEAR -> Fields.YEAR;
        };
    }
}
