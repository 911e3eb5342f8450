package fr.verbatim.quote;

import fr.verbatim.quote.Modality.Standing;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.VerbTense;
import java.util.Optional;
import java.util.Set;

/// The conjunction that opens the clause of a verb of speech, and what it makes of the words: « il faudrait que Name
/// dise », « comme si Name avait dit », « quand Name dira » do not give them as said, « quand Name dit » does.
final class ClauseOpening {
    private static final int REACH = 8;
    private static final int GOVERNS = 4;
    private static final Set<String> CONJUNCTIONS = Set.of("que", "qu", "si", "s", "quand", "lorsque", "lorsqu", "où");
    /// « avant que », « pour que », « à moins que », « à condition que »
    private static final Set<String> BEFORE_ALL = Set.of(
            "avant",
            "pour",
            "afin",
            "sans",
            "moins",
            "condition",
            "peur",
            "crainte",
            "attendant",
            "pourvu",
            "supposer",
            "admettant",
            "admettons",
            "admettre",
            "mettons",
            "loin");
    private static final Set<String> WANTING = Set.of(
            "falloir",
            "imaginer",
            "supposer",
            "souhaiter",
            "vouloir",
            "aimer",
            "rêver",
            "attendre",
            "craindre",
            "redouter",
            "espérer",
            "préférer",
            "désirer",
            "exiger",
            "demander",
            "ordonner",
            "recommander",
            "suffire",
            "suggérer",
            "proposer",
            "réclamer",
            "parier");
    private static final Set<String> NEEDED = Set.of("falloir", "suffire", "attendre");
    private static final Set<String> DENYING = Set.of("douter", "nier", "contester", "démentir", "réfuter");
    private static final Set<String> BELIEVING = Set.of("croire", "prétendre", "penser", "soupçonner");
    private static final Set<String> UNTRUE = Set.of("faux", "impossible", "inconcevable", "exclu", "question");
    private static final Set<String> MAYBE = Set.of("possible", "probable", "peut-etre", "vraisemblable", "peut");
    private static final Set<String> TRUTH = Set.of("vrai", "exact", "certain", "avere", "possible", "pensable");
    /// What is regretted, or holds all the same, is so: « bien que », « le fait que », « regrette que ».
    private static final Set<String> FACTS = Set.of(
            "bien",
            "encore",
            "malgre",
            "ce",
            "fait",
            "heureux",
            "heureuse",
            "surpris",
            "surprise",
            "triste",
            "content",
            "contente",
            "dommage",
            "decu",
            "decue",
            "fier",
            "fiere",
            "apres",
            "etonnant",
            "regrettable",
            "scandaleux");
    private static final Set<String> FACTIVE = Set.of(
            "regretter",
            "déplorer",
            "étonner",
            "réjouir",
            "féliciter",
            "comprendre",
            "apprécier",
            "plaindre",
            "indigner",
            "saluer");
    private static final Set<String> ASKED =
            Set.of("demander", "savoir", "ignorer", "voir", "vérifier", "dire", "douter", "comprendre");

    private final Speech speech;
    private final ProseSentence sentence;
    private final Mood mood;
    private final int at;

    private ClauseOpening(Speech speech, Mood mood, int at) {
        this.speech = speech;
        this.sentence = speech.sentence();
        this.mood = mood;
        this.at = at;
    }

    /// The opening of the clause of a verb that stands before the quotation; empty for a main clause.
    static Optional<ClauseOpening> of(Speech speech, Mood mood) {
        ProseSentence sentence = speech.sentence();
        int floor = Math.max(0, speech.from());
        int start = mood.verb().from();
        start = new SubjectFinder(sentence)
                .before(start, floor)
                .map(Subject::from)
                .orElse(start);
        boolean comma = false;
        for (int at = Math.min(start, mood.verb().from()) - 1; at >= Math.max(floor, start - REACH); at--) {
            if (sentence.isOneOf(at, CONJUNCTIONS)) {
                boolean fits = !comma || sentence.is(at + 1, Token.Kind.COMMA);
                return fits ? Optional.of(new ClauseOpening(speech, mood, at)) : Optional.empty();
            }
            boolean verb = sentence.is(at, Token.Kind.WORD)
                    && (Grammar.isClearlyVerb(sentence.token(at))
                            || VerbReader.isAuxiliary(sentence.token(at).folded()));
            boolean mark = !sentence.is(at, Token.Kind.WORD) && !sentence.is(at, Token.Kind.COMMA);
            if (verb || mark) {
                return Optional.empty();
            }
            comma = comma || sentence.is(at, Token.Kind.COMMA);
        }
        return Optional.empty();
    }

    /// « est-ce que »
    boolean asks() {
        return sentence.isWord(at - 1, "est-ce");
    }

    /// « est-il vrai que »
    boolean isOfTruth() {
        return sentence.isOneOf(at - 1, TRUTH);
    }

    Standing standing(boolean behind) {
        if (sentence.isWord(at, "si") || sentence.isWord(at, "s")) {
            return condition();
        }
        boolean que = sentence.isWord(at, "que") || sentence.isWord(at, "qu");
        boolean whenever = sentence.isOneOf(at - 1, Set.of("dès", "aussitot", "sitot", "tant", "fois"));
        if (!que || whenever) {
            boolean supposed = sentence.isOneOf(at - 1, Set.of("cas", "hypothese"));
            boolean ahead = mood.is(VerbTense.FUTURE) && !behind;
            return supposed || ahead ? Standing.UNSAID : Standing.SAID;
        }
        return asks() ? Standing.SAID : clause();
    }

    private Standing clause() {
        if (sentence.isOneOf(at - 1, BEFORE_ALL)) {
            return Standing.UNSAID;
        }
        for (int i = at - 1; i >= Math.max(0, at - GOVERNS) && sentence.token(i).isWord(); i--) {
            if (Mood.isForm(sentence, i, WANTING)) {
                return wanted(i);
            }
            if (Mood.isForm(sentence, i, DENYING) || sentence.isOneOf(i, UNTRUE)) {
                return hasNe(i) && !sentence.isWord(i, "question") ? Standing.SAID : Standing.UNSAID;
            }
            if (Mood.isForm(sentence, i, BELIEVING)) {
                return hasNe(i) ? Standing.UNSAID : Standing.OPEN;
            }
            if (sentence.isOneOf(i, MAYBE)) {
                return Standing.OPEN;
            }
            if (sentence.isOneOf(i, FACTS) || Mood.isForm(sentence, i, FACTIVE)) {
                return Standing.SAID;
            }
            if (isVerb(i) || Mood.isForm(sentence, i, VerbForm.INFINITIVE)) {
                break;
            }
        }
        return !mood.is(VerbTense.SUBJUNCTIVE) ? Standing.SAID : mood.isCompound() ? Standing.OPEN : Standing.UNSAID;
    }

    /// « la légende veut que Name ait dit » hands on, « il a fallu que Name dise » tells what was done.
    private Standing wanted(int governor) {
        if (Mood.isForm(sentence, governor, NEEDED) && Mood.isForm(sentence, governor, VerbForm.PAST_PARTICIPLE)) {
            return Standing.SAID;
        }
        boolean told = Mood.isForm(sentence, governor, Set.of("vouloir")) && mood.isCompound();
        return told ? Standing.OPEN : Standing.UNSAID;
    }

    private boolean hasNe(int governor) {
        for (int i = governor - 1; i >= Math.max(0, governor - GOVERNS); i--) {
            if (sentence.isWord(i, "ne") || sentence.isWord(i, "n")) {
                return true;
            }
        }
        return false;
    }

    /// A « si » whose main clause is in the future or the conditional supposes; « si Name a dit …, il n'a rien fait »
    /// grants.
    private Standing condition() {
        boolean even = sentence.isWord(at - 1, "meme");
        boolean pluperfect = mood.isCompound() && mood.is(VerbTense.PAST);
        boolean asked = false;
        for (int i = at - 1; i >= Math.max(0, at - GOVERNS) && sentence.token(i).isWord(); i--) {
            asked = asked || Mood.isForm(sentence, i, ASKED);
        }
        if (pluperfect || asked || sentence.isOneOf(at - 1, Set.of("comme", "sauf", "excepte"))) {
            return Standing.UNSAID;
        }
        int main = mainVerb();
        if (main < 0) {
            return even ? Standing.SAID : Standing.OPEN;
        }
        Set<VerbTense> tenses = Mood.tensesAt(sentence, main);
        boolean supposes = tenses.equals(Set.of(VerbTense.FUTURE)) || tenses.equals(Set.of(VerbTense.CONDITIONAL));
        boolean grants = even || !speech.afterColon() || mood.isCompound() || !mood.mayBe(VerbTense.PRESENT);
        return supposes ? Standing.UNSAID : grants ? Standing.SAID : Standing.OPEN;
    }

    /// The first verb behind the quotation, else the last before the conjunction; -1 when there is none.
    private int mainVerb() {
        for (int i = speech.index() + 1; i < sentence.size(); i++) {
            if (isVerb(i)) {
                return i;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH * 2); i--) {
            if (isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        return sentence.is(i, Token.Kind.WORD)
                && (Grammar.isClearlyVerb(sentence.token(i))
                        || VerbReader.isAuxiliary(sentence.token(i).folded()));
    }
}
