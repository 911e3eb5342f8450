package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Name ne décolère pas : « … » · Même son de cloche chez Name : « … ». No verb of speech, but a colon and one
/// person before it.
final class LeadSubject implements SpeechCue {
    private static final double SUBJECT = 0.86;
    private static final double NAMED = 0.8;

    @Override
    public Optional<Spoken> find(Speech speech) {
        if (!speech.afterColon() || TitleWords.introduce(speech.before()) || isSpokenOf(speech) || hasAgent(speech)) {
            return Optional.empty();
        }
        ProseSentence sentence = speech.sentence();
        int colon = speech.index() - 1;
        int from = Math.max(speech.from(), colon - 60);
        Optional<Subject> subject = VerbBefore.main(sentence, from, colon).filter(found -> speaks(found.phrase()));
        if (subject.isPresent()) {
            return subject.map(found -> spoken(found, SUBJECT, colon));
        }
        List<Phrase> named = IntStream.range(from, colon)
                .filter(at -> sentence.mentionAt(at).isPresent())
                .mapToObj(at -> new PhraseReader(sentence).at(at))
                .flatMap(Optional::stream)
                .filter(phrase -> phrase.kind() == Kind.NAME)
                .toList();
        boolean verbless = IntStream.range(from, colon).noneMatch(at -> Grammar.isClearlyVerb(sentence.token(at)));
        return named.size() == 1 && verbless
                ? Optional.of(spoken(Subject.of(named.getFirst()), NAMED, colon))
                : Optional.empty();
    }

    /// « … : « … » est une formule connue »: the words are what the sentence speaks of.
    private static boolean isSpokenOf(Speech speech) {
        int next = speech.index() + 1;
        return new VerbReader(speech.sentence()).isFinite(next)
                && SpeechVerbs.readings(speech.sentence().token(next).text()).isEmpty();
    }

    /// « est accueillie par Name : « … » »: the words may be those of either.
    private static boolean hasAgent(Speech speech) {
        ProseSentence sentence = speech.sentence();
        VerbReader verbs = new VerbReader(sentence);
        for (int at = speech.index() - 2;
                at > speech.from() && sentence.token(at).isWord();
                at--) {
            if (sentence.isWord(at, "par")) {
                return new PhraseReader(sentence)
                        .at(at + 1)
                        .filter(LeadSubject::speaks)
                        .isPresent();
            }
            if (verbs.isFinite(at) && Grammar.isClearlyVerb(sentence.token(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean speaks(Phrase phrase) {
        return phrase.kind() == Kind.NAME || phrase.kind() == Kind.PERSON || phrase.kind() == Kind.PRONOUN;
    }

    private static Spoken spoken(Subject subject, double probability, int colon) {
        return new Spoken(
                subject,
                "lead-subject",
                "« " + subject.phrase().printed() + " » est la personne dont parle la phrase qui amène la citation",
                probability,
                subject.from(),
                colon);
    }
}
