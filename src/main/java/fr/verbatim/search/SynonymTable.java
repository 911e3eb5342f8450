package fr.verbatim.search;

import fr.verbatim.model.Synonyms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The corpus's synonyms, analysed once per generation and found by the words of a query.
final class SynonymTable {
    private final Map<String, List<Entry>> byFirstTerm = new HashMap<>();

    /// A term of a group, as a row of words, and the others of the group.
    private record Entry(Way way, List<Term> others) {}

    private record Term(String written, Way way) {}

    SynonymTable(List<Synonyms> groups) {
        for (Synonyms group : groups) {
            List<Term> terms = new ArrayList<>();
            for (String written : group.terms()) {
                Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), written))
                        .forEach(way -> terms.add(new Term(written, way)));
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
    List<Wanted> expand(List<Wanted> words) {
        List<Wanted> expanded = new ArrayList<>();
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
    private List<Entry> entriesAt(List<Wanted> words, int index) {
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

    private static boolean stands(Entry entry, List<Wanted> words, int index) {
        int end = index + entry.way().places().size();
        if (end > words.size()) {
            return false;
        }
        List<Wanted> row = words.subList(index, end);
        return row.stream().allMatch(Wanted::isPlainWord)
                && entry.way()
                        .agreesWith(
                                row.stream().map(word -> word.ways().getFirst()).toList());
    }

    private Wanted merge(List<Wanted> row, List<Entry> entries) {
        List<Way> ways = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Entry entry : entries) {
            for (Term other : entry.others()) {
                if (!ways.contains(other.way())) {
                    ways.add(other.way());
                }
                if (!written.contains(other.written())) {
                    written.add(other.written());
                }
            }
        }
        Wanted first = row.getFirst();
        Wanted last = row.getLast();
        if (row.size() == 1) {
            ways.addAll(0, first.ways());
            return new Wanted(first.typed(), first.start(), first.end(), ways, List.of(), written);
        }
        String typed = String.join(" ", row.stream().map(Wanted::typed).toList());
        List<Wanted> alone = new ArrayList<>();
        row.forEach(word -> alone.addAll(expand(List.of(word))));
        return new Wanted(typed, first.start(), last.end(), ways, alone, written);
    }
}
