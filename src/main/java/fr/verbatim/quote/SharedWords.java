package fr.verbatim.quote;

import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a bubble that a line has too, shown as they are found there: a reader who looks at the line has to see
/// them.
///
/// @param same those that stand in the line
/// @param kin those of which the line has only a word of the same family, each with that word, `""` for one that
///     cannot be told
record SharedWords(List<String> same, Map<String, String> kin) {
    /// @param words of the bubble
    /// @param line as printed
    /// @param terms families that count
    static SharedWords of(List<Word> words, String line, Set<String> terms) {
        List<Word> printed = Words.of(line);
        Set<String> folded = printed.stream().map(Word::folded).collect(Collectors.toSet());
        List<String> same = new ArrayList<>();
        Map<String, String> kin = new LinkedHashMap<>();
        for (Word word : words) {
            if (!folded.contains(word.folded())) {
                kin.putIfAbsent(
                        word.text(),
                        relative(word, printed, terms).map(Word::text).orElse(""));
            } else if (!same.contains(word.text())) {
                same.add(word.text());
            }
        }
        return new SharedWords(List.copyOf(same), kin);
    }

    /// The word of the line that is of one family with a word.
    static Optional<Word> relative(Word word, List<Word> line, Set<String> terms) {
        Set<String> families = Families.of(word.text());
        return line.stream()
                .filter(other -> Families.of(other.text()).stream()
                        .anyMatch(term -> families.contains(term) && terms.contains(term)))
                .findFirst();
    }

    int count() {
        return same.size() + kin.size();
    }

    /// « le mot « prix » et un mot de la même famille que « traduire » (« traductrice ») »
    String shown() {
        List<String> parts = new ArrayList<>();
        if (!same.isEmpty()) {
            parts.add((same.size() == 1 ? "le mot " : "les mots ")
                    + same.stream().map(word -> "« " + word + " »").collect(Collectors.joining(", ")));
        }
        kin.forEach((word, other) -> parts.add(
                "un mot de la même famille que « " + word + " »" + (other.isEmpty() ? "" : " (« " + other + " »)")));
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " et " + parts.getLast();
    }
}
