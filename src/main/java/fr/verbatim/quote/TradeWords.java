package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The words speak of the field in which the signer works: languages, and an interpreter signs; beds and night shifts,
/// and a nurse does. What the signature itself says is [SignatureWords].
final class TradeWords implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        if (signer.fields().isEmpty()) {
            return Optional.empty();
        }
        Set<String> title = note.heading(bubble).map(TradeField::keys).orElse(Set.of());
        Map<Integer, Integer> told = new TreeMap<>();
        boolean subject = false;
        for (TradeField field : signer.fields()) {
            Map<Integer, Integer> found = field.find(note.words(bubble).senses());
            found.forEach((place, length) -> told.merge(place, length, Math::max));
            subject |= !found.isEmpty() && field.isSubject(title);
        }
        Set<String> shown = new LinkedHashSet<>();
        double weight = weight(note, bubble, signer, told, shown);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean open = note.across(bubble, signer)
                .map(other -> other.fields().isEmpty())
                .orElse(true);
        weight *= (subject ? Weights.TRADE_OF_TITLE : 1) * (open ? Weights.TRADE_OF_OTHER_UNTOLD : 1);
        return Optional.of(new Evidence(
                "trade-words",
                explain(shown, signer),
                Math.min(weight, Weights.TRADE_WORDS_MOST),
                signer.speaker().span()));
    }

    /// @param told places of the words of the field in the bubble, each with how many words it has
    /// @param shown gets them as printed, of one family the first
    private static double weight(
            Note note, Bubble bubble, Signer signer, Map<Integer, Integer> told, Set<String> shown) {
        List<WordSense> senses = note.words(bubble).senses();
        Set<String> counted = new HashSet<>(signer.terms());
        double weight = 0;
        int from = 0;
        for (Map.Entry<Integer, Integer> one : told.entrySet()) {
            int end = one.getKey() + one.getValue();
            int start = senses.get(one.getKey()).word().start();
            String printed = note.words(bubble)
                    .text()
                    .substring(start, senses.get(end - 1).word().end());
            Set<String> families = Families.of(printed);
            if (start >= from && families.stream().noneMatch(counted::contains)) {
                counted.addAll(families);
                double rarity =
                        families.stream().mapToDouble(note::rarity).max().orElse(1);
                weight += rarity * (shown.isEmpty() ? Weights.TRADE_WORD : Weights.TRADE_WORD_MORE);
                shown.add(printed);
                from = senses.get(end - 1).word().end();
            }
        }
        return weight;
    }

    private static String explain(Set<String> words, Signer signer) {
        String quoted =
                String.join(", ", words.stream().map(word -> "« " + word + " »").toList());
        return (words.size() == 1 ? "le mot " + quoted + " est" : "les mots " + quoted + " sont")
                + " du domaine de la signature « " + signer.label() + " »";
    }
}
