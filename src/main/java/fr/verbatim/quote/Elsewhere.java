package fr.verbatim.quote;

import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody who signs elsewhere in a note speaks again: « À l'ADMR on nous a donné une prime », and only Aïssatou Ba
/// signs with that name.
final class Elsewhere {
    /// Shorter capitals are « IA », « TV ».
    private static final int SHORTEST_NAME = 3;

    private static final Set<String> FROM = Set.of("a", "au", "aux", "chez");
    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les");
    private static final Set<String> WE = Set.of("on", "nous", "nos", "notre");

    private Elsewhere() {}

    /// @param near who signs beside the bubble
    static Optional<Signer> find(Note note, BubbleWords bubble, List<Signer> near) {
        List<Word> words = Words.of(bubble.text());
        if (near.isEmpty() || words.stream().noneMatch(word -> WE.contains(word.folded()))) {
            return Optional.empty();
        }
        for (int i = 1; i < words.size(); i++) {
            int before = ARTICLES.contains(words.get(i - 1).folded()) ? i - 2 : i - 1;
            Word word = words.get(i);
            if (before >= 0
                    && FROM.contains(words.get(before).folded())
                    && word.isCapitalised()
                    && word.text().length() >= SHORTEST_NAME) {
                Optional<Signer> there = note.signedNames()
                        .from(word.folded())
                        .filter(signer -> near.stream().noneMatch(signer::isSameAs));
                if (there.isPresent()) {
                    return there;
                }
            }
        }
        return Optional.empty();
    }
}
