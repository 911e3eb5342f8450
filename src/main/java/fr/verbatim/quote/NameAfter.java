package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import java.util.Optional;

/// « … » (Name) · « … » – Name, function
final class NameAfter implements SpeechCue {
    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int mark = mark(speech);
        boolean bracket = sentence.is(mark, Token.Kind.OPENING);
        if (mark >= speech.to() || !bracket && !sentence.is(mark, Token.Kind.DASH)) {
            return Optional.empty();
        }
        return new PhraseReader(sentence)
                .at(mark + 1)
                .filter(phrase -> phrase.kind() == Kind.NAME
                        || phrase.kind() == Kind.PERSON && phrase.isNamed()
                        || bracket && isSomebody(sentence, phrase))
                .filter(phrase -> phrase.to() <= speech.to())
                .map(phrase -> spoken(sentence, mark, new SubjectFinder(sentence).withApposition(phrase), bracket));
    }

    /// « … » (un père): nothing else stands between the brackets.
    private static boolean isSomebody(ProseSentence sentence, Phrase phrase) {
        return phrase.kind() == Kind.PERSON
                && phrase.article() == Phrase.Article.INDEFINITE
                && sentence.is(phrase.to(), Token.Kind.CLOSING);
    }

    /// The index of the first token that is neither full stop nor comma.
    private static int mark(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int mark = speech.index() + 1;
        while (mark < speech.to() && (sentence.is(mark, Token.Kind.STOP) || sentence.is(mark, Token.Kind.COMMA))) {
            mark++;
        }
        return mark;
    }

    private static Spoken spoken(ProseSentence sentence, int mark, Subject subject, boolean bracket) {
        int end = subject.to();
        while (bracket && sentence.has(end) && !sentence.is(end - 1, Token.Kind.CLOSING) && end < subject.to() + 30) {
            end++;
        }
        String how = bracket ? "entre parenthèses" : "après un tiret";
        return new Spoken(
                subject,
                "name-after",
                "« " + subject.phrase().printed() + " » est donné " + how + " juste après la citation",
                0.98,
                mark,
                end);
    }
}
