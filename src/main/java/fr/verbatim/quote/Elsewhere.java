package fr.verbatim.quote;

import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody who signs elsewhere in a note speaks again: « À l'ADMR on nous a donné une prime », and only Aïssatou Ba,
/// of
/// the ADMR, signs with that name.
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
        Set<String> homes = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            int before = ARTICLES.contains(words.get(i - 1).folded()) ? i - 2 : i - 1;
            Word word = words.get(i);
            if (before >= 0
                    && FROM.contains(words.get(before).folded())
                    && word.isCapitalised()
                    && word.text().length() >= SHORTEST_NAME) {
                homes.add(word.folded());
            }
        }
        Set<Signer> there = homes.isEmpty()
                ? Set.of()
                : note.signers().stream().filter(one -> isOf(one, homes)).collect(Collectors.toSet());
        boolean one = there.stream().map(Signer::voices).distinct().count() == 1;
        return there.stream()
                .filter(signer -> one && near.stream().noneMatch(signer::isSameAs))
                .findFirst();
    }

    private static boolean isOf(Signer signer, Set<String> homes) {
        return signer.speakers().stream()
                .flatMap(speaker -> Words.of(Signer.beside(speaker)).stream())
                .anyMatch(word -> word.isCapitalised() && homes.contains(word.folded()));
    }
}
