package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Name a déclaré : « … » · Name explique que « … » · Name dénonce « … » · Et Name de conclure : « … »
final class VerbBefore implements SpeechCue {
    private static final double GOVERNS = 0.97;
    private static final double FRAGMENT = 0.9;
    private static final int SHORTEST_FRAGMENT = 3;
    /// No title of that many words begins with a small letter.
    private static final int LONG = 5;
    /// How far before a quotation its verb may stand, in tokens; keeps the search linear.
    private static final int REACH = 60;

    private static final Set<String> IMAGINING = Set.of("imaginer", "rêver", "souhaiter", "supposer");
    private static final Set<String> PERCEIVING = Set.of("voir", "entendre", "regarder", "écouter", "apercevoir");

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        VerbReader verbs = new VerbReader(sentence);
        int floor = Math.max(speech.from(), speech.index() - REACH);
        for (int at = behindClause(speech, floor) - 1; at >= floor; at--) {
            Optional<VerbGroup> verb = begins(sentence, at, floor) ? verbs.at(at) : Optional.empty();
            if (verb.isEmpty() || verb.get().to() > speech.index()) {
                continue;
            }
            VerbGroup whole = Denial.weighed(speech, widest(verbs, verb.get(), floor));
            int pronoun = relative(sentence, whole.from());
            if (pronoun < 0) {
                return whole.passive()
                        ? agent(speech, whole)
                        : Denial.of(speech, whole)
                                .or(() -> whole.negated() ? Optional.empty() : governed(speech, whole, floor));
            }
            Optional<Spoken> antecedent = antecedent(speech, whole, pronoun);
            if (antecedent.isPresent()) {
                return antecedent;
            }
        }
        return Optional.empty();
    }

    /// Where the verb of « assure que les travaux commenceront et que « … » » is looked for: before the clause that
    /// stands beside the quotation.
    private static int behindClause(Speech speech, int floor) {
        ProseSentence sentence = speech.sentence();
        int que = speech.index() - 1;
        if (speech.afterConjunction() && sentence.isOneOf(que - 1, Grammar.COORDINATORS)) {
            for (int at = que - 2; at > floor; at--) {
                if (sentence.isWord(at, "que") || sentence.isWord(at, "qu")) {
                    return at;
                }
            }
        }
        return speech.index();
    }

    /// « est interrompue par Name : », « s'est vu répondre : »: whoever is spoken to has not said it.
    private static Optional<Spoken> agent(Speech speech, VerbGroup verb) {
        ProseSentence sentence = speech.sentence();
        Optional<Phrase> agent = sentence.isWord(verb.to(), "par")
                ? new PhraseReader(sentence).at(verb.to() + 1).filter(Phrase::maySpeak)
                : Optional.empty();
        return speech.afterColon()
                ? Optional.of(
                        spoken(speech, Subject.of(agent.orElse(Phrase.nobody(verb.from(), verb.to()))), verb, FRAGMENT))
                : Optional.empty();
    }

    /// A group read from its middle (« poursuivi » of « a-t-elle poursuivi ») is read again from its beginning.
    private static VerbGroup widest(VerbReader verbs, VerbGroup found, int floor) {
        VerbGroup widest = found;
        for (int at = found.from() - 1; at >= Math.max(floor, found.from() - 7); at--) {
            Optional<VerbGroup> wider = verbs.at(at);
            if (wider.isPresent() && wider.get().to() == found.to()) {
                widest = wider.get();
            }
        }
        return widest;
    }

    /// A noun is no verb: « le juge », « une demande ».
    private static boolean begins(ProseSentence sentence, int at, int floor) {
        if (!sentence.is(at, Token.Kind.WORD)) {
            return false;
        }
        Token token = sentence.token(at);
        boolean determined = at > floor
                && Grammar.isDeterminer(sentence.token(at - 1).folded())
                && Grammar.is(token, PartOfSpeech.NOUN)
                && !Grammar.CLITICS.contains(sentence.token(at - 1).folded());
        boolean article = at > floor
                && Grammar.is(token, PartOfSpeech.NOUN)
                && Grammar.isDeterminer(sentence.token(at - 1).folded())
                && (at - 1 == floor
                        || !sentence.token(at - 2).isWord()
                        || sentence.token(at - 1).isCapitalised());
        boolean adverb = token.folded().equals("doute") && sentence.isWord(at - 1, "sans");
        return !determined && !article && !adverb;
    }

    /// The index of the « qui » that governs a verb, -1 for none: « les élus qui demandaient … » is beside the point.
    private static int relative(ProseSentence sentence, int verb) {
        int at = verb - 1;
        while (sentence.is(at, Token.Kind.WORD)
                && (Grammar.CLITICS.contains(sentence.token(at).folded())
                        || sentence.isWord(at, "ne")
                        || sentence.isWord(at, "n"))) {
            at--;
        }
        return sentence.isWord(at, "qui") ? at : -1;
    }

    /// « un inspecteur qui lui avait lancé : « … » »: the words are the inspector's.
    private static Optional<Spoken> antecedent(Speech speech, VerbGroup verb, int pronoun) {
        boolean hands = speech.sentence().isWord(verb.from(), "l") && !ReportedClause.ofSomebody(verb.lemma());
        if (!speech.afterColon() || verb.passive() || verb.negated() || !verb.finite() || hands) {
            return Optional.empty();
        }
        if (Modality.of(speech, verb) == Modality.Standing.UNSAID) {
            return Optional.of(Denial.unsaid(speech.sentence(), verb));
        }
        PhraseReader phrases = new PhraseReader(speech.sentence());
        int end = speech.sentence().is(pronoun - 1, Token.Kind.COMMA) ? pronoun - 1 : pronoun;
        for (int at = Math.max(speech.from(), pronoun - 8); at < end; at++) {
            Optional<Phrase> phrase = phrases.at(at);
            if (phrase.isPresent() && phrase.get().to() == end && phrase.get().maySpeak()) {
                return Optional.of(spoken(speech, Subject.of(phrase.get()), verb, FRAGMENT));
            }
        }
        return Optional.empty();
    }

    private static Optional<Spoken> governed(Speech speech, VerbGroup verb, int floor) {
        boolean direct =
                speech.afterColon() || speech.afterConjunction() || verb.to() == speech.index() && !work(speech);
        boolean worded = speech.length() >= SHORTEST_FRAGMENT || speech.opensWithArticle();
        boolean fragment = worded
                && !work(speech)
                && !(TitleWords.introduce(speech.before()) && (speech.length() < LONG || !speech.opensSmall()))
                && within(speech, verb);
        boolean enough = speech.afterColon() || speech.afterConjunction() || worded;
        if (!enough || !direct && !fragment) {
            return Optional.empty();
        }
        double probability = (direct ? GOVERNS : FRAGMENT) * (verb.conditional() ? Denial.HEARSAY : 1);
        if (!verb.finite()) {
            return borrowed(speech, verb, probability, floor);
        }
        if (verb.inverted() != null) {
            return Optional.of(spoken(speech, Subject.of(verb.pronoun()), verb, probability));
        }
        Optional<Subject> subject = new OwnClause(speech, verb, floor).subject();
        if (subject.isEmpty()) {
            return speech.from() > 0 ? Optional.of(spoken(speech, null, verb, probability)) : Optional.empty();
        }
        boolean words = speech.afterColon() || speech.afterConjunction();
        return subject.filter(found -> words || found.phrase().maySpeak())
                .filter(found -> !Media.relays(found, verb.lemma()))
                .map(found -> spoken(speech, found, verb, probability));
    }

    /// Verbs of presenting and writing take works as well as words: « présentera « La Mouette » ».
    private static boolean work(Speech speech) {
        return !speech.opensSmall() && !speech.afterColon() && !speech.afterConjunction() && !speech.isWholeSentence();
    }

    /// No other clause begins between the verb and the quotation.
    private static boolean within(Speech speech, VerbGroup verb) {
        for (int i = verb.to(); i < speech.index(); i++) {
            Token token = speech.sentence().token(i);
            if (token.is(Token.Kind.SEMICOLON) || token.is(Token.Kind.COLON) || token.is(Token.Kind.STOP)) {
                return false;
            }
        }
        return true;
    }

    /// An infinitive or participle borrows its subject: « avant d'ajouter », « Et Paul de conclure ».
    private static Optional<Spoken> borrowed(Speech speech, VerbGroup verb, double probability, int floor) {
        ProseSentence sentence = speech.sentence();
        if (sentence.isWord(verb.from() - 1, "de") || sentence.isWord(verb.from() - 1, "d")) {
            for (int at = Math.max(floor, verb.from() - 12); at < verb.from() - 1; at++) {
                Optional<Phrase> phrase = new PhraseReader(sentence).at(at);
                boolean before = phrase.isPresent()
                        && phrase.get().to() == verb.from() - 1
                        && phrase.get().maySpeak();
                if (before && !precededByPreposition(sentence, at)) {
                    return Optional.of(spoken(speech, Subject.of(phrase.get()), verb, probability));
                }
            }
        }
        if (imagines(sentence, floor, verb.from())) {
            return Optional.of(Denial.unsaid(sentence, verb));
        }
        boolean besides = sentence.isWord(verb.from(), "en") || sentence.isWord(verb.from() - 1, "en");
        Optional<Subject> near =
                besides ? doing(sentence, floor, verb.from()) : adjoining(sentence, floor, verb.from());
        Optional<Subject> main = near.isPresent() ? near : main(sentence, floor, verb.from());
        if (main.isPresent()) {
            return main.filter(found -> found.phrase().maySpeak())
                    .map(found -> spoken(speech, found, verb, Math.min(probability, FRAGMENT)));
        }
        boolean goesOn = sentence.isWord(verb.from() - 1, "de") || sentence.isWord(verb.from() - 1, "d");
        return speech.from() > 0 || speech.afterColon() && goesOn
                ? Optional.of(spoken(speech, null, verb, probability))
                : Optional.empty();
    }

    /// « avoir entendu Marc Noir promettre »: an infinitive with a subject of its own.
    private static Optional<Subject> adjoining(ProseSentence sentence, int floor, int verb) {
        for (int at = Math.max(floor + 1, verb - 6); at < verb; at++) {
            Optional<Phrase> phrase = sentence.is(at - 1, Token.Kind.WORD) && !precededByPreposition(sentence, at)
                    ? new PhraseReader(sentence).at(at)
                    : Optional.empty();
            if (phrase.isPresent() && phrase.get().to() == verb && phrase.get().maySpeak()) {
                return phrase.map(Subject::of);
            }
        }
        return Optional.empty();
    }

    /// « On imagine Name lui souffler : « … » »
    private static boolean imagines(ProseSentence sentence, int floor, int verb) {
        for (int at = Math.max(floor, verb - 8); at < verb; at++) {
            Optional<Phrase> phrase = Grammar.isFormOf(sentence.token(at), IMAGINING)
                    ? new PhraseReader(sentence).at(at + 1)
                    : Optional.empty();
            if (phrase.filter(found -> found.to() == verb).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// « Name a raconté que Name avait ri en lançant : »: « en » with a participle says what the subject of the nearest
    /// clause does besides.
    private static Optional<Subject> doing(ProseSentence sentence, int floor, int verb) {
        int en = verb;
        while (en > floor && Grammar.CLITICS.contains(sentence.token(en).folded()) && !sentence.isWord(en, "en")) {
            en--;
        }
        en = sentence.isWord(en, "en") ? en : verb - 1;
        Optional<Subject> seen = sentence.isWord(en, "en") ? perceived(sentence, floor, en) : Optional.empty();
        if (seen.isPresent()) {
            return seen;
        }
        int que = sentence.isWord(en, "en") ? en - 1 : -1;
        while (que > floor && !sentence.isWord(que, "que") && !sentence.isWord(que, "qu")) {
            que--;
        }
        return que > floor
                ? main(sentence, que, en).filter(found -> found.phrase().maySpeak())
                : Optional.empty();
    }

    /// « a vu Name sortir en hurlant : »: whoever is seen or heard.
    private static Optional<Subject> perceived(ProseSentence sentence, int floor, int en) {
        for (int at = floor; at < en; at++) {
            Optional<Phrase> phrase = Grammar.isFormOf(sentence.token(at), PERCEIVING)
                    ? new PhraseReader(sentence).at(at + 1).filter(Phrase::maySpeak)
                    : Optional.empty();
            boolean does = phrase.filter(found -> sentence.is(found.to(), Token.Kind.WORD))
                    .filter(found -> Lexicon.french().readings(Grammar.lower(sentence.token(found.to()))).stream()
                            .anyMatch(reading -> reading.verbForm() == VerbForm.INFINITIVE))
                    .isPresent();
            if (does) {
                return phrase.map(Subject::of);
            }
        }
        return Optional.empty();
    }

    private static boolean precededByPreposition(ProseSentence sentence, int at) {
        return sentence.has(at - 1) && new SubjectFinder(sentence).isPreposition(at - 1);
    }

    /// The subject of the first finite verb of a stretch.
    static Optional<Subject> main(ProseSentence sentence, int from, int to) {
        VerbReader verbs = new VerbReader(sentence);
        SubjectFinder finder = new SubjectFinder(sentence);
        int brackets = 0;
        for (int i = from + 1; i < to; i++) {
            brackets += sentence.is(i, Token.Kind.OPENING) ? 1 : sentence.is(i, Token.Kind.CLOSING) ? -1 : 0;
            boolean noun = Grammar.isPerson(sentence.token(i).folded())
                    && !Grammar.REFLEXIVE.contains(sentence.token(i - 1).folded());
            if (brackets <= 0 && verbs.isFinite(i) && !noun && relative(sentence, i) < 0) {
                Optional<Subject> subject = finder.before(i, from);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private static Spoken spoken(Speech speech, @Nullable Subject subject, VerbGroup verb, double probability) {
        int from = subject == null ? verb.from() : Math.min(subject.from(), verb.from());
        return new Spoken(
                        subject,
                        "verb-before",
                        "« " + speech.sentence().printed(from, Math.max(from + 1, verb.to()))
                                + " » introduit la citation",
                        probability,
                        from,
                        verb.to())
                .reserving(speech.sentence(), verb);
    }
}
