package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Names by how they sound in French: who has heard a name writes `Larissa` for Larizza, `Lecam` for Le Cam.
final class Sounds {
    /// Shorter ones sound like too much.
    private static final int SHORTEST = 4;

    /// So many words of a name are written as one.
    private static final int MOST_JOINED = 3;

    /// In this order; a letter that a rule made is not read again by those before it.
    private static final List<Map.Entry<String, String>> ALIKE = List.of(
            Map.entry("ph", "f"),
            Map.entry("s?ch|sh", "%"),
            Map.entry("c(?=[eiy])", "s"),
            Map.entry("qu?|ck|c", "k"),
            Map.entry("g(?=[eiy])", "j"),
            Map.entry("gu(?=[eiy])", "g"),
            Map.entry("h", ""),
            Map.entry("z", "s"),
            Map.entry("x$", "s"),
            Map.entry("w", "v"),
            Map.entry("e?au", "o"),
            Map.entry("[ae][iy]", "e"),
            Map.entry("y", "i"),
            Map.entry("(.)\\1+", "$1"),
            Map.entry("(?<=.{2})[estd]+$", ""));

    private final Map<String, String> names = new HashMap<>();

    /// @param written names as printed
    Sounds(Stream<String> written) {
        written.map(Fold::words).forEach(words -> {
            for (int i = 0; i < words.size(); i++) {
                for (int end = i + 1; end <= Math.min(words.size(), i + MOST_JOINED); end++) {
                    List<String> part = words.subList(i, end);
                    String joined = String.join("", part);
                    if (joined.length() >= SHORTEST) {
                        names.putIfAbsent(key(joined), String.join(" ", part));
                    }
                }
            }
        });
    }

    /// The words of a name that sound like a folded word; empty for none.
    Optional<String> find(String word) {
        return word.length() < SHORTEST ? Optional.empty() : Optional.ofNullable(names.get(key(word)));
    }

    private static String key(String folded) {
        String key = folded;
        for (Map.Entry<String, String> rule : ALIKE) {
            key = key.replaceAll(rule.getKey(), rule.getValue());
        }
        return key;
    }
}
