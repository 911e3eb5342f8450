package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The subjects of the clauses after the first of a sentence: « Farida propose un vote ; Monique s'y oppose », « Farida
/// accepte, mais Monique refuse ». A sentence with two of them is about neither alone.
final class LaterClauses {
    /// How far into a sentence clauses are looked for, in tokens.
    private static final int REACH = 80;

    /// « aucune victime n'est à déplorer »
    private static final Set<String> NONE = Set.of("aucun", "aucune", "chaque");

    private LaterClauses() {}

    static List<Subject> subjects(ProseSentence sentence) {
        List<Subject> subjects = new ArrayList<>();
        PhraseReader phrases = new PhraseReader(sentence);
        VerbReader verbs = new VerbReader(sentence);
        for (int at = 1; at < Math.min(sentence.size(), REACH); at++) {
            int start = opens(sentence, at) ? at + 1 : -1;
            Optional<Phrase> phrase = start < 0 ? Optional.empty() : phrases.at(start);
            phrase.filter(found -> found.maySpeak() && found.kind() != Phrase.Kind.RECORD)
                    .filter(found -> found.isNamed() || found.article() != Phrase.Article.NONE)
                    .filter(found -> !sentence.isOneOf(found.from(), NONE))
                    .filter(found -> governs(sentence, verbs, found.to()))
                    .map(Subject::of)
                    .ifPresent(subjects::add);
        }
        return subjects;
    }

    /// The words of a sentence, without what stands behind the semicolon after `from` where that is about somebody
    /// else.
    static MappedText without(ProseSentence sentence, int from) {
        int end = from;
        while (sentence.has(end) && !sentence.is(end, Token.Kind.SEMICOLON)) {
            end++;
        }
        return sentence.has(end) && !subjects(sentence).isEmpty()
                ? sentence.words().slice(0, sentence.token(end).start()).strip()
                : sentence.words();
    }

    private static boolean opens(ProseSentence sentence, int at) {
        return sentence.is(at, Token.Kind.SEMICOLON)
                || sentence.is(at, Token.Kind.COMMA)
                || sentence.isOneOf(at, Grammar.COORDINATORS) && !sentence.isWord(at, "car");
    }

    private static boolean governs(ProseSentence sentence, VerbReader verbs, int from) {
        int verb = from;
        while (verb < from + 3
                && (sentence.isOneOf(verb, Grammar.CLITICS)
                        || sentence.isWord(verb, "ne")
                        || sentence.isWord(verb, "n"))) {
            verb++;
        }
        return verbs.isFinite(verb);
    }
}
