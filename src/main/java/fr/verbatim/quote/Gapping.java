package fr.verbatim.quote;

import java.util.Optional;

/// Name souligne que « … », Name que « … ». The verb of the first clause is that of the second.
final class Gapping implements SpeechCue {
    private static final double SURE = 0.92;

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        boolean second = speech.from() > 0 && speech.afterConjunction() && isQue(sentence, speech.from() - 2);
        int at = speech.from();
        while (second
                && at < speech.index()
                && (!sentence.token(at).isWord()
                        || Grammar.COORDINATORS.contains(sentence.token(at).folded()))) {
            at++;
        }
        int start = at;
        int que = speech.index() - 1;
        return second
                ? new PhraseReader(sentence)
                        .at(start)
                        .filter(Phrase::maySpeak)
                        .map(phrase -> new SubjectFinder(sentence).withApposition(phrase))
                        .filter(subject -> subject.to() == que
                                || subject.to() == que - 1 && sentence.is(que - 1, Token.Kind.COMMA))
                        .map(subject -> spoken(sentence, subject, start, que))
                : Optional.empty();
    }

    private static boolean isQue(ProseSentence sentence, int at) {
        return sentence.isWord(at, "que") || sentence.isWord(at, "qu");
    }

    private static Spoken spoken(ProseSentence sentence, Subject subject, int from, int que) {
        return new Spoken(
                subject,
                "same-verb",
                "« " + sentence.printed(from, que + 1) + " » reprend le verbe de la citation d'avant",
                SURE,
                from,
                que + 1);
    }
}
