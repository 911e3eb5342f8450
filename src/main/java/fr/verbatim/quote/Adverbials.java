package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import java.util.Set;

/// Adverbs of several words between an auxiliary and its participle: « a d'abord soutenu », « a tout de suite réagi »,
/// « a une fois de plus dénoncé ».
final class Adverbials {
    private static final int LONGEST = 5;
    private static final Set<String> OPENING =
            Set.of("d", "de", "en", "à", "au", "par", "tout", "sans", "dans", "sur", "pour", "une");
    /// What makes the participle say something else, or the opposite.
    private static final Set<String> BARRED = Set.of("pas", "jamais", "plus", "guere", "rien", "et", "mais", "ou");

    private Adverbials() {}

    /// The index of the participle past such an adverb at `at`; `at` itself where none stands there.
    static int after(ProseSentence sentence, int at) {
        if (!sentence.isOneOf(at, OPENING)) {
            return at;
        }
        for (int next = at + 1; next < at + LONGEST && passes(sentence, next); next++) {
            if (isParticiple(sentence, next)) {
                return next;
            }
        }
        return at;
    }

    /// « de plus » adds, « plus » alone denies.
    private static boolean passes(ProseSentence sentence, int at) {
        boolean more = sentence.isWord(at, "plus") && sentence.isWord(at - 1, "de");
        return sentence.is(at, Token.Kind.WORD)
                && !sentence.token(at).isCapitalised()
                && (more || !sentence.isOneOf(at, BARRED));
    }

    private static boolean isParticiple(ProseSentence sentence, int at) {
        return Lexicon.french().readings(Grammar.lower(sentence.token(at))).stream()
                .anyMatch(reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    }
}
