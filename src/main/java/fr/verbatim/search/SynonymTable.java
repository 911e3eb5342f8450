package fr.verbatim.search;

import fr.verbatim.model.Synonyms;
import fr.verbatim.text.Fold;
import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The corpus's synonyms, analysed once per generation and found by the words of a query.
final class SynonymTable {
    private final SynonymRows exact;
    private final SynonymRows near;
    private final List<Spelled> acronyms;
    private final Set<String> capitals;

    /// A term that has an acronym which is a stop word in lower case.
    private record Spelled(Pattern anyCase, String written) {}

    SynonymTable(List<Synonyms> groups) {
        this.exact = SynonymRows.of(groups, Synonyms.Strength.EXACT);
        this.near = SynonymRows.of(groups, Synonyms.Strength.NEAR);
        this.acronyms = groups.stream()
                .flatMap(group -> group.terms().stream())
                .filter(SynonymTable::hidesAcronym)
                .map(term -> new Spelled(anyCase(term), term))
                .toList();
        this.capitals = groups.stream()
                .flatMap(group -> group.terms().stream())
                .filter(term -> term.length() > 1 && term.chars().allMatch(Character::isUpperCase))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The query with acronyms in capitals where they stand in a known term: « ai act » means the « AI Act »,
    /// while « j'ai » means none. As long as before.
    String withAcronyms(String typed) {
        String spelled = typed;
        for (Spelled term : acronyms) {
            spelled = term.anyCase().matcher(spelled).replaceAll(Matcher.quoteReplacement(term.written()));
        }
        return spelled;
    }

    private static boolean hidesAcronym(String term) {
        List<String> words = List.of(term.split(" ", -1));
        return words.size() > 1
                && words.stream()
                        .anyMatch(word -> FrenchAnalysis.isStopWord(word.toLowerCase(Locale.ROOT))
                                && word.length() > 1
                                && word.chars().allMatch(Character::isUpperCase));
    }

    private static Pattern anyCase(String term) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(term) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The words with near ones and synonyms beside those that have some; words that together have a synonym
    /// become one.
    ///
    /// @param named whether a word belongs to a name: nothing is near to that
    List<Wanted.Words> expand(List<Wanted.Words> words, Predicate<Wanted.Words> named) {
        return merge(widen(words, named));
    }

    /// A near term stands for every word of the row that it is near to.
    private List<Wanted.Words> widen(List<Wanted.Words> words, Predicate<Wanted.Words> named) {
        List<Wanted.Words> widened = new ArrayList<>(words);
        BitSet parts = partsOfTerms(words);
        for (int i = 0; i < words.size(); i++) {
            for (SynonymRows.Entry entry : near.at(words, i)) {
                for (int j = i; j < i + entry.length(); j++) {
                    boolean part = entry.length() == 1 && parts.get(j);
                    if (!part && !named.test(words.get(j))) {
                        widened.set(j, withNear(widened.get(j), entry));
                    }
                }
            }
        }
        return widened;
    }

    /// Words of which several make a term together: « France Travail » is no « travail ».
    private BitSet partsOfTerms(List<Wanted.Words> words) {
        BitSet parts = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            List<SynonymRows.Entry> terms = exact.at(words, i);
            if (!terms.isEmpty() && terms.getFirst().length() > 1) {
                parts.set(i, i + terms.getFirst().length());
            }
        }
        return parts;
    }

    private static Wanted.Words withNear(Wanted.Words word, SynonymRows.Entry entry) {
        return word.withNear(
                entry.others().stream().flatMap(term -> term.family().stream()).toList(),
                entry.others().stream()
                        .map(SynonymRows.Term::written)
                        .filter(written -> !isWrittenIn(written, List.of(word)))
                        .toList());
    }

    private List<Wanted.Words> merge(List<Wanted.Words> words) {
        List<Wanted.Words> merged = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<SynonymRows.Entry> entries = exact.at(words, i);
            if (entries.isEmpty()) {
                merged.add(words.get(i));
                i++;
            } else {
                int length = entries.getFirst().length();
                merged.add(merge(words.subList(i, i + length), entries));
                i += length;
            }
        }
        return merged;
    }

    /// Whether it was typed so: that it is looked for need not be told.
    private static boolean isWrittenIn(String written, List<Wanted.Words> row) {
        return Fold.fold(written).equals(Fold.fold(typed(row)));
    }

    /// Whether capitals make of a word what has no other forms: « AGI » is no form of agir.
    private boolean isAcronym(Wanted.Words word) {
        String typed = word.typed().strip();
        return capitals.contains(typed) && !word.ways().getFirst().firstTerms().contains(FrenchAnalysis.key(typed));
    }

    private static List<Way> asTyped(String typed) {
        return Way.of(Form.EXACT, Token.all(Form.EXACT.analyzer(), typed));
    }

    private static String typed(List<Wanted.Words> row) {
        return String.join(" ", row.stream().map(Wanted.Words::typed).toList());
    }

    private Wanted.Words merge(List<Wanted.Words> row, List<SynonymRows.Entry> entries) {
        Set<Way> ways = new LinkedHashSet<>();
        Set<Way> family = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>();
        boolean acronym = row.size() == 1 && isAcronym(row.getFirst());
        if (row.size() == 1) {
            if (!acronym) {
                ways.addAll(row.getFirst().ways());
            }
            family.addAll(row.getFirst().family());
            near.addAll(row.getFirst().near());
        }
        for (SynonymRows.Entry entry : entries) {
            for (SynonymRows.Term other : entry.others()) {
                ways.add(other.way());
                family.addAll(other.family());
                if (!isWrittenIn(other.written(), row)) {
                    written.add(other.written());
                }
            }
        }
        if (acronym) {
            ways.addAll(asTyped(row.getFirst().typed()));
        }
        List<Wanted.Words> alone = new ArrayList<>();
        if (row.size() > 1) {
            row.forEach(word -> alone.addAll(merge(List.of(word))));
        }
        String typed = typed(row);
        return new Wanted.Words(
                typed,
                row.getFirst().start(),
                row.getLast().end(),
                List.copyOf(ways),
                List.copyOf(family),
                alone,
                List.copyOf(written),
                List.copyOf(near));
    }
}
