package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rare words that bubbles surely of this signer hold too.
final class RepeatedWords implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        Bubble closest = null;
        Note.Overlap best = null;
        for (Bubble other : sure) {
            if (other.place() != bubble.place()) {
                Note.Overlap overlap = note.overlap(note.terms(bubble), note.terms(other));
                if (best == null || overlap.weight() > best.weight()) {
                    best = overlap;
                    closest = other;
                }
            }
        }
        if (best == null || closest == null || best.weight() <= 0) {
            return Optional.empty();
        }
        Set<String> terms = best.terms();
        MappedText line = closest.pieces().stream()
                .filter(piece -> Families.of(piece.text()).stream().anyMatch(terms::contains))
                .findFirst()
                .orElse(closest.pieces().getFirst());
        return Optional.of(new Evidence(
                "repeated-words",
                "reprend " + shown(bubble, line.text(), terms) + " d'une bulle qui a cette signature : "
                        + signer.display(),
                Math.min(weight(bubble, best), Weights.REPEATED_MOST),
                line.span(note.document().raw(), 0, line.length())));
    }

    private static String shown(Bubble bubble, String line, Set<String> terms) {
        List<Word> words = Words.of(bubble.text()).stream()
                .filter(word ->
                        SharedWords.relative(word, Words.of(line), terms).isPresent())
                .limit(3)
                .toList();
        return words.isEmpty() ? "des mots" : SharedWords.of(words, line, terms).shown();
    }

    private static double weight(Bubble bubble, Note.Overlap overlap) {
        List<Word> words = Words.of(bubble.text());
        boolean name = words.stream()
                .skip(1)
                .filter(word -> word.isCapitalised() && !word.isInCapitals())
                .anyMatch(word -> Families.of(word.text()).stream().anyMatch(overlap.terms()::contains));
        return overlap.weight() * (name ? Weights.REPEATED_NAME : Weights.REPEATED_WORD);
    }
}
