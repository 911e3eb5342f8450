package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How a bubble begins tells whether it goes on with the one before.
final class Continuation implements BorderCue {
    static final String CUE = "continuation";
    private static final Pattern ELLIPSIS = Pattern.compile("^(?:\\.\\.\\.|…)");
    private static final Pattern CALLS_OUT = Pattern.compile("^Et\\b[^.!?…]*\\?");
    private static final Set<String> CONNECTIVES = Set.of(
            "et",
            "mais",
            "or",
            "donc",
            "car",
            "ou",
            "puis",
            "alors",
            "ensuite",
            "pourtant",
            "cependant",
            "ainsi",
            "aussi",
            "sinon",
            "surtout",
            "enfin",
            "d'autres",
            "enrevanche",
            "parcontre",
            "enplus",
            "enfait",
            "dureste");
    private static final Set<String> ANAPHORA = Set.of(
            "ça",
            "ca",
            "cela",
            "c",
            "ce",
            "cet",
            "cette",
            "ces",
            "toutça",
            "toutca",
            "toutcela",
            "ceci",
            "celle",
            "celui",
            "ceux",
            "ils",
            "elle",
            "elles",
            "leur",
            "leurs");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        String text = note.words(after).text();
        if (ELLIPSIS.matcher(text).find() || Character.isLowerCase(text.codePointAt(0))) {
            return Optional.of(evidence(note, after, Weights.CONTINUES, "continue la bulle qui précède"));
        }
        List<Word> words = Words.first(text, 2);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.getFirst().folded();
        String two = words.size() > 1 ? first + words.get(1).folded() : first;
        String shown = words.getFirst().text();
        if (callsOut(text)) {
            return Optional.empty();
        }
        if (CONNECTIVES.contains(first) || CONNECTIVES.contains(two)) {
            return Optional.of(evidence(
                    note, after, Weights.CONNECTIVE, "enchaîne par « " + shown + " » sur la bulle qui précède"));
        }
        boolean lasting = two.equals("cafait");
        return !lasting && (ANAPHORA.contains(first) || ANAPHORA.contains(two))
                ? Optional.of(
                        evidence(note, after, Weights.ANAPHORA, "« " + shown + " » renvoie à la bulle qui précède"))
                : Optional.empty();
    }

    /// « Et le bus ? J'attends, moi. » may be called from the room.
    static boolean callsOut(String text) {
        return CALLS_OUT.matcher(text).find();
    }

    private static Evidence evidence(Note note, Bubble bubble, double weight, String explanation) {
        MappedText words = bubble.pieces().getFirst();
        return new Evidence(CUE, explanation, weight, words.span(note.document().raw(), 0, words.length()));
    }
}
