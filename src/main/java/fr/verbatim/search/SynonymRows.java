package fr.verbatim.search;

import fr.verbatim.model.Synonyms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Groups of synonyms of one strength, each term as a row of words, found by its first.
final class SynonymRows {
    private final Map<String, List<Entry>> byFirstTerm = new HashMap<>();

    /// A term of a group, as a row of words, and the others of the group.
    record Entry(Way way, List<Term> others) {
        /// In words.
        int length() {
            return way.places().size();
        }
    }

    /// @param family how its family stands in a text
    record Term(String written, Way way, List<Way> family) {}

    private SynonymRows() {}

    static SynonymRows of(List<Synonyms> groups, Synonyms.Strength strength) {
        SynonymRows rows = new SynonymRows();
        groups.stream().filter(group -> group.strength() == strength).forEach(rows::add);
        // The longest first: « intelligence artificielle générative » is more than « intelligence artificielle ».
        Comparator<Entry> longestFirst = Comparator.comparingInt(Entry::length).reversed();
        rows.byFirstTerm.values().forEach(entries -> entries.sort(longestFirst));
        return rows;
    }

    private void add(Synonyms group) {
        List<Term> terms = new ArrayList<>();
        for (String written : group.terms()) {
            List<Way> family = Way.of(Form.FAMILY, Token.all(Form.FAMILY.analyzer(), written));
            Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), written))
                    .forEach(way -> terms.add(new Term(written, way, family)));
        }
        for (Term term : terms) {
            List<Term> others = terms.stream()
                    .filter(other -> !other.way().equals(term.way()))
                    .toList();
            term.way()
                    .firstTerms()
                    .forEach(first -> byFirstTerm
                            .computeIfAbsent(first, key -> new ArrayList<>())
                            .add(new Entry(term.way(), others)));
        }
    }

    /// The longest entries that begin at a word, all of one length.
    List<Entry> at(List<Wanted.Words> words, int index) {
        List<Entry> found = new ArrayList<>();
        if (!words.get(index).isOneWord()) {
            return found;
        }
        for (String term : words.get(index).ways().getFirst().firstTerms()) {
            for (Entry entry : byFirstTerm.getOrDefault(term, List.of())) {
                boolean asLong = found.isEmpty() || found.getFirst().length() == entry.length();
                if (asLong && !found.contains(entry) && stands(entry, words, index)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private static boolean stands(Entry entry, List<Wanted.Words> words, int index) {
        int end = index + entry.length();
        if (end > words.size()) {
            return false;
        }
        List<Wanted.Words> row = words.subList(index, end);
        return row.stream().allMatch(Wanted.Words::isOneWord)
                && entry.way()
                        .agreesWith(
                                row.stream().map(word -> word.ways().getFirst()).toList());
    }
}
