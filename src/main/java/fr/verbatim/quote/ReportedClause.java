package fr.verbatim.quote;

import java.util.Optional;
import java.util.Set;

/// The clause that a verb behind a comma gives as somebody's: « L'affaire est grave, prévient Name. » Where no clause
/// stands before the comma the verb has its subject there, whatever is set between: « La police, hier, a interrogé
/// Name. » tells what was done to Name.
final class ReportedClause {
    /// How far back the clause is looked for, in tokens; keeps the search linear.
    private static final int REACH = 60;

    /// Verbs whose object may be whom they are about: behind them a name is a subject only where nothing else is.
    private static final Set<String> OF_SOMEBODY = Set.of(
            "interroger",
            "questionner",
            "prévenir",
            "avertir",
            "alerter",
            "informer",
            "aviser",
            "rappeler",
            "appeler",
            "rassurer",
            "féliciter",
            "remercier",
            "encourager",
            "inviter",
            "exhorter",
            "inciter",
            "presser",
            "conseiller",
            "menacer",
            "supplier",
            "implorer",
            "sommer",
            "confirmer",
            "dénoncer",
            "contester",
            "démentir",
            "proposer",
            "recommander",
            "signaler",
            "évoquer",
            "décrire",
            "présenter",
            "réclamer",
            "exiger",
            "attendre",
            "trahir",
            "révéler",
            "croire",
            "juger",
            "trouver",
            "plaindre",
            "craindre",
            "redouter",
            "soutenir",
            "reconnaître",
            "remarquer",
            "observer",
            "commenter");

    private static final Set<String> NOT_FINITE = Set.of("été", "etre", "etant", "avoir", "ayant");

    private final ProseSentence sentence;
    private final VerbReader verbs;

    ReportedClause(ProseSentence sentence) {
        this.sentence = sentence;
        this.verbs = new VerbReader(sentence);
    }

    /// Whether a verb may be a given clause's and not that of a subject before it.
    ///
    /// @param lemma of the verb
    /// @param comma index of the one before the verb
    boolean isGiven(String lemma, int comma) {
        boolean strict = ofSomebody(lemma);
        int end = comma;
        while (end > 0 && comma - end < REACH) {
            int start = start(end);
            if (isMain(start, end, strict)) {
                return !enumerates(start, end, comma);
            }
            Optional<Phrase> opens = new PhraseReader(sentence).at(start);
            if (strict && opens.filter(this::maySpeak).isPresent() || start == 0) {
                return !strict && opens.filter(this::maySpeak).isEmpty();
            }
            if (!sentence.is(start - 1, Token.Kind.COMMA)) {
                return !strict;
            }
            end = start - 1;
        }
        return !strict;
    }

    static boolean ofSomebody(String lemma) {
        return OF_SOMEBODY.contains(lemma);
    }

    private boolean maySpeak(Phrase phrase) {
        return phrase.maySpeak() && phrase.kind() != Phrase.Kind.TIME;
    }

    /// « Elle est venue, a fouillé la cour, a interrogé Name »: one subject does it all.
    private boolean enumerates(int start, int end, int comma) {
        return end == comma && sentence.is(start - 1, Token.Kind.COMMA) && isVerb(start, true);
    }

    private int start(int end) {
        int start = end;
        while (start > 0 && (sentence.token(start - 1).isWord() || sentence.is(start - 1, Token.Kind.QUOTATION))) {
            start--;
        }
        return start;
    }

    /// Whether a stretch holds a finite verb beyond those of its relative and other dependent clauses.
    private boolean isMain(int start, int end, boolean strict) {
        int dependent = 0;
        for (int at = start; at < end; at++) {
            if (isDependent(at)) {
                dependent++;
            } else if (isVerb(at, strict || at == start)) {
                dependent--;
            }
            if (dependent < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isDependent(int at) {
        if (sentence.isWord(at, "s")) {
            return sentence.isWord(at + 1, "il") || sentence.isWord(at + 1, "ils");
        }
        return sentence.isOneOf(at, Grammar.RELATIVES)
                || !sentence.isWord(at, "parce") && sentence.isOneOf(at, Grammar.SUBORDINATORS);
    }

    /// @param strict whether a word that may be a noun as well is none
    private boolean isVerb(int at, boolean strict) {
        Token token = sentence.token(at);
        if (!token.isWord() || sentence.mentionAt(at).isPresent() || NOT_FINITE.contains(token.folded())) {
            return false;
        }
        if (Grammar.isClearlyVerb(token) || VerbReader.isAuxiliary(token.folded()) || isTurned(token)) {
            return true;
        }
        return !strict
                && verbs.isFinite(at)
                && sentence.is(at - 1, Token.Kind.WORD)
                && !Grammar.isDeterminer(sentence.token(at - 1).folded())
                && !Grammar.PREPOSITIONS.contains(sentence.token(at - 1).folded());
    }

    /// « faut-il », « y a-t-il »
    private static boolean isTurned(Token token) {
        return token.folded().matches(".+-(?:t-)?(?:ils?|elles?|on|ce|je|tu|nous|vous)");
    }
}
