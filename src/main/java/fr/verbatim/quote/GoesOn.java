package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import java.util.Set;
import java.util.stream.IntStream;

/// « Puis, se tournant vers le box : « … » »: what stands before the colon has neither a subject nor a verb of its own
/// and says that somebody goes on.
final class GoesOn {
    private static final Set<String> THEN = Set.of("puis", "ensuite", "enfin", "avant", "et");

    private GoesOn() {}

    static boolean is(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int colon = speech.index() - 1;
        if (speech.from() > 0 || colon < 1) {
            return false;
        }
        VerbReader verbs = new VerbReader(sentence);
        boolean other = IntStream.range(0, colon)
                .anyMatch(at -> sentence.mentionAt(at).isPresent()
                        || verbs.isFinite(at) && Grammar.isClearlyVerb(sentence.token(at)));
        boolean participle = IntStream.range(0, colon).anyMatch(at -> isPresentParticiple(sentence.token(at)));
        return !other
                && participle
                && (sentence.isOneOf(0, THEN)
                        || isPresentParticiple(sentence.token(0))
                        || sentence.isOneOf(0, Grammar.REFLEXIVE));
    }

    private static boolean isPresentParticiple(Token token) {
        return token.isWord()
                && Lexicon.french().readings(Grammar.lower(token)).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.PRESENT_PARTICIPLE);
    }
}
