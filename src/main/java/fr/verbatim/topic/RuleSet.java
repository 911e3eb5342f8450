package fr.verbatim.topic;

import fr.verbatim.topic.TextMatcher.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a whole vocabulary. A text is asked only for the rules of which it holds a word: the time it takes
/// grows with the text, not with the vocabulary.
final class RuleSet {
    private final List<Owned> rules = new ArrayList<>();
    private final Map<String, BitSet> byTerm = new HashMap<>();
    /// Rules of which no term can be named: they are tried on every text.
    private final BitSet always = new BitSet();

    private record Owned(String owner, Rule rule) {}

    /// @param rulesOf the rules of each entry by its id, in the order of the vocabulary
    RuleSet(Map<String, List<Rule>> rulesOf) {
        rulesOf.forEach((owner, own) -> own.forEach(rule -> add(new Owned(owner, rule))));
    }

    private void add(Owned owned) {
        int number = rules.size();
        rules.add(owned);
        List<Set<String>> needs = owned.rule().needs();
        if (needs.isEmpty()) {
            always.set(number);
        } else {
            needs.getFirst()
                    .forEach(term ->
                            byTerm.computeIfAbsent(term, key -> new BitSet()).set(number));
        }
    }

    /// What the text is worth to each entry that has a rule matching it, in the order of the vocabulary.
    Map<String, Score> scores(TextMatcher text) {
        BitSet possible = (BitSet) always.clone();
        for (String term : text.terms()) {
            BitSet here = byTerm.get(term);
            if (here != null) {
                possible.or(here);
            }
        }
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        possible.stream().mapToObj(rules::get).forEach(owned -> {
            List<Hit> found = text.hits(owned.rule());
            if (!found.isEmpty()) {
                hits.computeIfAbsent(owned.owner(), key -> new ArrayList<>()).addAll(found);
            }
        });
        Map<String, Score> scores = new LinkedHashMap<>();
        hits.forEach((owner, found) -> scores.put(owner, Score.of(found)));
        return scores;
    }
}
