package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names that stand in capitals alone on lines of a document and in small letters elsewhere in it: « ISAURE LEMAIRE »
/// over her turns, « Isaure Lemaire, journaliste » in the introduction. What is printed both ways is a name though no
/// list holds its first part.
final class PrintedNames {
    private static final int LONGEST = 4;
    private static final int LONGEST_LINE = 60;

    private final Registry registry;
    private final Map<String, String> names = new HashMap<>();

    PrintedNames(Registry registry, Iterable<Block> blocks) {
        this.registry = registry;
        Set<String> capitals = new HashSet<>();
        for (Block block : blocks) {
            if (block.kind() != BlockKind.FURNITURE) {
                for (MappedText line : block.text().lines()) {
                    String name = bare(line.text());
                    if (isCapitals(name)) {
                        capitals.add(Fold.key(name));
                    }
                }
            }
        }
        for (Block block : blocks) {
            if (!capitals.isEmpty() && block.kind() != BlockKind.FURNITURE) {
                learn(block.text().text(), capitals);
            }
        }
    }

    /// The label that is such a name from end to end.
    Optional<SpeakerLabel> find(String line) {
        String bare = bare(line);
        String name = isCapitals(bare) ? names.get(Fold.key(bare)) : null;
        return Optional.ofNullable(name)
                .map(found -> new SpeakerLabel(
                        List.of(registry.voice(found, List.of())), List.of(), null, line, line.length()));
    }

    /// « SALIMA HADDAD (animatrice) »
    private static String bare(String line) {
        return line.replaceFirst("\\s*\\([^()]{2,40}\\)$", "").strip();
    }

    private static boolean isCapitals(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        List<Word> words = Words.of(line);
        return words.size() > 1
                && words.size() <= LONGEST
                && line.codePoints()
                        .allMatch(c -> Character.isUpperCase(c) || Character.isWhitespace(c) || "-.'’".indexOf(c) >= 0)
                && words.getLast().text().length() > 1;
    }

    private void learn(String text, Set<String> capitals) {
        List<Word> words = Words.of(text);
        for (int from = 0; from < words.size(); from++) {
            if (!isNamePart(words.get(from))) {
                continue;
            }
            for (int to = from + 1; to < Math.min(words.size(), from + LONGEST); to++) {
                String name =
                        text.substring(words.get(from).start(), words.get(to).end());
                if (name.indexOf('\n') < 0 && isNamePart(words.get(to))) {
                    String rest = name.substring(words.get(from).text().length());
                    for (String key : List.of(Fold.key(name), Fold.key(initials(words.get(from)) + rest))) {
                        if (capitals.contains(key)) {
                            names.putIfAbsent(key, name);
                        }
                    }
                }
            }
        }
    }

    /// « P.-Y. » for « Pierre-Yves »
    private static String initials(Word first) {
        StringBuilder initials = new StringBuilder();
        for (String part : first.text().split("-")) {
            initials.append(part, 0, Math.min(1, part.length())).append(". ");
        }
        return initials.toString();
    }

    private static boolean isNamePart(Word word) {
        return word.isCapitalised() && !word.isInCapitals();
    }
}
