package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import java.util.List;
import java.util.Set;

/// How far the printed name of a body goes on in small letters: « l'Assurance maladie », « le collectif Vivre à
/// Nantes », « l'association Droit au logement », « le mouvement Sauvons les bancs ».
final class BodyName {
    private static final Set<String> LINKS =
            Set.of("en", "à", "au", "aux", "dans", "sur", "sous", "pour", "avec", "contre", "sans", "entre");
    /// What may as well say where or to whom the body speaks: « a dit l'association Rivages au Parisien ».
    private static final Set<String> ELSEWHERE = Set.of("à", "au", "aux", "dans", "sur", "avec", "entre", "contre");

    private static final Set<String> ALL = Set.of("tous", "toutes", "tout");

    private BodyName() {}

    /// The index after the next words of the name; `at` itself where it ends there.
    ///
    /// @param head index of the noun of the body
    /// @param at index after the last word known to belong to the name
    static int goesOn(ProseSentence sentence, int head, int at) {
        Token noun = sentence.token(head);
        if (at == head + 1) {
            boolean proper = noun.isCapitalised()
                    && Grammar.isDeterminer(word(sentence, head - 1))
                    && !Grammar.mayBePerson(noun.folded())
                    && sentence.mentionAt(head).isEmpty();
            return proper && isPlainNoun(sentence, at) ? at + 1 : at;
        }
        boolean named = Grammar.isBody(noun.folded())
                && !noun.isCapitalised()
                && sentence.token(head + 1).isCapitalised()
                && !sentence.token(head + 1).isAcronym()
                && sentence.mentionAt(head + 1).isEmpty();
        return named ? complement(sentence, head + 1, at) : at;
    }

    /// « l'association Deux Roues et Demie »: the index after a capital behind `et` that goes on with the name of one
    /// body,
    /// being of nobody known; `at` where none does.
    static int joined(ProseSentence sentence, int from, int head, int at) {
        boolean joins = sentence.isWord(at, "et")
                && at > head + 1
                && Grammar.isBody(word(sentence, head))
                && Determiners.isSingular(word(sentence, from))
                && sentence.token(at - 1).isCapitalised()
                && sentence.is(at + 1, Token.Kind.WORD)
                && sentence.token(at + 1).isCapitalised()
                && !sentence.isOneOf(at + 1, Grammar.ADDRESS)
                && sentence.mentionAt(at + 1).isEmpty();
        return joins ? at + 2 : at;
    }

    private static int complement(ProseSentence sentence, int name, int at) {
        boolean clause = isVerb(sentence.token(name));
        boolean common = clause || isNoun(sentence.token(name));
        boolean link = LINKS.contains(sentence.token(at).folded());
        int next = link ? at + 1 : at;
        if (Grammar.isDeterminer(word(sentence, next))) {
            next++;
        } else if (!link) {
            return at;
        }
        boolean object = clause || link && common;
        if (!object
                || !sentence.is(next, Token.Kind.WORD)
                || sentence.mentionAt(next).isPresent()) {
            return at;
        }
        boolean capital = sentence.token(next).isCapitalised();
        boolean elsewhere =
                !clause && capital && ELSEWHERE.contains(sentence.token(at).folded());
        boolean addressed =
                ELSEWHERE.contains(sentence.token(at).folded()) && Grammar.mayBePerson(word(sentence, next));
        boolean noun = isNoun(sentence.token(next)) || sentence.isOneOf(next, ALL);
        boolean belongs = capital ? !elsewhere : noun && !addressed && !Grammar.isTime(word(sentence, next));
        return belongs ? next + 1 : at;
    }

    private static String word(ProseSentence sentence, int at) {
        return sentence.is(at, Token.Kind.WORD) ? sentence.token(at).folded() : "";
    }

    /// A noun in small letters that is nothing else, right after a capitalised noun: « la Sécurité routière » has an
    /// adjective there, « l'Assurance maladie » a noun.
    private static boolean isPlainNoun(ProseSentence sentence, int at) {
        Token token = sentence.token(at);
        return !token.isCapitalised()
                && isNoun(token)
                && !Grammar.isTime(token.folded())
                && readings(token).stream().noneMatch(reading -> reading.verbForm() == VerbForm.FINITE);
    }

    private static boolean isNoun(Token token) {
        return Grammar.is(token, PartOfSpeech.NOUN) || readings(token).isEmpty() && token.isCapitalised();
    }

    /// An infinitive, or a verb in the first or second person: « Vivre », « Sauvons », « Osez ».
    private static boolean isVerb(Token token) {
        List<WordReading> readings = readings(token);
        return readings.stream().anyMatch(reading -> reading.verbForm() == VerbForm.INFINITIVE)
                || !readings.isEmpty()
                        && readings.stream()
                                .allMatch(reading -> reading.pos() == PartOfSpeech.VERB
                                        && (reading.verbForm() == VerbForm.FINITE
                                                || reading.verbForm() == VerbForm.IMPERATIVE));
    }

    private static List<WordReading> readings(Token token) {
        return Lexicon.french().readings(Grammar.lower(token));
    }
}
