package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import java.util.Optional;

/// Name : « … » · Name, function : « … »
final class NameColon implements SpeechCue {
    @Override
    public Optional<Spoken> find(Speech speech) {
        if (!speech.afterColon()) {
            return Optional.empty();
        }
        ProseSentence sentence = speech.sentence();
        int colon = speech.index() - 1;
        return new PhraseReader(sentence)
                .at(speech.from())
                .filter(phrase -> phrase.kind() == Kind.NAME || phrase.kind() == Kind.PERSON)
                .map(phrase -> new SubjectFinder(sentence).withApposition(phrase))
                .filter(subject -> subject.to() == colon || onlyBracket(sentence, subject.to(), colon))
                .map(subject -> new Spoken(
                        subject,
                        "name-colon",
                        "« " + sentence.printed(speech.from(), colon) + " : » précède la citation",
                        0.96,
                        speech.from(),
                        speech.index()));
    }

    private static boolean onlyBracket(ProseSentence sentence, int from, int colon) {
        return sentence.is(from, Token.Kind.OPENING) && sentence.is(colon - 1, Token.Kind.CLOSING);
    }
}
