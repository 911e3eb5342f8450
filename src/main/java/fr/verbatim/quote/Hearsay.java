package fr.verbatim.quote;

import fr.verbatim.model.Reservation;
import java.util.Optional;
import java.util.Set;

/// « Name, dit-on, a crié », « selon la rumeur », « on raconte que Name a dit »: a sentence that hands on what it does
/// not know.
final class Hearsay {
    private static final Set<String> ASIDES = Set.of(
            "dit-on",
            "parait-il",
            "semble-t-il",
            "raconte-t-on",
            "pretend-on",
            "murmure-t-on",
            "assure-t-on",
            "croit-on",
            "rapporte-t-on",
            "chuchote-t-on");
    private static final Set<String> RUMOURS = Set.of(
            "rumeur", "rumeurs", "bruit", "bruits", "legende", "ragot", "ragots", "commerages", "on-dit", "racontars");
    private static final Set<String> NAMELESS = Set.of("anonyme", "anonymes");
    private static final Set<String> TELLING = Set.of(
            "raconter",
            "dire",
            "prétendre",
            "murmurer",
            "chuchoter",
            "rapporter",
            "courir",
            "paraître",
            "assurer",
            "affirmer");
    private static final Set<String> SOURCE = Set.of("croire", "croit", "apres");
    private static final Set<String> BEFORE_SOURCE = Set.of("à", "en", "si", "l", "on", "d");
    private static final int NOUN = 4;

    private Hearsay() {}

    /// What a sentence says of not knowing; empty for nothing.
    static Optional<Reservation> of(Beside beside) {
        ProseSentence sentence = beside.sentence();
        for (int at = beside.floor(); at < beside.end(); at++) {
            int end = sentence.isOneOf(at, ASIDES) ? aside(beside, at) : source(sentence, at);
            if (end < 0 && isTold(beside, at)) {
                return kept(sentence, beside.floor(), at + 1);
            }
            int from = opening(sentence, at);
            if (end > 0 && beside.holds(from, end)) {
                return kept(sentence, from, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reservation> kept(ProseSentence sentence, int from, int to) {
        return Optional.of(new Reservation(Reservation.Kind.CONDITIONAL, sentence.printed(from, to)));
    }

    /// The first word of « à en croire », « si l'on en croit », « d'après ».
    private static int opening(ProseSentence sentence, int at) {
        int from = at;
        while (sentence.isOneOf(from - 1, BEFORE_SOURCE)) {
            from--;
        }
        return from;
    }

    /// « dit-on » between commas, not as what brings the words: « « … », dit-on ».
    private static int aside(Beside beside, int at) {
        boolean set = beside.sentence().is(at - 1, Token.Kind.COMMA);
        return set && !beside.isSpeaker(at) && at != beside.spoken().from() ? at + 1 : -1;
    }

    /// The index behind « selon une rumeur », « d'après un tweet anonyme »; -1 for none.
    private static int source(ProseSentence sentence, int at) {
        boolean opens = sentence.isWord(at, "selon") || sentence.isOneOf(at, SOURCE) && opening(sentence, at) < at;
        if (!opens) {
            return -1;
        }
        for (int noun = at + 2; noun < at + 2 + NOUN && sentence.is(noun, Token.Kind.WORD); noun++) {
            boolean nameless = sentence.isOneOf(noun, NAMELESS);
            if (nameless || noun < at + NOUN && sentence.isOneOf(noun, RUMOURS)) {
                return noun + 1;
            }
        }
        return -1;
    }

    /// « on raconte que », « le bruit court que », « il paraît que », right before the clause of the words.
    private static boolean isTold(Beside beside, int que) {
        ProseSentence sentence = beside.sentence();
        boolean clause = que < beside.spoken().from()
                && sentence.isOneOf(que, Set.of("que", "qu"))
                && Mood.isForm(sentence, que - 1, TELLING);
        if (!clause || !beside.holds(que, que + 1)) {
            return false;
        }
        boolean nobody = sentence.isWord(que - 2, "on") || sentence.isOneOf(que - 2, RUMOURS);
        return nobody || sentence.isWord(que - 2, "il") && Mood.isForm(sentence, que - 1, Set.of("paraître"));
    }
}
