package fr.verbatim.quote;

import java.util.Optional;
import java.util.Set;

/// C'est Name qui a dit « … » · Ce n'est pas Name qui a dit « … », c'est Name. The words are those of whom the sentence
/// singles out; where it only says whose they are not, they are nobody's.
final class Cleft implements SpeechCue {
    private static final double SURE = 0.9;
    private static final int REACH = 24;
    private static final Set<String> IS = Set.of("est", "etait", "sera", "fut");
    private static final Set<String> NOT = Set.of("pas", "plus");

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        for (int at = Math.max(speech.from(), speech.index() - REACH); at < speech.index(); at++) {
            boolean denied = sentence.isWord(at, "ce") && sentence.isWord(at + 1, "n");
            int verb = denied ? at + 2 : at + 1;
            boolean opens = (denied || sentence.isWord(at, "c")) && sentence.isOneOf(verb, IS);
            if (opens && denied == sentence.isOneOf(verb + 1, NOT)) {
                return singled(speech, denied ? verb + 2 : verb + 1, denied);
            }
        }
        return Optional.empty();
    }

    private static Optional<Spoken> singled(Speech speech, int at, boolean denied) {
        ProseSentence sentence = speech.sentence();
        Optional<Phrase> phrase =
                new PhraseReader(sentence).at(at).filter(one -> one.maySpeak() && sentence.isWord(one.to(), "qui"));
        Optional<VerbGroup> verb = phrase.flatMap(one -> new VerbReader(sentence).at(one.to() + 1))
                .filter(group -> group.finite() && !group.passive() && !group.negated())
                .filter(group -> group.to() == speech.index()
                        || group.to() == speech.index() - 1 && (speech.afterColon() || speech.afterConjunction()));
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Phrase whose = denied
                ? other(speech)
                        .orElse(Phrase.nobody(verb.get().from(), verb.get().to()))
                : phrase.orElseThrow();
        String printed = sentence.printed(at - 1, verb.get().to());
        return Optional.of(new Spoken(
                Subject.of(whose),
                denied && whose.kind() == Phrase.Kind.OTHER_PRONOUN ? Denial.CUE : "cleft",
                "« " + printed + " » dit qui a parlé",
                SURE,
                at - 1,
                verb.get().to()));
    }

    /// « …, c'est Name », « …, mais Name »
    private static Optional<Phrase> other(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int at = speech.index() + 1;
        while (at < speech.to() && !sentence.token(at).isWord()) {
            at++;
        }
        int next = sentence.isWord(at, "mais") ? at + 1 : at;
        int phrase = sentence.isWord(next, "c") && sentence.isOneOf(next + 1, IS) ? next + 2 : next;
        return phrase > at ? new PhraseReader(sentence).at(phrase).filter(Phrase::maySpeak) : Optional.empty();
    }
}
