package fr.verbatim.search;

import java.util.ArrayList;
import java.util.List;

/// The words of a query as they are searched.
///
/// @param typed all of them
/// @param wanted what a complete hit has
/// @param excluded what no hit has
/// @param light words that need not be there, as typed
/// @param exact the words in the form typed, which rank; none required
/// @param pairs words that stand beside each other, which rank
/// @param warnings what was read otherwise than typed, in French
record Understood(
        String typed,
        List<Wanted> wanted,
        List<Wanted> excluded,
        List<String> light,
        List<Way> exact,
        List<Way> pairs,
        List<String> warnings) {
    /// Nothing was typed.
    static final Understood NOTHING =
            new Understood("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    boolean isBlank() {
        return typed.isBlank();
    }

    /// Whether something was typed that has not a single word in it.
    boolean hasNoWord() {
        return !isBlank() && wanted.isEmpty() && excluded.isEmpty();
    }

    Understood withWanted(List<Wanted> others) {
        return new Understood(typed, others, excluded, light, exact, pairs, warnings);
    }

    /// How the words were understood, one French sentence or more; empty without words.
    String sentence(Match match) {
        List<String> sentences = new ArrayList<>();
        if (!wanted.isEmpty()) {
            String opening = match == Match.ANY ? "Au moins un de ces mots : " : "Tous ces mots : ";
            sentences.add((wanted.size() == 1 ? "" : opening) + list(wanted) + ".");
        }
        if (!excluded.isEmpty()) {
            sentences.add("Sans : " + list(excluded) + ".");
        }
        if (!light.isEmpty()) {
            sentences.add("Non exigés : " + String.join(", ", light) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String list(List<Wanted> things) {
        return String.join(", ", things.stream().map(Understood::name).toList());
    }

    private static String name(Wanted wanted) {
        String name = switch (wanted.ways().isEmpty()
                ? Form.STEM
                : wanted.ways().getFirst().form()) {
            case STEM -> wanted.typed();
            case EXACT -> "« " + wanted.typed().strip() + " »";
            case LITERAL -> "« " + wanted.typed().strip() + " » dans cette graphie";
            case PREFIX -> wanted.typed() + "…";
        };
        return wanted.synonyms().isEmpty() ? name : name + " (ou " + String.join(", ", wanted.synonyms()) + ")";
    }
}
