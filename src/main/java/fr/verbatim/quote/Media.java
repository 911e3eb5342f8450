package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The newspapers, agencies and channels of `media.txt`, by the words of their names.
final class Media {
    private static final Set<String> RELAYING = Set.of(
            "rapporter", "relater", "révéler", "dévoiler", "citer", "relayer", "indiquer", "signaler", "raconter");
    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les");
    private static final int LONGEST = 5;
    private static final Map<List<String>, String> NAMES = load();

    private Media() {}

    /// Whether a subject is a medium.
    static boolean isMedium(Subject subject) {
        return find(Fold.words(subject.phrase().printed())).isPresent();
    }

    /// Whether a medium only hands on what somebody else said: « rapporte Le Parisien ».
    static boolean relays(Subject subject, String lemma) {
        return relays(lemma) && isMedium(subject);
    }

    /// Whether a verb says that words are handed on.
    static boolean relays(String lemma) {
        return RELAYING.contains(lemma);
    }

    /// The medium that exactly these words name, article or not.
    static Optional<String> find(List<String> words) {
        boolean article = !words.isEmpty() && ARTICLES.contains(words.getFirst());
        return Optional.ofNullable(NAMES.get(article ? words.subList(1, words.size()) : words));
    }

    /// The medium whose name begins at a token, the longest first.
    static Optional<String> at(ProseSentence sentence, int index) {
        for (int length = LONGEST; length > 0; length--) {
            int end = index + length;
            boolean capital = sentence.has(end - 1) && sentence.token(index).isCapitalised();
            if (capital && sentence.token(end - 1).isWord()) {
                Optional<String> found = find(Fold.words(sentence.printed(index, end)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Map<List<String>, String> load() {
        Map<List<String>, String> names = new HashMap<>();
        for (String name : Resource.lines("media.txt")) {
            List<String> words = Fold.words(name);
            boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst());
            names.putIfAbsent(article ? words.subList(1, words.size()) : words, name);
        }
        return names;
    }
}
