package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The newspapers, agencies and channels of `media.txt`, by the words of their names.
public final class MediaNames {
    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les");
    private static final int LONGEST = 4;
    private static final Map<List<String>, String> NAMES = load();

    private MediaNames() {}

    /// The medium that exactly these words name, article or not.
    ///
    /// @param words folded
    public static Optional<String> find(List<String> words) {
        return Optional.ofNullable(NAMES.get(withoutArticle(words)));
    }

    /// The index after the words that name a medium from `index`, `index` itself when they do not.
    static int endAt(List<Word> words, int index) {
        List<String> folded = new ArrayList<>();
        for (int i = index; words.get(index).isCapitalised() && i < Math.min(words.size(), index + LONGEST); i++) {
            folded.addAll(Fold.words(words.get(i).text()));
            if (NAMES.containsKey(folded)) {
                return i + 1;
            }
        }
        return index;
    }

    private static List<String> withoutArticle(List<String> words) {
        boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst());
        return article ? words.subList(1, words.size()) : words;
    }

    private static Map<List<String>, String> load() {
        Map<List<String>, String> names = new HashMap<>();
        for (String name : WordList.lines(MediaNames.class, "media.txt")) {
            names.putIfAbsent(withoutArticle(Fold.words(name)), name);
        }
        return names;
    }
}
