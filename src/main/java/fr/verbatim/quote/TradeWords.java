package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words speak of the field in which the signer works: languages, and an interpreter signs; beds and night shifts,
/// and a nurse does. What the signature itself says is [SignatureWords].
final class TradeWords implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        Set<String> title = note.heading(bubble).map(Families::of).orElse(Set.of());
        Set<String> told = new HashSet<>();
        boolean subject = false;
        for (TradeField field : signer.fields()) {
            for (String term : note.terms(bubble)) {
                if (field.words().contains(term) && !signer.terms().contains(term) && told.add(term)) {
                    subject |= field.isSubject(title);
                }
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean open = note.across(bubble, signer)
                .map(other -> other.fields().isEmpty())
                .orElse(true);
        List<Word> shown = new ArrayList<>();
        double weight = weight(note, bubble, told, shown)
                * (subject ? Weights.TRADE_OF_TITLE : 1)
                * (open ? Weights.TRADE_OF_OTHER_UNTOLD : 1);
        return Optional.of(new Evidence(
                "trade-words",
                explain(shown, signer),
                Math.min(weight, Weights.TRADE_WORDS_MOST),
                signer.speaker().span()));
    }

    /// @param told families of the field in the bubble
    /// @param shown gets the words of the bubble that are of them, each family once
    private static double weight(Note note, Bubble bubble, Set<String> told, List<Word> shown) {
        double weight = 0;
        for (Word word : Words.of(note.words(bubble).text())) {
            Set<String> families = new HashSet<>(Families.of(word.text()));
            families.retainAll(told);
            if (!families.isEmpty() && !BubbleWords.isGrammar(word)) {
                told.removeAll(families);
                double rarity =
                        families.stream().mapToDouble(note::rarity).max().orElse(1);
                weight += rarity * (shown.isEmpty() ? Weights.TRADE_WORD : Weights.TRADE_WORD_MORE);
                shown.add(word);
            }
        }
        return weight;
    }

    private static String explain(List<Word> words, Signer signer) {
        String quoted = String.join(
                ", ", words.stream().map(word -> "« " + word.text() + " »").toList());
        return (words.size() == 1 ? "le mot " + quoted + " est" : "les mots " + quoted + " sont")
                + " du domaine de la signature « " + signer.label() + " »";
    }
}
