package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import java.util.Set;

/// A sentence that sets somebody against the words before it, or that has them hear or read those words: « Anne Roux
/// lui a promis un avis », « Anne Roux n'est pas
/// de cet avis », « Anne Roux conteste », or that tells of their silence: « Anne Roux se tait ». Whoever it is about
/// has not said them.
final class Retort {
    private static final int REACH = 12;
    private static final Set<String> AGAINST = Set.of(
            "contester",
            "démentir",
            "réfuter",
            "récuser",
            "désapprouver",
            "objecter",
            "répondre",
            "rétorquer",
            "répliquer",
            "riposter",
            "réagir",
            "offusquer",
            "indigner");
    private static final Set<String> SHARED =
            Set.of("avis", "accord", "partager", "croire", "convaincre", "entendre", "suivre", "oreille", "œil");

    /// Whoever listens has not spoken.
    private static final Set<String> SILENT = Set.of("taire", "écouter", "acquiescer", "hocher", "opiner", "applaudir");
    private static final Set<String> SPEAKING = Set.of("dire", "parler", "répondre", "commenter", "réagir");

    private static final Set<String> POINTING = Set.of("ce", "cet", "cette", "ces");
    private static final Set<String> PRODUCING = Set.of(
            "prononcer",
            "écrire",
            "dire",
            "lancer",
            "lâcher",
            "adresser",
            "conclure",
            "signer",
            "résumer",
            "choisir",
            "trouver");

    private Retort() {}

    static boolean is(ProseSentence sentence) {
        VerbReader verbs = new VerbReader(sentence);
        boolean negated = false;
        for (int at = 1; at < Math.min(sentence.size(), REACH); at++) {
            Token token = sentence.token(at);
            negated = negated || sentence.isWord(at, "ne") || sentence.isWord(at, "n");
            boolean verb = verbs.isFinite(at);
            if (takesUp(sentence, at)) {
                return !produces(sentence);
            }
            if (answers(sentence, verbs, at) || verb && isOneOf(token, AGAINST) || negated && isOneOf(token, SHARED)) {
                return true;
            }
            if (verb && isOneOf(token, SILENT) || negated && isOneOf(token, SPEAKING)) {
                return true;
            }
        }
        return false;
    }

    /// « se souvient de cette phrase », « lit ces mots »
    private static boolean takesUp(ProseSentence sentence, int at) {
        return sentence.isOneOf(at - 1, POINTING)
                && sentence.is(at, Token.Kind.WORD)
                && WordsOf.isNoun(sentence.token(at).folded());
    }

    /// « prononce ces mots »
    private static boolean produces(ProseSentence sentence) {
        for (int at = 1; at < Math.min(sentence.size(), REACH); at++) {
            if (isOneOf(sentence.token(at), PRODUCING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(ProseSentence sentence, VerbReader verbs, int at) {
        boolean addressee = sentence.isWord(at, "lui") || sentence.isWord(at, "leur");
        return addressee
                && sentence.is(at + 1, Token.Kind.WORD)
                && (VerbReader.isAuxiliary(sentence.token(at + 1).folded()) || verbs.isFinite(at + 1));
    }

    private static boolean isOneOf(Token token, Set<String> lemmas) {
        return token.isWord()
                && Lexicon.french().readings(Grammar.lower(token)).stream()
                        .anyMatch(reading -> lemmas.contains(reading.lemma())
                                && (reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.NOUN));
    }
}
