package fr.verbatim.search;

import fr.verbatim.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that stand beside a name in a clause, by what they tell of it; from `surroundings.txt`.
final class Surroundings {
    private static final Map<String, Set<String>> WORDS = load();

    private Surroundings() {}

    /// @param kind a class of the resource
    static boolean is(String kind, String folded) {
        return WORDS.getOrDefault(kind, Set.of()).contains(folded);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WordList.lines(Surroundings.class, "surroundings.txt")) {
            int colon = line.indexOf(':');
            words.computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
        }
        return words;
    }
}
