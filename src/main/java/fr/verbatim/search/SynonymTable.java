package fr.verbatim.search;

import fr.verbatim.model.Synonyms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The corpus's synonyms, analysed once per generation and found by the words of a query.
final class SynonymTable {
    private final Map<String, List<Entry>> byFirstTerm = new HashMap<>();

    /// A term of a group, as a row of words, and the others of the group.
    private record Entry(Way way, List<Term> others) {}

    /// @param family how its family stands in a text
    private record Term(String written, Way way, List<Way> family) {}

    SynonymTable(List<Synonyms> groups) {
        for (Synonyms group : groups) {
            List<Term> terms = new ArrayList<>();
            for (String written : group.terms()) {
                List<Way> family = Way.of(Form.FAMILY, Token.all(Form.FAMILY.analyzer(), written));
                Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), written))
                        .forEach(way -> terms.add(new Term(written, way, family)));
            }
            for (Term term : terms) {
                Entry entry = new Entry(
                        term.way(),
                        terms.stream()
                                .filter(other -> !other.way().equals(term.way()))
                                .toList());
                term.way()
                        .firstTerms()
                        .forEach(first -> byFirstTerm
                                .computeIfAbsent(first, key -> new ArrayList<>())
                                .add(entry));
            }
        }
        // The longest first: « intelligence artificielle générative » is more than « intelligence artificielle ».
        Comparator<Entry> longestFirst = Comparator.comparingInt(
                        (Entry entry) -> entry.way().places().size())
                .reversed();
        byFirstTerm.values().forEach(entries -> entries.sort(longestFirst));
    }

    /// The words with synonyms beside those that have some; words that together have one become one.
    List<Wanted.Words> expand(List<Wanted.Words> words) {
        List<Wanted.Words> expanded = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<Entry> entries = entriesAt(words, i);
            if (entries.isEmpty()) {
                expanded.add(words.get(i));
                i++;
            } else {
                int length = entries.getFirst().way().places().size();
                expanded.add(merge(words.subList(i, i + length), entries));
                i += length;
            }
        }
        return expanded;
    }

    /// The longest entries that begin at a word, all of one length.
    private List<Entry> entriesAt(List<Wanted.Words> words, int index) {
        List<Entry> found = new ArrayList<>();
        if (!words.get(index).isPlainWord()) {
            return found;
        }
        for (String term : words.get(index).ways().getFirst().firstTerms()) {
            for (Entry entry : byFirstTerm.getOrDefault(term, List.of())) {
                int length = entry.way().places().size();
                boolean asLong =
                        found.isEmpty() || found.getFirst().way().places().size() == length;
                if (asLong && !found.contains(entry) && stands(entry, words, index)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private static boolean stands(Entry entry, List<Wanted.Words> words, int index) {
        int end = index + entry.way().places().size();
        if (end > words.size()) {
            return false;
        }
        List<Wanted.Words> row = words.subList(index, end);
        return row.stream().allMatch(Wanted.Words::isPlainWord)
                && entry.way()
                        .agreesWith(
                                row.stream().map(word -> word.ways().getFirst()).toList());
    }

    private Wanted.Words merge(List<Wanted.Words> row, List<Entry> entries) {
        Set<Way> ways = new LinkedHashSet<>();
        Set<Way> family = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>();
        if (row.size() == 1) {
            ways.addAll(row.getFirst().ways());
            family.addAll(row.getFirst().family());
        }
        for (Entry entry : entries) {
            for (Term other : entry.others()) {
                ways.add(other.way());
                family.addAll(other.family());
                written.add(other.written());
            }
        }
        Wanted.Words first = row.getFirst();
        Wanted.Words last = row.getLast();
        List<Wanted.Words> alone = new ArrayList<>();
        if (row.size() > 1) {
            row.forEach(word -> alone.addAll(expand(List.of(word))));
        }
        String typed = String.join(" ", row.stream().map(Wanted.Words::typed).toList());
        return new Wanted.Words(
                typed, first.start(), last.end(), List.copyOf(ways), List.copyOf(family), alone, List.copyOf(written));
    }
}
