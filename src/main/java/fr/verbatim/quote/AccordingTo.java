package fr.verbatim.quote;

import java.util.Optional;
import java.util.Set;

/// Selon Name, « … » · d'après Name · pour Name · aux yeux de Name · de l'avis de Name · « … », selon Name
final class AccordingTo implements SpeechCue {
    private static final double SURE = 0.97;
    /// Between « pour qui » and the quotation stands what they think.
    private static final double BEFORE_CLAUSE = 0.9;
    /// Words of a quotation that are more than a term.
    private static final int LEAST = 3;
    private static final int REACH = 24;
    private static final Set<String> HEARING = Set.of("entendre", "ecouter", "lire");
    private static final Set<String> OPENS = Set.of("selon", "pour", "dixit");

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int after = speech.index() + 1;
        if (sentence.is(after, Token.Kind.COMMA)) {
            after++;
        }
        Optional<Opened> behind = after < speech.to() ? opened(sentence, after) : Optional.empty();
        if (behind.isPresent() && speech.stands() && behind.get().subject().from() < speech.to()) {
            return behind.map(found -> spoken(sentence, found));
        }
        Optional<Spoken> whose = relative(speech);
        if (whose.isPresent()) {
            return whose;
        }
        int first = clause(speech);
        while (first < speech.index()
                && (!sentence.token(first).isWord()
                        || Grammar.COORDINATORS.contains(sentence.token(first).folded()))) {
            first++;
        }
        return opened(sentence, first)
                .filter(found -> found.subject().to() < speech.index())
                .filter(found -> !found.weak()
                        || sentence.is(speech.index() - 1, Token.Kind.COMMA)
                        || sentence.is(speech.index() - 1, Token.Kind.COLON)
                        || speech.opensSmall() && speech.length() >= 3 && !isTerm(speech))
                .filter(found -> speech.length() >= 3 || speech.stands())
                .map(found -> spoken(sentence, found.of(clauseBefore(speech, found))));
    }

    /// Whom the clause before a colon is about, where a pronoun behind it goes back to them: « Anne Roux est
    /// plus sévère : selon elle, « … » ».
    private static Subject clauseBefore(Speech speech, Opened found) {
        Phrase phrase = found.subject().phrase();
        int clause = clause(speech);
        return phrase.kind() != Phrase.Kind.PRONOUN || clause == speech.from()
                ? found.subject()
                : VerbBefore.main(speech.sentence(), speech.from(), clause - 1)
                        .filter(subject -> subject.phrase().maySpeak()
                                && subject.phrase().plural() == phrase.plural()
                                && Grammar.agree(subject.phrase().gender(), phrase.gender()))
                        .orElse(found.subject());
    }

    /// The index where the last clause before the quotation begins: « est plus sévère : selon elle, « … » ».
    private static int clause(Speech speech) {
        for (int at = speech.index() - 2; at > speech.from(); at--) {
            if (speech.sentence().is(at, Token.Kind.COLON) || speech.sentence().is(at, Token.Kind.SEMICOLON)) {
                return at + 1;
            }
        }
        return speech.from();
    }

    /// « la « brigade des loyers » »: the article stands outside.
    private static boolean isTerm(Speech speech) {
        return Grammar.isDeterminer(speech.sentence().token(speech.index() - 1).folded());
    }

    /// « l'économiste Inès Marchand, pour qui « … » », « Inès Marchand, pour qui l'essentiel manque : « … » »
    private static Optional<Spoken> relative(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int qui = relativePronoun(speech);
        int end = sentence.is(qui - 2, Token.Kind.COMMA) ? qui - 2 : qui - 1;
        PhraseReader phrases = new PhraseReader(sentence);
        for (int at = Math.max(speech.from(), end - REACH); qui > 0 && at < end; at++) {
            Optional<Phrase> phrase = phrases.at(at).filter(found -> found.to() == end && found.maySpeak());
            if (phrase.isPresent()) {
                return phrase.map(found -> new Spoken(
                        Subject.of(found),
                        "according-to",
                        "« " + sentence.printed(found.from(), qui + 1) + " » introduit la citation",
                        qui == speech.index() - 1 ? SURE : BEFORE_CLAUSE,
                        found.from(),
                        qui + 1));
            }
        }
        return Optional.empty();
    }

    /// The index of the « qui » of the last « pour qui », « selon qui » of the clause before the quotation; -1 for
    /// none.
    private static int relativePronoun(Speech speech) {
        ProseSentence sentence = speech.sentence();
        boolean near = !speech.afterColon();
        for (int at = speech.index() - 1; at > clause(speech) && speech.length() >= LEAST; at--) {
            if (sentence.isWord(at, "qui")) {
                boolean opens = sentence.isWord(at - 1, "pour") || sentence.isWord(at - 1, "selon");
                return opens && (!near || at == speech.index() - 1) ? at : -1;
            }
        }
        return -1;
    }

    private static Spoken spoken(ProseSentence sentence, Opened found) {
        return new Spoken(
                found.subject(),
                "according-to",
                "« " + sentence.printed(found.from(), found.subject().to()) + " » donne l'auteur",
                found.weak() ? 0.9 : SURE,
                found.from(),
                found.subject().to());
    }

    /// Whose view the words at a token open; empty when they open nobody's.
    static Optional<Opened> opened(ProseSentence sentence, int at) {
        int subject = opening(sentence, at);
        if (subject < 0) {
            return Optional.empty();
        }
        boolean weak = sentence.isWord(at, "pour") || hears(sentence, at);
        PhraseReader phrases = new PhraseReader(sentence);
        return phrases.stressed(subject)
                .or(() -> phrases.at(subject))
                .filter(phrase -> phrase.maySpeak() && phrase.kind() != Phrase.Kind.RECORD)
                .map(phrase -> new SubjectFinder(sentence).withApposition(phrase))
                .filter(found -> !weak || found.phrase().kind() == Phrase.Kind.PRONOUN || !Media.isMedium(found))
                .map(found -> new Opened(at, found, weak));
    }

    /// The index of the phrase that an opening governs, -1 when no opening stands there.
    private static int opening(ProseSentence sentence, int at) {
        if (!sentence.is(at, Token.Kind.WORD)) {
            return -1;
        }
        if (OPENS.contains(sentence.token(at).folded())) {
            return at + 1;
        }
        if (sentence.isWord(at, "d") && sentence.isWord(at + 1, "apres")) {
            return at + 2;
        }
        if (sentence.isWord(at, "aux") && sentence.isWord(at + 1, "yeux")) {
            return afterOf(sentence, at + 2);
        }
        if (sentence.isWord(at, "de") && sentence.isWord(at + 1, "l") && sentence.isWord(at + 2, "avis")) {
            return afterOf(sentence, at + 3);
        }
        if (sentence.isWord(at, "à") && sentence.isWord(at + 1, "en") && sentence.isWord(at + 2, "croire")) {
            return at + 3;
        }
        return hears(sentence, at) ? at + 2 : -1;
    }

    /// « à entendre Name », « à lire Name »
    private static boolean hears(ProseSentence sentence, int at) {
        return sentence.isWord(at, "à") && sentence.isOneOf(at + 1, HEARING);
    }

    /// After `de`, `d'`; `du` and `des` hold the article, so that the noun follows.
    private static int afterOf(ProseSentence sentence, int at) {
        boolean of = sentence.isWord(at, "de") || sentence.isWord(at, "d");
        return of ? at + 1 : sentence.isWord(at, "du") || sentence.isWord(at, "des") ? at + 1 : -1;
    }

    /// @param from index of the first word
    /// @param weak whether the words may mean something else as well: « pour », « à entendre »
    record Opened(int from, Subject subject, boolean weak) {
        Opened of(Subject other) {
            return other.equals(subject) ? this : new Opened(Math.min(from, other.from()), other, weak);
        }
    }
}
