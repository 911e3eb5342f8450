package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody cites somebody else: « Name cite volontiers Clemenceau : « … » », « citant Jaurès : « … » ». The words are
/// those of the one who is cited.
final class Citing implements SpeechCue {
    static final String CUE = "citing";

    private static final Set<String> LEMMAS = Set.of("citer", "paraphraser");
    private static final int REACH = 12;

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        for (int at = speech.index() - 1; at >= Math.max(speech.from(), speech.index() - REACH); at--) {
            if (cites(sentence, at)) {
                int verb = at;
                return cited(speech, verb + 1)
                        .map(cited -> new Spoken(
                                cited,
                                CUE,
                                "« " + sentence.printed(verb, cited.to()) + " » introduit la citation",
                                0.9,
                                verb,
                                cited.to()));
            }
        }
        return Optional.empty();
    }

    /// Whom the verb is followed by, a great name by its surname alone at times.
    private static Optional<Subject> cited(Speech speech, int from) {
        ProseSentence sentence = speech.sentence();
        Optional<Subject> whole = new SubjectFinder(sentence)
                .behind(from)
                .filter(found -> found.phrase().maySpeak() && found.to() <= speech.index());
        if (whole.isPresent()) {
            return whole;
        }
        for (int at = from; at < speech.index(); at++) {
            Token token = sentence.token(at);
            if (token.isCapitalised() && !token.isAcronym()) {
                return Optional.of(Subject.of(surname(sentence, at)));
            }
        }
        return Optional.empty();
    }

    private static Phrase surname(ProseSentence sentence, int at) {
        Token token = sentence.token(at);
        Voice voice = new Voice.PersonVoice(Fold.slug(token.text()), token.text(), List.of(), false);
        Mention mention = new Mention(voice, token.text(), token.start(), token.end());
        return new Phrase(
                Phrase.Kind.NAME,
                Phrase.Article.NONE,
                at,
                at + 1,
                "",
                List.of(),
                Gender.EITHER,
                false,
                List.of(mention),
                token.text(),
                "");
    }

    static boolean cites(ProseSentence sentence, int at) {
        if (!sentence.is(at, Token.Kind.WORD)
                || sentence.token(at).folded().startsWith("cite") && isParticiple(sentence, at)) {
            return false;
        }
        return Lexicon.french().lemmas(Grammar.lower(sentence.token(at))).stream()
                .anyMatch(LEMMAS::contains);
    }

    /// « cité par »
    private static boolean isParticiple(ProseSentence sentence, int at) {
        return sentence.isWord(at + 1, "par");
    }
}
