package fr.verbatim.quote;

import fr.verbatim.quote.SpeechCue.Spoken;
import fr.verbatim.text.VerbForm;
import java.util.Set;

/// Whether an aside of a sentence is one about the words said: « X, dit-on, a crié », « Dans ce pastiche, X crie », not
/// « X, qui, dit-on, partira, a crié ».
///
/// @param sentence of both
/// @param spoken what says whose the words are
/// @param floor index of the first token of the narration about these words
/// @param end index after the last one
record Beside(ProseSentence sentence, Spoken spoken, int floor, int end) {
    /// Where the verb stands before whoever speaks, and asides between or behind.
    private static final Set<String> TURNED = Set.of("verb-after", "incise");

    static Beside of(Speech speech, Spoken spoken) {
        return new Beside(speech.sentence(), spoken, speech.from(), speech.to());
    }

    /// The words of an aside stand before whoever speaks, behind them or between commas, in no clause of its own.
    boolean holds(int from, int to) {
        if (from < spoken.from()) {
            return isPlain(to, spoken.from());
        }
        if (from >= spoken.to()) {
            return isPlain(spoken.to(), from);
        }
        boolean set = from == spoken.from() || sentence.is(from - 1, Token.Kind.COMMA);
        return (set || TURNED.contains(spoken.cue())) && isPlain(spoken.from() + 1, from, false);
    }

    /// The same for « dans », « sur », which may say of somebody where they are: « X, vu dans une parodie, a dit ».
    boolean places(int from, int to) {
        boolean behind = from >= spoken.to();
        boolean told = Mood.isForm(sentence, from - 1, VerbForm.PAST_PARTICIPLE) && !isVerb(from - 1);
        for (int at = spoken.to(); at < from - 1; at++) {
            told = told || sentence.is(at, Token.Kind.COMMA) && !sentence.is(from - 1, Token.Kind.COMMA);
        }
        boolean opens = from == floor
                || !sentence.is(from - 1, Token.Kind.WORD)
                || sentence.isOneOf(from - 1, Grammar.COORDINATORS);
        return !told && (opens || behind || from > spoken.from()) && holds(from, to);
    }

    /// Whether a token is of the verb that brings the words: before the speaker, or right before the aside.
    private boolean isVerb(int at) {
        boolean inside = at >= spoken.from() && at < spoken.to();
        int speaker = spoken.subject() == null ? at : spoken.subject().phrase().to();
        return inside && (at < speaker || at == spoken.to() - 1);
    }

    private boolean isPlain(int from, int to) {
        return isPlain(from, to, true);
    }

    private boolean isPlain(int from, int to, boolean verbless) {
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            boolean clause = sentence.isOneOf(at, Grammar.RELATIVES)
                    || token.is(Token.Kind.SEMICOLON)
                    || sentence.isOneOf(at, Grammar.COORDINATORS) && sentence.is(at - 1, Token.Kind.COMMA);
            boolean verb = verbless && (Grammar.isClearlyVerb(token) || isAuxiliary(at));
            if (clause || verb) {
                return false;
            }
        }
        return true;
    }

    private boolean isAuxiliary(int at) {
        return sentence.is(at, Token.Kind.WORD)
                && VerbReader.isAuxiliary(sentence.token(at).folded());
    }

    /// Whether a token is of what the speaker is called.
    boolean isSpeaker(int at) {
        return spoken.subject() != null
                && at >= spoken.subject().phrase().from()
                && at < spoken.subject().phrase().to();
    }

    /// Whether a form of one of these verbs says that the words were said.
    boolean says(Set<String> lemmas) {
        for (int at = spoken.from(); at < spoken.to(); at++) {
            if (!isSpeaker(at) && Mood.isForm(sentence, at, lemmas)) {
                return true;
            }
        }
        return false;
    }
}
