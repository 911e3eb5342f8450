package fr.verbatim.quote;

import java.util.Set;

/// A sentence of what those around do: « Dans la salle, on s'agace. », « L'assistance applaudit. » After it the words
/// of nobody in particular may follow.
final class Crowd {
    private static final int REACH = 16;
    private static final Set<String> AROUND = Set.of(
            "salle",
            "assistance",
            "public",
            "foule",
            "hemicycle",
            "auditoire",
            "tribune",
            "tribunes",
            "gradins",
            "rangs",
            "bancs");
    /// « On le sent ému », « On devine »: the writer looks on.
    private static final Set<String> PERCEIVING = Set.of(
            "sentir",
            "ressentir",
            "voir",
            "deviner",
            "percevoir",
            "comprendre",
            "imaginer",
            "savoir",
            "devoir",
            "pouvoir",
            "apercevoir");

    private Crowd() {}

    /// « salue les journalistes », « salue la foule »: somebody is greeted, and nothing said.
    static boolean isGreeted(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.PERSON || AROUND.contains(phrase.head());
    }

    static boolean acts(ProseSentence sentence) {
        VerbReader verbs = new VerbReader(sentence);
        for (int at = 0; at < Math.min(sentence.size(), REACH); at++) {
            if (sentence.isWord(at, "on")) {
                int verb = at + 1;
                while (verb < at + 4 && sentence.isOneOf(verb, Grammar.CLITICS)) {
                    verb++;
                }
                return verbs.isFinite(verb) && !Grammar.isFormOf(sentence.token(verb), PERCEIVING);
            }
            if (verbs.isFinite(at) && Grammar.isClearlyVerb(sentence.token(at))) {
                return sentence.isOneOf(at - 1, AROUND);
            }
        }
        return false;
    }
}
