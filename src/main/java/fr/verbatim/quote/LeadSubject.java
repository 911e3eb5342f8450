package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.text.SpeechVerbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Name ne décolère pas : « … » · Même son de cloche chez Name : « … ». No verb of speech, but a colon and one
/// person before it.
final class LeadSubject implements SpeechCue {
    private static final double SUBJECT = 0.86;
    private static final double NAMED = 0.8;
    /// « chez Name », « du côté de Name »
    private static final Set<String> OWN = Set.of("chez", "cote", "part");
    /// « Même constat pour Name », « Idem pour Name »
    private static final Set<String> SAME = Set.of("meme", "idem", "pareil");

    private static final Set<String> ADDRESSING =
            Set.of("à", "au", "aux", "pour", "contre", "sur", "sous", "vers", "envers", "devant");
    private static final Set<String> GREETINGS =
            Set.of("merci", "bravo", "adieu", "bonjour", "salut", "cher", "chere", "vive", "honneur", "gloire");

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
                .filter(phrase -> !isAddressed(sentence, from, phrase.from()))
                .toList();
        boolean verbless = IntStream.range(from, colon).noneMatch(at -> Grammar.isClearlyVerb(sentence.token(at)));
        return named.size() == 1 && verbless
                ? Optional.of(spoken(Subject.of(named.getFirst()), NAMED, colon))
                : Optional.empty();
    }

    /// « Lettre à Name : », « Contre Name : », « Merci Name : »: the words are for somebody or of somebody.
    private static boolean isAddressed(ProseSentence sentence, int from, int name) {
        if (sentence.isOneOf(from, GREETINGS)) {
            return true;
        }
        for (int at = name - 1; at >= from && sentence.token(at).isWord(); at--) {
            if (sentence.isOneOf(at, OWN) || sentence.isWord(at, "pour") && sentence.isOneOf(from, SAME)) {
                return false;
            }
            if (sentence.isOneOf(at, ADDRESSING)) {
                return true;
            }
        }
        return false;
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
