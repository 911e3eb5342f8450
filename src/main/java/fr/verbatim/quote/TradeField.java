package fr.verbatim.quote;

import fr.verbatim.people.Trades;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A field of work, from `trade-words.txt`: the trades and bodies in it, and words of which they speak.
///
/// @param trades each as its words, all of which have to stand in a signature
/// @param words what single words stand for ([WordSense#keys()])
/// @param expressions of several words, by the first
record TradeField(List<Set<String>> trades, Set<String> words, Map<String, List<List<String>>> expressions) {
    private static final List<TradeField> ALL =
            Resource.lines("trade-words.txt").stream().map(TradeField::parse).toList();

    /// The trades of all fields by one of their words, so that a signature looks up its own words alone.
    private static final Map<String, List<Trade>> BY_WORD = byWord();

    private record Trade(Set<String> words, TradeField field) {}

    TradeField {
        trades = List.copyOf(trades);
        words = Set.copyOf(words);
        expressions = Map.copyOf(expressions);
    }

    private static TradeField parse(String line) {
        String[] sides = line.split(" : ", -1);
        if (sides.length != 2) {
            throw new IllegalStateException("Bug: trade-words.txt: no trades and words: " + line);
        }
        List<Set<String>> trades = Arrays.stream(sides[0].split("\\s+"))
                .map(TradeField::trade)
                .filter(words -> !words.isEmpty())
                .toList();
        Set<String> words = new LinkedHashSet<>();
        Map<String, List<List<String>>> expressions = new HashMap<>();
        for (String word : sides[1].split("\\s+")) {
            List<String> parts = WordSense.parts(word);
            if (parts.size() > 1) {
                List<String> keys = parts.stream().map(TradeField::key).toList();
                expressions
                        .computeIfAbsent(keys.getFirst(), first -> new ArrayList<>())
                        .add(keys);
            } else {
                words.addAll(WordSense.listed(word));
            }
        }
        return new TradeField(trades, words, expressions);
    }

    private static Set<String> trade(String listed) {
        Set<String> words = new LinkedHashSet<>();
        WordSense.parts(listed).forEach(word -> words.add(key(word)));
        return words;
    }

    /// A word in its first reading: nouns come before verbs.
    private static String key(String word) {
        return WordSense.all(word).stream().findFirst().orElse(Fold.fold(word));
    }

    private static Map<String, List<Trade>> byWord() {
        Map<String, List<Trade>> trades = new HashMap<>();
        for (TradeField field : ALL) {
            for (Set<String> words : field.trades()) {
                trades.computeIfAbsent(words.iterator().next(), word -> new ArrayList<>())
                        .add(new Trade(words, field));
            }
        }
        return trades;
    }

    /// What the words of a signature or a title may stand for: nouns, the trade of a woman as that of a man.
    static Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (Word word : Words.of(text)) {
            keys.addAll(WordSense.nouns(word.text()));
            WordSense.parts(word.text()).forEach(part -> keys.addAll(WordSense.nouns(part)));
            Trades.findKey(word.folded()).ifPresent(trade -> keys.add(key(trade)));
        }
        return keys;
    }

    /// The fields that a signature names.
    ///
    /// @param keys of its words
    static List<TradeField> named(Set<String> keys) {
        Set<TradeField> fields = new LinkedHashSet<>();
        for (String key : keys) {
            for (Trade trade : BY_WORD.getOrDefault(key, List.of())) {
                if (keys.containsAll(trade.words())) {
                    fields.add(trade.field());
                }
            }
        }
        return List.copyOf(fields);
    }

    /// Whether a section title names the field, by a word of a trade.
    ///
    /// @param keys of its words
    boolean isSubject(Set<String> keys) {
        return trades.stream().anyMatch(trade -> trade.stream().anyMatch(keys::contains));
    }

    /// The words and expressions of the field in a text: where each begins, and how many content words it has.
    Map<Integer, Integer> find(List<WordSense> senses) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < senses.size(); i++) {
            int length = senses.get(i).keys().stream().anyMatch(words::contains) ? 1 : 0;
            for (String first : senses.get(i).parts()) {
                length = Math.max(length, longest(expressions.getOrDefault(first, List.of()), senses, i));
            }
            if (length > 0) {
                found.put(i, length);
            }
        }
        return found;
    }

    private static int longest(Collection<List<String>> expressions, List<WordSense> senses, int at) {
        return expressions.stream()
                .filter(expression -> stands(expression, senses, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean stands(List<String> expression, List<WordSense> senses, int at) {
        if (at + expression.size() > senses.size()) {
            return false;
        }
        for (int i = 0; i < expression.size(); i++) {
            if (!senses.get(at + i).parts().contains(expression.get(i))) {
                return false;
            }
        }
        return true;
    }
}
