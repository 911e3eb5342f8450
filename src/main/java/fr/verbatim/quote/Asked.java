package fr.verbatim.quote;

import fr.verbatim.quote.DirectSpeech.Utterance;
import fr.verbatim.quote.SpeechCue.Spoken;
import fr.verbatim.text.Words;
import java.util.Set;

/// Whether a quotation asks somebody something: « Vous regrettez ? », demande Name. What nobody is given for behind it
/// is then rather an answer than the same one's.
final class Asked {
    private static final Set<String> ADDRESSED = Set.of("vous", "votre", "vos", "tu", "te", "toi", "ton", "ta", "tes");
    private static final Set<String> ASKING = Set.of("demander", "questionner", "interroger", "enquérir");
    private static final Set<String> ONESELF = Set.of("se", "s");

    private Asked() {}

    static boolean is(Utterance utterance) {
        String words = utterance.speech().words();
        return isQuestion(words) && (addresses(words) || asks(utterance));
    }

    static boolean isQuestion(String words) {
        return words.strip().endsWith("?");
    }

    private static boolean addresses(String words) {
        return Words.of(words).stream()
                .map(Words.Word::folded)
                .anyMatch(word -> ADDRESSED.contains(word) || word.endsWith("-vous") || word.endsWith("-tu"));
    }

    private static boolean asks(Utterance utterance) {
        Spoken spoken = utterance.spoken();
        ProseSentence sentence = utterance.speech().sentence();
        for (int at = spoken == null ? sentence.size() : spoken.from(); spoken != null && at < spoken.to(); at++) {
            if (sentence.token(at).isWord()
                    && !sentence.isOneOf(at - 1, ONESELF)
                    && Grammar.isFormOf(sentence.token(at), ASKING)) {
                return true;
            }
        }
        return false;
    }
}
