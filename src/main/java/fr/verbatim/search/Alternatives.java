package fr.verbatim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// For a search without hits, what leaving one thing out would find: a filter, the dates, a word, an exclusion.
final class Alternatives {
    private static final int MOST = 6;

    /// Of more words nobody knows which to leave out, and every try costs a search.
    private static final int MOST_WORDS = 8;

    private static final int MOST_FILTERS = 8;
    private static final Pattern ELISION = Pattern.compile("(?<!\\p{L})\\p{L}{1,2}['’]$");

    private final Query query;
    private final Understood understood;
    private final Labels labels;
    private final ToLongFunction<Query> total;
    private final List<Alternative> found = new ArrayList<>();

    private Alternatives(Plan plan, Labels labels, ToLongFunction<Query> total) {
        this.query = plan.query();
        this.understood = plan.understood();
        this.labels = labels;
        this.total = total;
    }

    /// The largest first.
    static List<Alternative> of(Plan plan, Labels labels, ToLongFunction<Query> total) {
        Alternatives alternatives = new Alternatives(plan, labels, total);
        alternatives.leaveOutFilters();
        alternatives.leaveOutWords();
        return alternatives.found.stream()
                .sorted(Comparator.comparingLong(Alternative::total).reversed())
                .limit(MOST)
                .toList();
    }

    private void leaveOutFilters() {
        query.filters().entrySet().stream().limit(MOST_FILTERS).forEach(entry -> {
            Map<Filter, List<String>> left = new EnumMap<>(Filter.class);
            left.putAll(query.filters());
            left.remove(entry.getKey());
            List<String> values = entry.getValue().stream()
                    .limit(3)
                    .map(value -> labels.label(entry.getKey(), value))
                    .toList();
            add("sans le filtre « " + String.join(" ou ", values) + " »", query.withFilters(left));
        });
        List<String> spokenFor = query.filters().getOrDefault(Filter.ORGANISATION, List.of());
        if (!spokenFor.isEmpty()) {
            Map<Filter, List<String>> others = new EnumMap<>(Filter.class);
            others.putAll(query.filters());
            others.remove(Filter.ORGANISATION);
            addTied(query.withFilters(others), spokenFor);
        }
        if (query.from() != null || query.to() != null) {
            add("sans les dates", query.withDates(null, null));
        }
        if (query.filters().size() > 1) {
            add("sans aucun filtre", query.withFilters(Map.of()).withDates(null, null));
        }
    }

    private void leaveOutWords() {
        List<Wanted> wanted = understood.wanted();
        wanted.stream().limit(MOST_WORDS).forEach(this::loosen);
        if (wanted.size() > 1 && wanted.size() <= MOST_WORDS) {
            wanted.forEach(this::leaveOut);
        }
        understood.excluded().stream().limit(MOST_WORDS).forEach(this::leaveOut);
    }

    private void leaveOut(Wanted wanted) {
        switch (wanted) {
            case Wanted.Words words -> cut(words.typed(), words.start(), words.end());
            case Wanted.Dated dated ->
                cut(dated.typed(), dated.written().start(), dated.written().end());
            case Wanted.Valued valued -> cut(valued.typed(), valued.start(), valued.end());
            case Wanted.Either either -> {}
        }
    }

    /// The same words in any form instead of together or in one spelling; people tied to an organisation instead
    /// of those who speak for it.
    private void loosen(Wanted wanted) {
        switch (wanted) {
            case Wanted.Words words -> {
                Form form = words.ways().isEmpty()
                        ? Form.STEM
                        : words.ways().getFirst().form();
                if (form == Form.EXACT || form == Form.LITERAL) {
                    String rest = without(words.start(), words.end(), words.typed());
                    add("avec ces mots sous toutes leurs formes : " + rest, query.withWords(rest));
                }
            }
            case Wanted.Valued valued -> {
                if (valued.filter() == Filter.ORGANISATION && !valued.values().isEmpty()) {
                    addTied(query.withWords(without(valued.start(), valued.end(), "")), valued.values());
                }
            }
            case Wanted.Dated dated -> {}
            case Wanted.Either either -> {}
        }
    }

    /// People tied to organisations instead of those who speak for them.
    private void addTied(Query other, List<String> organisations) {
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        filters.putAll(other.filters());
        filters.put(Filter.AFFILIATION, organisations);
        String names = organisations.stream()
                .limit(3)
                .map(id -> labels.label(Filter.ORGANISATION, id))
                .collect(Collectors.joining(" ou "));
        add("de personnes liées à « " + names + " »", other.withFilters(filters));
    }

    private void cut(String what, int from, int to) {
        String rest = without(from, to, "");
        if (!rest.isEmpty() && !rest.equals(understood.typed())) {
            add("sans « " + what.strip() + " »", query.withWords(rest));
        }
    }

    /// Signs inside a compound: what is left of one when a part goes is no exclusion.
    private static boolean joins(String typed, int at) {
        return at > 0
                && at + 1 < typed.length()
                && "-\u2010\u2011·./_".indexOf(typed.charAt(at)) >= 0
                && Character.isLetterOrDigit(typed.charAt(at - 1))
                && Character.isLetterOrDigit(typed.charAt(at + 1));
    }

    /// What was typed with other words in the place of a stretch, its quotation marks and signs.
    private String without(int from, int to, String instead) {
        String typed = understood.typed();
        int end = to;
        if (from < 0 || end > typed.length() || from >= end) {
            return typed;
        }
        int start = from;
        if (joins(typed, end)) {
            end++;
        } else if (joins(typed, start - 1)) {
            start--;
        }
        if (start > 0 && "\"«“„".indexOf(typed.charAt(start - 1)) >= 0) {
            start--;
            end = Math.min(typed.length(), end + 1);
        }
        if (start > 0 && "-=".indexOf(typed.charAt(start - 1)) >= 0) {
            start--;
        }
        String before = ELISION.matcher(typed.substring(0, start)).replaceFirst("");
        return (before + instead + typed.substring(end)).strip().replaceAll("\\s+", " ");
    }

    private void add(String label, Query other) {
        long count = total.applyAsLong(other);
        if (count > 0) {
            found.add(new Alternative(label, other, count));
        }
    }
}
