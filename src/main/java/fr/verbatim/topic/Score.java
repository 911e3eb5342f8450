package fr.verbatim.topic;

import fr.verbatim.model.Because;
import fr.verbatim.topic.TextMatcher.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the places where rules matched are worth together: signs that share words count once, the weightiest.
///
/// @param total sum of the weights of the signs counted
/// @param signs those counted, in the order of the text
record Score(double total, List<Hit> signs) {
    /// From here on a tag is earned.
    static final double ENOUGH = 1;

    private static final int MOST_SHOWN = 3;

    static Score of(List<Hit> hits) {
        List<Hit> weightiest = new ArrayList<>(hits);
        weightiest.sort(Comparator.comparingDouble((Hit hit) -> -hit.rule().weight())
                .thenComparingInt(hit -> hit.start() - hit.end()));
        List<Hit> counted = new ArrayList<>();
        double total = 0;
        for (Hit hit : weightiest) {
            boolean repeated = counted.stream()
                    .anyMatch(other -> other.overlaps(hit) || other.rule().equals(hit.rule()));
            if (!repeated) {
                counted.add(hit);
                total += hit.rule().weight();
            }
        }
        counted.sort(Comparator.comparingInt(Hit::start));
        return new Score(total, List.copyOf(counted));
    }

    boolean isEnough() {
        return total >= ENOUGH;
    }

    /// The words as reasons of a tag.
    List<Because> because(Because.Type type) {
        return signs.stream()
                .map(Hit::words)
                .distinct()
                .limit(MOST_SHOWN)
                .map(words -> new Because(type, words, null))
                .toList();
    }
}
