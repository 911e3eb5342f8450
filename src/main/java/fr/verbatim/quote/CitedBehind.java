package fr.verbatim.quote;

import java.util.Optional;

/// « …, explique Cordier, citant Molinier »: the words are rather hers than his, who passes them on.
final class CitedBehind implements SpeechCue {
    private static final int REACH = 14;
    /// He may also name whom he only agrees with.
    private static final double PROBABILITY = 0.7;

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int end = Math.min(sentence.size(), speech.index() + REACH);
        for (int at = speech.index() + 1; at < end && !sentence.is(at, Token.Kind.QUOTATION); at++) {
            if (sentence.isWord(at, "citant") && isBehindName(sentence, at - 1)) {
                return cited(sentence, at);
            }
        }
        return Optional.empty();
    }

    /// The one who cites is named already, a comma or « en » between.
    private static boolean isBehindName(ProseSentence sentence, int at) {
        boolean link = sentence.is(at, Token.Kind.COMMA) || sentence.isWord(at, "en");
        int name = link ? at - 1 : at;
        return sentence.is(name, Token.Kind.WORD) && sentence.token(name).isCapitalised();
    }

    private static Optional<Spoken> cited(ProseSentence sentence, int verb) {
        return new SubjectFinder(sentence)
                .behind(verb + 1)
                .filter(found -> found.phrase().maySpeak())
                .map(cited -> new Spoken(
                        cited,
                        Citing.CUE,
                        "« " + sentence.printed(verb, cited.to()) + " » dit d'où vient la citation",
                        PROBABILITY,
                        verb,
                        cited.to()));
    }
}
