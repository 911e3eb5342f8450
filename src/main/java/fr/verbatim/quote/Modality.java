package fr.verbatim.quote;

import fr.verbatim.text.VerbForm;
import fr.verbatim.text.VerbTense;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far a sentence gives words as said, by the mood of their verb, what governs it and the clause it stands in.
///
/// | words given | how they stand |
/// |---|---|
/// | *a dit*, *dit*, *a tenu à dire*, *dira plus tard* | said |
/// | *dira*, *dirait*, *peut dire*, *allait dire* | open |
/// | *devrait dire*, *refuse de dire*, *si X dit …, nous partirons*, *X a-t-il dit … ?* | unsaid |
final class Modality {
    /// How words stand, each less sure than the one before.
    enum Standing {
        SAID,
        /// The writer does not vouch for them.
        OPEN,
        /// The writer does not give them as said.
        UNSAID;

        Standing or(Standing other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /// « devrait dire : « … » » gives words that are wanted, « devrait se réjouir : « … » » may give words that are
    /// said.
    private static final Set<String> UTTERING =
            Stream.concat(Denial.UTTERING.stream(), Stream.of("hurler")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ANSWERING =
            Set.of("répondre", "répliquer", "rétorquer", "ajouter", "répéter", "objecter", "avouer", "conclure");
    private static final Set<String> WISHES =
            Set.of("pouvoir", "devoir", "vouloir", "aimer", "souhaiter", "préférer", "falloir", "savoir", "permettre");
    private static final Set<String> POWERS = Set.of("pouvoir", "devoir", "savoir", "falloir");
    private static final Set<String> LAPSES = Set.of("oublier", "manquer", "tarder", "hésiter");
    private static final Set<String> FORGETTING = Set.of("oublier", "manquer");
    private static final Set<String> DUTIES = Set.of("pouvoir", "devoir");
    private static final Set<String> GOING = Set.of("aller");
    private static final Set<String> HEARING = Set.of("entendre");
    private static final Set<String> TAKING_IN =
            Set.of("entendre", "lire", "relire", "ouïr", "apercevoir", "comprendre", "deviner");
    private static final Set<String> ASKING = Set.of("demander", "interroger", "questionner", "lancer");
    private static final Set<String> QUESTIONS = Set.of(
            "pourquoi",
            "comment",
            "quand",
            "où",
            "combien",
            "quel",
            "quelle",
            "quels",
            "quelles",
            "lequel",
            "laquelle",
            "qui",
            "qu",
            "que");
    private static final int LATE = 8;

    private final ProseSentence sentence;
    private final VerbGroup verb;
    private final int from;
    private final int to;

    private Modality(ProseSentence sentence, VerbGroup verb, int from, int to) {
        this.sentence = sentence;
        this.verb = verb;
        this.from = from;
        this.to = to;
    }

    /// Of a verb on either side of a quotation.
    static Standing of(Speech speech, VerbGroup verb) {
        Modality modality = new Modality(speech.sentence(), verb, speech.from(), speech.to());
        if (verb.passive()) {
            return Standing.SAID;
        }
        boolean before = verb.from() < speech.index();
        if (before && modality.hears()) {
            return Standing.UNSAID;
        }
        Optional<Mood> mood = modality.isInfinitive() ? Optional.empty() : Mood.of(speech.sentence(), verb);
        boolean given = !before || modality.givesWords();
        Standing own = mood.map(found -> modality.own(found, given)).orElseGet(() -> modality.governed(given));
        Standing asked = modality.asked(speech, mood).or(modality.doubted(speech));
        Standing clause = mood.filter(found -> before)
                .flatMap(found -> ClauseOpening.of(speech, found))
                .map(opening -> opening.standing(modality.isBehind()))
                .orElse(Standing.SAID);
        return own.or(asked).or(clause);
    }

    /// Of a verb in a sentence without a quotation, or in a clause set into one.
    static Standing of(ProseSentence sentence, VerbGroup verb) {
        Modality modality = new Modality(
                sentence, verb, Math.max(0, verb.from() - LATE), Math.min(sentence.size(), verb.to() + LATE));
        return verb.passive()
                ? Standing.SAID
                : Mood.of(sentence, verb)
                        .map(found -> modality.own(found, true))
                        .orElse(Standing.SAID);
    }

    /// Behind a quotation: « refuse de dire Name », « a cru entendre Name », from the first verb on; null for none.
    static Optional<VerbGroup> late(Speech speech, int at) {
        ProseSentence sentence = speech.sentence();
        boolean finite = false;
        for (int i = at + 1; i < Math.min(speech.to(), at + LATE); i++) {
            if (!sentence.is(i, Token.Kind.WORD) || sentence.mentionAt(i).isPresent()) {
                return Optional.empty();
            }
            boolean infinitive = Mood.isForm(sentence, i, VerbForm.INFINITIVE);
            boolean had = sentence.isWord(i - 1, "avoir") && Mood.isForm(sentence, i, VerbForm.PAST_PARTICIPLE);
            finite = finite || !Mood.tensesAt(sentence, i - 1).isEmpty();
            if (finite && (infinitive || had)) {
                boolean hears = Mood.isForm(sentence, i, TAKING_IN);
                boolean utters = Mood.isForm(sentence, i, UTTERING);
                boolean speaks = utters || Mood.isForm(sentence, i, ANSWERING);
                boolean unsaid =
                        hears || speaks && infinitive && new GoverningVerb(sentence, utters).of(i) == Standing.UNSAID;
                if (unsaid) {
                    return Optional.of(new VerbGroup(at, i + 1, "", null, Set.of()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isInfinitive() {
        return !verb.finite() || sentence.isWord(verb.from(), "avoir");
    }

    private boolean isBehind() {
        return TimeMarks.behind(sentence, from, to);
    }

    private boolean onlyFollows() {
        return TimeMarks.onlyFollows(sentence, from, to);
    }

    private boolean utters() {
        return UTTERING.contains(verb.lemma());
    }

    private boolean speaks() {
        return utters() || ANSWERING.contains(verb.lemma());
    }

    /// Nothing else is said between the verb and the quotation: « devrait dire à Name : « … » ».
    private boolean givesWords() {
        int next = verb.to();
        boolean object = sentence.is(next, Token.Kind.WORD)
                && (Grammar.isDeterminer(sentence.token(next).folded()) && !sentence.isWord(next + 1, "jour")
                        || sentence.isOneOf(next, QUESTIONS) && !sentence.is(next + 1, Token.Kind.QUOTATION));
        return !object;
    }

    /// « a cru entendre : « … » », « prétend avoir lu : « … » »: the words reached the subject.
    private boolean hears() {
        int next = sentence.isWord(verb.to(), "avoir") ? verb.to() + 1 : verb.to();
        VerbForm form = next > verb.to() ? VerbForm.PAST_PARTICIPLE : VerbForm.INFINITIVE;
        return Mood.isForm(sentence, next, TAKING_IN) && Mood.isForm(sentence, next, form);
    }

    /// « Peut-être Name a-t-il dit : « … » »
    private Standing doubted(Speech speech) {
        int first = from;
        while (first < speech.index() && !sentence.is(first, Token.Kind.WORD)) {
            first++;
        }
        return sentence.isWord(first, "peut-etre") ? Standing.OPEN : Standing.SAID;
    }

    private Standing governed(boolean given) {
        boolean infinitive = Mood.isForm(sentence, verb.to() - 1, VerbForm.INFINITIVE);
        return infinitive && given && speaks() ? new GoverningVerb(sentence, utters()).of(verb.from()) : Standing.SAID;
    }

    private Standing own(Mood mood, boolean given) {
        Standing modal = mood.isModal() ? modal(mood, given) : Standing.SAID;
        boolean coming = mood.isModal() && mood.heads(GOING) && mood.is(VerbTense.PRESENT) && !reaches();
        boolean future = mood.is(VerbTense.FUTURE) && (mood.isModal() || !mood.isCompound());
        Standing time = Standing.SAID;
        if ((future || coming) && (!isBehind() || TimeMarks.isToCome(sentence, from, to))) {
            time = TimeMarks.ahead(sentence, from, to) ? Standing.UNSAID : Standing.OPEN;
        } else if (mood.is(VerbTense.CONDITIONAL) && (mood.isCompound() || !isBehind() || onlyFollows())) {
            time = Standing.OPEN;
        }
        return modal.or(time);
    }

    private Standing modal(Mood mood, boolean given) {
        boolean weighs = given && speaks();
        if (mood.is(VerbTense.CONDITIONAL) && mood.leads(WISHES)) {
            return weighs ? Standing.UNSAID : Standing.OPEN;
        }
        boolean lapse = mood.leads(LAPSES) && !mood.hasNe() && !sentence.isOneOf(verb.from() - 1, Set.of("sans"));
        if (lapse && given && (utters() || mood.leads(FORGETTING))) {
            return Standing.UNSAID;
        }
        if (mood.is(VerbTense.FUTURE) && mood.leads(POWERS) && weighs && !isBehind()) {
            return Standing.UNSAID;
        }
        boolean hears = mood.leads(HEARING)
                && !mood.leads(Set.of("laisser"))
                && verb.lemma().equals("dire");
        if (hears && !sentence.isWord(verb.to() - 1, "entendre")) {
            return Standing.UNSAID;
        }
        boolean simple = !mood.isCompound() && !mood.hasNe() && weighs && !isBehind();
        boolean was = mood.heads(GOING) && mood.is(VerbTense.PAST) && !reaches();
        return simple && (mood.heads(DUTIES) || was) ? Standing.OPEN : Standing.SAID;
    }

    /// « va jusqu'à dire »
    private boolean reaches() {
        for (int at = verb.from(); at < verb.to(); at++) {
            if (sentence.isWord(at, "jusqu") || sentence.isWord(at, "jusque")) {
                return true;
            }
        }
        return false;
    }

    /// « Name a-t-il dit : « … » ? », « est-ce que Name a dit : « … » ? »: a question that « oui » may answer.
    private Standing asked(Speech speech, Optional<Mood> mood) {
        int last = sentence.size() - 1;
        boolean mark = last > speech.index()
                && sentence.is(last, Token.Kind.STOP)
                && sentence.text().charAt(sentence.token(last).start()) == '?';
        if (!mark || mood.isEmpty() || ASKING.contains(verb.lemma())) {
            return Standing.SAID;
        }
        boolean before = verb.from() < speech.index();
        Optional<ClauseOpening> opening = before ? ClauseOpening.of(speech, mood.get()) : Optional.empty();
        boolean asks = opening.map(ClauseOpening::asks).orElse(false);
        if (opening.isPresent() && !asks) {
            return opening.get().isOfTruth() ? Standing.UNSAID : Standing.SAID;
        }
        int start = before ? from : speech.index() + 1;
        for (int at = start; at < verb.from(); at++) {
            boolean whether = asks && sentence.isOneOf(at, Set.of("que", "qu")) && sentence.isWord(at - 1, "est-ce");
            if (sentence.isOneOf(at, QUESTIONS) && !whether) {
                return Standing.SAID;
            }
        }
        boolean turned = before && (asks || verb.inverted() != null);
        for (int at = Math.max(speech.index() + 1, verb.to()); at < last; at++) {
            if (!turned && !sentence.is(at, Token.Kind.STOP) && (before || sentence.is(at, Token.Kind.COMMA))) {
                return Standing.SAID;
            }
        }
        return turned ? Standing.UNSAID : Standing.OPEN;
    }
}
