package fr.verbatim.quote;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A field of work, from `trade-words.txt`: the trades and bodies in it, and words of which they speak.
///
/// @param trades each as the families of its words, all of which have to stand in a signature
/// @param words families
record TradeField(List<Set<String>> trades, Set<String> words) {
    private static final List<TradeField> ALL =
            Resource.lines("trade-words.txt").stream().map(TradeField::parse).toList();

    TradeField {
        trades = List.copyOf(trades);
        words = Set.copyOf(words);
    }

    private static TradeField parse(String line) {
        String[] sides = line.split(" : ", -1);
        if (sides.length != 2) {
            throw new IllegalStateException("Bug: trade-words.txt: no trades and words: " + line);
        }
        List<Set<String>> trades = Arrays.stream(sides[0].split("\\s+"))
                .map(trade -> Families.of(trade.replace('-', ' ')))
                .filter(families -> !families.isEmpty())
                .toList();
        Set<String> words = new LinkedHashSet<>();
        for (String word : sides[1].split("\\s+")) {
            words.addAll(Families.of(word));
        }
        words.removeIf(Note::isLight);
        return new TradeField(trades, words);
    }

    /// The fields that the words of a signature name.
    ///
    /// @param families of them
    static List<TradeField> named(Set<String> families) {
        return ALL.stream().filter(field -> field.isNamed(families)).toList();
    }

    private boolean isNamed(Set<String> families) {
        return trades.stream().anyMatch(families::containsAll);
    }

    /// Whether a section title names the field, by a trade.
    ///
    /// @param families of its words
    boolean isSubject(Set<String> families) {
        return trades.stream().anyMatch(trade -> trade.stream().anyMatch(families::contains));
    }
}
