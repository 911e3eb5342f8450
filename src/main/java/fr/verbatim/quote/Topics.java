package fr.verbatim.quote;

import java.util.Optional;

/// Whom or what a sentence is about: the subject of its first verb.
final class Topics {
    /// How far the first verb is looked for, in tokens.
    private static final int REACH = 60;

    private Topics() {}

    /// A person or a body.
    static Optional<Subject> of(ProseSentence sentence) {
        return definedByClause(sentence)
                .or(() -> first(sentence))
                .or(() -> coordinated(sentence))
                .filter(subject -> OneOfTwo.isOrdinal(subject.phrase())
                        || subject.phrase().maySpeak() && subject.phrase().kind() != Phrase.Kind.RECORD);
    }

    /// Something written: « une lettre a été glissée sous la porte ».
    static Optional<Phrase> written(ProseSentence sentence) {
        return first(sentence).map(Subject::phrase).filter(phrase -> phrase.kind() == Phrase.Kind.RECORD);
    }

    private static Optional<Subject> first(ProseSentence sentence) {
        return VerbBefore.main(sentence, 0, Math.min(sentence.size(), REACH));
    }

    /// « Le gendarme qui a dressé le procès-verbal est appelé »
    private static Optional<Subject> definedByClause(ProseSentence sentence) {
        return new PhraseReader(sentence)
                .at(0)
                .filter(phrase -> phrase.maySpeak() && sentence.isWord(phrase.to(), "qui"))
                .map(Subject::of);
    }

    private static Optional<Subject> coordinated(ProseSentence sentence) {
        return new PhraseReader(sentence)
                .at(0)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NAME)
                .map(Subject::of);
    }
}
