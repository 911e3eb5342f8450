package fr.verbatim.quote;

import java.util.Set;

/// A sentence that tells of somebody who takes the floor, and no more: « Me Tahri, en défense, bondit. », « La maire
/// s'emporte. » The quotation behind it is theirs, whoever spoke before.
final class Rising {
    private static final int LONGEST = 14;
    private static final Set<String> ALONE = Set.of(
            "bondir",
            "réagir",
            "exploser",
            "renchérir",
            "riposter",
            "tempérer",
            "temporiser",
            "intervenir",
            "sursauter");
    private static final Set<String> REFLEXIVE = Set.of(
            "emporter", "insurger", "indigner", "agacer", "énerver", "exclamer", "esclaffer", "défendre", "étrangler");

    private Rising() {}

    static boolean is(ProseSentence sentence) {
        if (sentence.size() > LONGEST || !sentence.quotations().isEmpty()) {
            return false;
        }
        VerbReader verbs = new VerbReader(sentence);
        for (int at = 1; at < sentence.size(); at++) {
            if (verbs.isFinite(at) && Grammar.isClearlyVerb(sentence.token(at))) {
                boolean denied = sentence.isWord(at - 1, "ne") || sentence.isWord(at - 1, "n");
                boolean oneself = sentence.isOneOf(at - 1, Grammar.REFLEXIVE);
                return !denied && Grammar.isFormOf(sentence.token(at), oneself ? REFLEXIVE : ALONE);
            }
        }
        return false;
    }
}
