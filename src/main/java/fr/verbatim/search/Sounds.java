package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names by how they sound in French: who has heard a name writes `Larissa` for Larizza, `Lecam` for Le Cam.
final class Sounds {
    /// Shorter ones sound like too much.
    private static final int SHORTEST = 4;

    /// So many words of a name are written as one.
    private static final int MOST_JOINED = 3;

    /// In this order; a letter that a rule made is not read again by those before it.
    private static final List<Rule> ALIKE = List.of(
            Rule.of("ph", "f"),
            Rule.of("s?ch|sh", "%"),
            Rule.of("c(?=[eiy])", "s"),
            Rule.of("qu?|ck|c", "k"),
            Rule.of("g(?=[eiy])", "j"),
            Rule.of("gu(?=[eiy])", "g"),
            Rule.of("h", ""),
            Rule.of("z", "s"),
            Rule.of("x$", "s"),
            Rule.of("w", "v"),
            Rule.of("e?au", "o"),
            Rule.of("[ae][iy]", "e"),
            Rule.of("y", "i"),
            Rule.of("(.)\\1+", "$1"),
            Rule.of("(?<=.{2})[estd]+$", ""));

    private final Map<String, String> names = new HashMap<>();

    private record Rule(Pattern letters, String sound) {
        static Rule of(String letters, String sound) {
            return new Rule(Pattern.compile(letters), sound);
        }
    }

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
        for (Rule rule : ALIKE) {
            key = rule.letters().matcher(key).replaceAll(rule.sound());
        }
        return key;
    }
}
