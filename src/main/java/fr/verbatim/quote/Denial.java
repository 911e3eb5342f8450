package fr.verbatim.quote;

import fr.verbatim.model.Reservation;
import fr.verbatim.quote.SpeechCue.Spoken;
import java.util.Optional;
import java.util.Set;

/// Words that the writer gives without saying that they were said: « n'a jamais dit : « … » », « nie avoir écrit
/// « … » », « accusé d'avoir crié « … » », « aurait déclaré « … », ce qu'il dément ». They are nobody's.
final class Denial {
    static final String CUE = "denied";

    /// What a conditional leaves of a verb's weight: « aurait déclaré » is hearsay.
    static final double HEARSAY = 0.8;

    private static final int SHORTEST_FRAGMENT = 3;
    private static final int REACH = 8;
    /// Verbs that say no more than that words came out.
    static final Set<String> UTTERING = Set.of(
            "dire",
            "redire",
            "affirmer",
            "déclarer",
            "annoncer",
            "assurer",
            "prétendre",
            "soutenir",
            "écrire",
            "lancer",
            "crier");
    /// « ne dit pas autre chose », « n'aurait pas dit mieux »: agreed with, not denied.
    private static final Set<String> AGREEING = Set.of("autre", "autrement", "mieux", "different", "contraire");
    private static final Set<String> DENYING = Set.of("nier", "démentir", "contester", "réfuter", "récuser");
    private static final Set<String> UNREAL = Set.of("pu", "du", "voulu", "aime", "prefere", "souhaite");
    private static final Set<String> ACCUSING = Set.of("accuser", "soupçonner", "reprocher", "suspecter");

    private Denial() {}

    /// « ne s'inquiète pas : « … » » denies no words.
    private static boolean says(String lemma) {
        return UTTERING.contains(lemma) || lemma.equals("promettre");
    }

    /// Nobody as the speaker, where a verb group says or allows that the words were not said; empty otherwise.
    static Optional<Spoken> of(Speech speech, VerbGroup verb) {
        ProseSentence sentence = speech.sentence();
        boolean words = speech.stands() || speech.afterConjunction() || speech.length() >= SHORTEST_FRAGMENT;
        if (!words) {
            return Optional.empty();
        }
        boolean denied = verb.negated() && says(verb.lemma()) && !agrees(sentence, verb.to(), speech.index());
        boolean infinitive = !verb.finite() || sentence.isWord(verb.from(), "avoir");
        boolean governed = infinitive && isGoverned(sentence, verb.from());
        boolean unreal = verb.conditional() && isUnreal(sentence, verb);
        boolean unmeant = Modality.of(speech, verb) == Modality.Standing.UNSAID;
        boolean contested = verb.conditional() && contests(sentence, speech.index() + 1, speech.to());
        return denied || governed || contested || unreal || unmeant
                ? Optional.of(unsaid(sentence, verb))
                : Optional.empty();
    }

    /// The group as one that the writer does not vouch for, where its mood or its clause says so.
    static VerbGroup weighed(Speech speech, VerbGroup verb) {
        return Modality.of(speech, verb) == Modality.Standing.OPEN ? verb.unvouched() : verb;
    }

    /// Nobody as the speaker of words behind which a verb governs another one: « refuse de dire Name », « a cru
    /// entendre Name ».
    static Optional<Spoken> late(Speech speech, int verb) {
        return speech.stands()
                ? Modality.late(speech, verb).map(group -> unsaid(speech.sentence(), group))
                : Optional.empty();
    }

    /// « aurait pu répondre », « aurait voulu dire »: told of what was not said.
    private static boolean isUnreal(ProseSentence sentence, VerbGroup verb) {
        for (int at = verb.from(); at < verb.to() - 1; at++) {
            if (sentence.isOneOf(at, UNREAL)) {
                return true;
            }
        }
        return false;
    }

    /// Nobody as the speaker of words that a verb does not give as said.
    static Spoken unsaid(ProseSentence sentence, VerbGroup verb) {
        String printed = sentence.printed(verb.from(), verb.to());
        return new Spoken(
                Subject.of(Phrase.nobody(verb.from(), verb.to())),
                CUE,
                "« " + printed + " » : la phrase ne dit pas que ces mots ont été prononcés",
                HEARSAY,
                verb.from(),
                verb.to(),
                verb.reservation(sentence, Reservation.Kind.DENIED));
    }

    /// Nobody as the speaker of words that something beside their verb takes back.
    static Spoken unsaid(Spoken said, Reservation reservation) {
        return new Spoken(
                Subject.of(Phrase.nobody(said.from(), said.to())),
                CUE,
                "« " + reservation.printed() + " » : la phrase ne dit pas que ces mots ont été prononcés",
                HEARSAY,
                said.from(),
                said.to(),
                reservation);
    }

    private static boolean agrees(ProseSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (AGREEING.contains(sentence.token(at).folded())) {
                return true;
            }
        }
        return false;
    }

    /// « nie avoir écrit », « accusé d'avoir crié »
    private static boolean isGoverned(ProseSentence sentence, int verb) {
        for (int at = verb - 1;
                at >= Math.max(0, verb - REACH) && sentence.token(at).isWord();
                at--) {
            if (Grammar.isFormOf(sentence.token(at), DENYING) || Grammar.isFormOf(sentence.token(at), ACCUSING)) {
                return true;
            }
        }
        return false;
    }

    /// « …, ce qu'il dément », « …, ce que l'intéressée conteste »
    private static boolean contests(ProseSentence sentence, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            boolean opens =
                    sentence.isWord(at, "ce") && (sentence.isWord(at + 1, "que") || sentence.isWord(at + 1, "qu"));
            for (int next = at + 2; opens && next < Math.min(to, at + REACH); next++) {
                if (Grammar.isFormOf(sentence.token(next), DENYING)) {
                    return true;
                }
            }
        }
        return false;
    }
}
