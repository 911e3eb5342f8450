package fr.verbatim.quote;

import fr.verbatim.quote.Modality.Standing;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.VerbTense;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What governs an infinitive of speech: « refuse de dire », « a failli répondre », « sans dire », « personne n'a
/// entendu Name dire » give no words as said; « n'a pas manqué de dire » does.
final class GoverningVerb {
    private static final int REACH = 9;
    /// « refuse de répondre : « … » » may give the refusal itself, « refuse de dire : « … » » gives what is refused.
    private static final Set<String> SHUNNING =
            Set.of("refuser", "éviter", "omettre", "négliger", "garder", "abstenir", "hésiter", "tarder", "renoncer");
    private static final Set<String> AHEAD = Set.of(
            "oublier",
            "manquer",
            "faillir",
            "rêver",
            "espérer",
            "envisager",
            "projeter",
            "menacer",
            "promettre",
            "jurer",
            "craindre",
            "redouter",
            "empêcher",
            "retenir",
            "imaginer",
            "supposer",
            "falloir",
            "prévoir",
            "risquer",
            "songer",
            "compter",
            "valoir",
            "suffire",
            "attendre",
            "interdire",
            "dissuader",
            "demander",
            "ordonner",
            "prier",
            "exiger",
            "conseiller",
            "suggérer",
            "proposer",
            "supplier",
            "recommander",
            "sommer",
            "enjoindre",
            "inviter",
            "inciter",
            "autoriser",
            "permettre",
            "conjurer");
    private static final Set<String> NEARLY = Set.of("apprêter", "préparer", "disposer", "croire", "prétendre");
    /// « s'est permis de dire », « se risque à dire »: with « se » it is done.
    private static final Set<String> DARING = Set.of("permettre", "risquer", "autoriser");
    private static final Set<String> WISHING = Set.of("vouloir", "aimer", "souhaiter", "préférer", "désirer");
    /// Infinitives that another verb may govern in its turn: « aimerait pouvoir dire ».
    private static final Set<String> CHAINED =
            Set.of("pouvoir", "devoir", "avoir", "vouloir", "aller", "savoir", "oser");
    private static final Set<String> PERCEIVING = Set.of("voir", "entendre", "écouter", "ouïr");
    private static final Set<String> NOBODY = Set.of("personne", "nul", "nulle", "aucun", "aucune");
    private static final Set<String> STOPS = Set.of(
            "avant", "apres", "pour", "en", "et", "mais", "ou", "puis", "qui", "que", "qu", "dont", "où", "afin");
    private static final Set<String> INSTEAD = Set.of("lieu", "plutot", "faute", "loin", "defaut", "peur", "crainte");
    private static final Set<String> UNABLE =
            Set.of("incapable", "incapables", "cense", "censee", "censes", "censees", "suppose", "supposee");
    private static final Set<String> TEMPTED = Set.of("tente", "tentee", "tentes", "tentees", "point");

    private final ProseSentence sentence;
    private final boolean utters;
    private boolean perceived;

    /// @param utters whether the infinitive says no more than that words come out
    GoverningVerb(ProseSentence sentence, boolean utters) {
        this.sentence = sentence;
        this.utters = utters;
    }

    /// How far the words of the infinitive at `infinitive` are given as said.
    Standing of(int infinitive) {
        for (int at = infinitive - 1; at >= Math.max(0, infinitive - REACH); at--) {
            if (sentence.isWord(at, "que") && sentence.isWord(at - 1, "plutot")) {
                return Standing.UNSAID;
            }
            if (!sentence.is(at, Token.Kind.WORD) || sentence.isOneOf(at, STOPS)) {
                return Standing.SAID;
            }
            if (sentence.isWord(at, "sans")) {
                return sentence.isWord(at - 1, "non") ? Standing.SAID : Standing.UNSAID;
            }
            if (sentence.isOneOf(at, INSTEAD) && sentence.isOneOf(at + 1, Set.of("de", "d"))
                    || sentence.isOneOf(at, UNABLE)
                    || sentence.isOneOf(at, TEMPTED) && isState(at)) {
                return denied(at) ? Standing.SAID : Standing.UNSAID;
            }
            if (!sentence.token(at).isCapitalised() && isVerb(at)) {
                Standing standing = governed(at);
                if (standing != null) {
                    return standing;
                }
            }
        }
        return Standing.SAID;
    }

    /// « est tenté de », « sur le point de »
    private boolean isState(int at) {
        return sentence.isOneOf(at - 1, VerbReader.BE) || sentence.isWord(at - 2, "sur");
    }

    private boolean isVerb(int at) {
        String before = sentence.has(at - 1) ? sentence.token(at - 1).folded() : "";
        boolean noun = Grammar.isDeterminer(before) && !Grammar.CLITICS.contains(before);
        String word = sentence.token(at).folded();
        boolean particle = Grammar.CLITICS.contains(word) || Grammar.PREPOSITIONS.contains(word);
        return !noun
                && !particle
                && !Grammar.isAdverb(sentence.token(at))
                && !Mood.readings(sentence, at).isEmpty();
    }

    /// Null where the verb at `at` is only one of a chain.
    private @Nullable Standing governed(int at) {
        boolean infinitive = Mood.isForm(sentence, at, VerbForm.INFINITIVE);
        if (infinitive && Mood.isForm(sentence, at, CHAINED)) {
            return null;
        }
        if (Mood.isForm(sentence, at, PERCEIVING)) {
            perceived = true;
            return infinitive ? null : heard(at);
        }
        if (Mood.isForm(sentence, at, SHUNNING) && (!Mood.isForm(sentence, at, Set.of("garder")) || reflexive(at))) {
            return denied(at) || !utters ? Standing.SAID : Standing.UNSAID;
        }
        if (Mood.isForm(sentence, at, AHEAD)) {
            boolean done = denied(at) || Mood.isForm(sentence, at, DARING) && reflexive(at);
            return done ? Standing.SAID : Standing.UNSAID;
        }
        if (Mood.isForm(sentence, at, NEARLY)) {
            return denied(at) ? Standing.SAID : perceived ? Standing.UNSAID : Standing.OPEN;
        }
        if (Mood.isForm(sentence, at, WISHING)) {
            boolean wished = perceived || Mood.tensesAt(sentence, at).equals(Set.of(VerbTense.CONDITIONAL));
            return wished ? Standing.UNSAID : Standing.SAID;
        }
        return Standing.SAID;
    }

    /// « J'entends déjà Name dire », « Personne n'a entendu Name dire », « on entendrait Name dire »
    private Standing heard(int at) {
        boolean nobody = denied(at);
        for (int before = at - 1;
                before >= Math.max(0, at - 6) && sentence.token(before).isWord();
                before--) {
            nobody = nobody || sentence.isOneOf(before, NOBODY);
        }
        boolean fancied = sentence.isWord(at + 1, "deja")
                || Mood.tensesAt(sentence, at).equals(Set.of(VerbTense.CONDITIONAL))
                || Mood.tensesAt(sentence, at).equals(Set.of(VerbTense.FUTURE));
        return nobody || fancied ? Standing.UNSAID : Standing.SAID;
    }

    private boolean denied(int at) {
        for (int before = at - 1;
                before >= Math.max(0, at - 6) && sentence.token(before).isWord();
                before--) {
            if (sentence.isOneOf(before, Set.of("ne", "n", "sans"))) {
                return true;
            }
            if (sentence.isOneOf(before, Grammar.RELATIVES)) {
                return false;
            }
        }
        return false;
    }

    private boolean reflexive(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            if (sentence.isOneOf(before, Grammar.REFLEXIVE)) {
                return true;
            }
        }
        return false;
    }
}
