package fr.verbatim.search;

import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.FullStop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of a query as they are searched.
///
/// @param typed all of them
/// @param wanted what a complete hit has
/// @param excluded what no hit has
/// @param light words that need not be there, as typed
/// @param exact the words in the form typed, which rank; none required
/// @param lightExact the same of the words that need not be there
/// @param pairs words that stand beside each other, which rank
/// @param lightPairs the same where one of the two need not be there
/// @param from first day, inclusive; null for no bound
/// @param to last day, inclusive; null for no bound
/// @param warnings what was read otherwise than typed, in French
record Understood(
        String typed,
        List<Wanted> wanted,
        List<Wanted> excluded,
        List<String> light,
        List<Way> exact,
        List<Way> lightExact,
        List<Way> pairs,
        List<Way> lightPairs,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> warnings) {
    /// Nothing was typed.
    static final Understood NOTHING = new Understood(
            "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of());

    boolean isBlank() {
        return typed.isBlank();
    }

    /// Whether something was typed that asks for nothing.
    boolean hasNoWord() {
        return !isBlank() && wanted.isEmpty() && excluded.isEmpty() && from == null && to == null;
    }

    /// What is wanted of the words: all but what only names records.
    List<Wanted> words() {
        return wanted.stream().filter(thing -> !thing.isNarrowing()).toList();
    }

    /// What is wanted besides: records that are named.
    List<Wanted> narrowing() {
        return wanted.stream().filter(Wanted::isNarrowing).toList();
    }

    Understood withWanted(List<Wanted> others) {
        return new Understood(typed, others, excluded, light, exact, lightExact, pairs, lightPairs, from, to, warnings);
    }

    Understood withWarning(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Understood(
                typed, wanted, excluded, light, exact, lightExact, pairs, lightPairs, from, to, List.copyOf(more));
    }

    /// How the words were understood, one French sentence or more; empty without words.
    String sentence(Match match) {
        List<String> sentences = new ArrayList<>();
        List<Wanted> words = words();
        if (!words.isEmpty()) {
            String opening = match == Match.ANY ? "Au moins un de ces mots : " : "Tous ces mots : ";
            sentences.add(FullStop.after((words.size() == 1 ? "" : opening) + list(words)));
        }
        narrowing().forEach(thing -> sentences.add(FullStop.after(capital(name(thing)))));
        if (from != null) {
            sentences.add("À partir du " + FrenchDay.of(from) + ".");
        }
        if (to != null) {
            sentences.add("Jusqu'au " + FrenchDay.of(to) + ".");
        }
        if (!excluded.isEmpty()) {
            sentences.add(FullStop.after("Sans : " + list(excluded)));
        }
        if (!light.isEmpty()) {
            sentences.add(FullStop.after("Non exigés : " + String.join(", ", light)));
        }
        return String.join(" ", sentences);
    }

    /// The near words that count as a part, as a French sentence begun with a space; empty when there are none.
    String nearSentence() {
        List<String> near = words().stream()
                .flatMap(Wanted::words)
                .flatMap(words -> words.near().stream())
                .distinct()
                .toList();
        return near.isEmpty()
                ? ""
                : FullStop.after(" Mots proches, pour les résultats partiels : " + String.join(", ", near));
    }

    private static String list(List<Wanted> things) {
        return String.join(", ", things.stream().map(Understood::name).toList());
    }

    private static String name(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Words words -> name(words);
            case Wanted.Either either ->
                String.join(
                        " ou ", either.things().stream().map(Understood::name).toList());
            case Wanted.Dated dated ->
                name(dated.written()) + " (la date du propos, à défaut celle du document, ou ces mots)";
            case Wanted.Valued valued -> valued.label();
        };
    }

    private static String name(Wanted.Words words) {
        String typed = words.typed().strip();
        String name = switch (words.ways().isEmpty()
                ? Form.STEM
                : words.ways().getFirst().form()) {
            case STEM, FAMILY -> typed;
            case EXACT -> "« " + typed + " »";
            case LITERAL -> "« " + typed + " » dans cette graphie";
            case PREFIX -> typed + "…";
        };
        return words.synonyms().isEmpty() ? name : name + " (ou " + String.join(", ", words.synonyms()) + ")";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
