package fr.verbatim.web;

import fr.verbatim.search.FacetCount;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.search.Results;
import fr.verbatim.search.Sort;
import fr.verbatim.web.page.Chip;
import fr.verbatim.web.page.Choice;
import fr.verbatim.web.page.Field;
import fr.verbatim.web.page.FilterGroup;
import fr.verbatim.web.page.Refinement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Builds the filters, chips and orders of a search page.
final class Refining {
    private static final int SHOWN = 8;
    private static final String TOP = "";
    private static final String NOT_COUNTED = "";
    private static final List<Filter> ORDER = List.of(
            Filter.KIND,
            Filter.SECTOR,
            Filter.THEME,
            Filter.SPEAKER,
            Filter.ORGANISATION,
            Filter.EVENT,
            Filter.CERTAINTY,
            Filter.ATTRIBUTION,
            Filter.SOURCE,
            Filter.YEAR);
    /// Parameters that have an input of their own in the form.
    private static final Set<String> WITH_INPUT = Set.of("q", "sort", "from", "to");

    private final Parameters asked;
    private final Query query;
    private final Results results;
    private final Labels labels;

    /// @param asked without the cursor: whoever changes a filter begins on the first page
    Refining(Parameters asked, Query query, Results results, Labels labels) {
        this.labels = labels;
        this.asked = asked;
        this.query = query;
        this.results = results;
    }

    Refinement refinement() {
        return new Refinement(
                groups(),
                chips(),
                hidden(),
                sorts(),
                asked.first("from").orElse(""),
                asked.first("to").orElse(""));
    }

    static String legend(Filter filter) {
        return switch (filter) {
            case ID -> "Citation";
            case SPEAKER -> "Qui parle";
            case CANDIDATE -> "Dit ou peut-être dit par";
            case ORGANISATION -> "Au nom de";
            case AFFILIATION -> "Lié·e à";
            case SECTOR -> "Secteur";
            case THEME -> "Thème";
            case EVENT -> "Événement";
            case SOURCE -> "Document";
            case KIND -> "Nature du propos";
            case ATTRIBUTION -> "Auteur ou autrice";
            case CERTAINTY -> "Certitude du nom";
            case YEAR -> "Année";
        };
    }

    /// What a counted value is called: the closed lists in the site's own words, the rest by its label.
    static String label(Filter filter, FacetCount count) {
        return switch (filter) {
            case KIND, ATTRIBUTION, CERTAINTY -> Wordings.value(count.value());
            case ID, SPEAKER, CANDIDATE, ORGANISATION, AFFILIATION, SECTOR, THEME, EVENT, SOURCE, YEAR -> count.label();
        };
    }

    private List<FilterGroup> groups() {
        List<FilterGroup> groups = new ArrayList<>();
        for (Filter filter : ORDER) {
            List<Choice> choices = choices(filter);
            if (!choices.isEmpty()) {
                groups.add(group(filter, choices));
            }
        }
        return groups;
    }

    /// The first values and every chosen one stand open.
    private static FilterGroup group(Filter filter, List<Choice> choices) {
        List<Choice> first = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        for (Choice choice : choices) {
            (first.size() < SHOWN || chosen(choice) ? first : more).add(choice);
        }
        return new FilterGroup(filter.parameter(), legend(filter), first, more);
    }

    private static boolean chosen(Choice choice) {
        return choice.chosen() || choice.below().stream().anyMatch(Refining::chosen);
    }

    private List<Choice> choices(Filter filter) {
        List<FacetCount> counts = Lookups.facet(results, filter);
        Set<String> values = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
        // One whose parent was not counted stands at the top.
        Map<String, List<FacetCount>> byParent = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> count.parent() != null && values.contains(count.parent()) ? count.parent() : TOP));
        return below(filter, TOP, byParent);
    }

    private List<Choice> below(Filter filter, String parent, Map<String, List<FacetCount>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(count -> new Choice(
                        count.value(),
                        label(filter, count),
                        French.number(count.count()),
                        asked.has(filter.parameter(), count.value()),
                        below(filter, count.value(), byParent)))
                .toList();
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        asked.values().forEach((name, values) -> {
            for (String value : values) {
                chipText(name, value)
                        .ifPresent(text -> chips.add(
                                new Chip(text, asked.without(name, value).on("/"))));
            }
        });
        return chips;
    }

    private Optional<String> chipText(String name, String value) {
        if (name.equals("from")) {
            return Optional.of("Depuis le " + day(query.from(), value));
        }
        if (name.equals("to")) {
            return Optional.of("Jusqu'au " + day(query.to(), value));
        }
        if (name.equals("similar")) {
            return Optional.of("Proches de : " + labels.similar());
        }
        return Filter.find(name).map(filter -> legend(filter) + " : " + valueLabel(filter, value));
    }

    private static String day(@Nullable LocalDate date, String typed) {
        return date == null ? typed : French.date(date);
    }

    private String valueLabel(Filter filter, String value) {
        return Lookups.facet(results, filter).stream()
                .filter(count -> count.value().equals(value))
                .findFirst()
                .map(count -> label(filter, count))
                .or(() -> labels.name(value))
                .orElse(Wordings.value(value));
    }

    /// What no input of the form shows goes along unseen, or the next click would lose it.
    private List<Field> hidden() {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : asked.values().entrySet()) {
            boolean counted = Filter.find(entry.getKey())
                    .map(filter -> ORDER.contains(filter))
                    .orElse(false);
            for (String value : entry.getValue()) {
                if (!WITH_INPUT.contains(entry.getKey()) && !(counted && hasBox(entry.getKey(), value))) {
                    fields.add(new Field(entry.getKey(), value));
                }
            }
        }
        return fields;
    }

    private boolean hasBox(String name, String value) {
        return Filter.find(name).stream()
                .flatMap(filter -> Lookups.facet(results, filter).stream())
                .anyMatch(count -> count.value().equals(value));
    }

    private List<Choice> sorts() {
        List<Choice> sorts = new ArrayList<>();
        if (!query.words().isBlank()) {
            sorts.add(sort(Sort.RELEVANCE, "relevance", "Pertinence"));
        }
        if (query.words().isBlank() && query.similar() != null) {
            sorts.add(sort(Sort.RELEVANCE, "relevance", "Les plus proches d'abord"));
        }
        sorts.add(sort(Sort.SOURCE, "source", "Ordre des documents"));
        sorts.add(sort(Sort.DATE_DESCENDING, "-date", "Du plus récent au plus ancien"));
        sorts.add(sort(Sort.DATE, "date", "Du plus ancien au plus récent"));
        if (query.sort() == Sort.UPDATED_DESCENDING) {
            sorts.add(sort(Sort.UPDATED_DESCENDING, "-updated", "Entrées ou modifiées ici en dernier"));
        }
        if (query.sort() == Sort.RANDOM) {
            sorts.add(sort(Sort.RANDOM, "random", "Au hasard"));
        }
        return sorts;
    }

    /// The usual order is sent as no choice: with other words, another one is usual.
    private Choice sort(Sort sort, String value, String label) {
        boolean usual = sort == QueryParameters.usualSort(query.words(), query.similar());
        return new Choice(usual ? "" : value, label, NOT_COUNTED, query.sort() == sort, List.of());
    }
}
