package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.quote.VerbGroup.Trait;
import java.util.Optional;
import java.util.Set;

/// « … », souligne Name · « … », a déclaré hier devant la presse le maire · « … », a-t-elle poursuivi · « … »,
/// Name explique
final class VerbAfter implements SpeechCue {
    private static final double KNOWN_VERB = 0.98;
    private static final double ANY_VERB = 0.88;
    private static final double SUBJECT_FIRST = 0.9;
    private static final int SHORTEST_FRAGMENT = 3;
    /// « rigole-t-il », « entend-on dans l'allée »; « dit-on » brings a saying of everybody's.
    private static final String HEARD = "(?!di[ts]).+-(?:t-)?(?:ils?|elles?|on)";
    private static final Set<String> PASSED = Set.of("comme", "ainsi", "et", "puis", "mais", "c", "ce", "voila");

    /// Verbs that give words only with « se »: « Les Choristes » a ému Name is a title.
    private static final Set<String> AFFECTING = Set.of(
            "émouvoir",
            "amuser",
            "agacer",
            "énerver",
            "irriter",
            "ravir",
            "attendrir",
            "inquiéter",
            "étonner",
            "indigner",
            "réjouir",
            "offusquer",
            "enthousiasmer",
            "enflammer",
            "désoler",
            "emporter");

    /// « … », apprend Name par courrier: the words were said to the subject.
    private static final Set<String> TAKING_IN = Set.of(
            "entendre",
            "apprendre",
            "découvrir",
            "recevoir",
            "écouter",
            "déchiffrer",
            "subir",
            "encaisser",
            "intercepter",
            "lire",
            "relire");

    @Override
    public Optional<Spoken> find(Speech speech) {
        boolean fits = speech.stands() || speech.length() >= SHORTEST_FRAGMENT && speech.opensSmall();
        if (!fits) {
            return Optional.empty();
        }
        ProseSentence sentence = speech.sentence();
        int at = speech.index() + 1;
        while (at < speech.to()
                && (!sentence.token(at).isWord()
                        || PASSED.contains(sentence.token(at).folded()))) {
            if (sentence.is(at, Token.Kind.COLON) || sentence.is(at, Token.Kind.OPENING)) {
                return Optional.empty();
            }
            at++;
        }
        return at < speech.to() ? verbAt(speech, at) : Optional.empty();
    }

    private static Optional<Spoken> verbAt(Speech speech, int at) {
        ProseSentence sentence = speech.sentence();
        VerbReader verbs = new VerbReader(sentence);
        Optional<Spoken> late = Denial.late(speech, at);
        if (late.isPresent()) {
            return late;
        }
        Optional<VerbGroup> verb = verbs.at(at).map(found -> Denial.weighed(speech, found));
        if (verb.isEmpty()) {
            return subjectFirst(speech, at, verbs).or(() -> anyVerb(speech, at));
        }
        VerbGroup group = verb.get();
        if (!group.finite() || group.to() > speech.to()) {
            return Optional.empty();
        }
        if (AFFECTING.contains(group.lemma()) && !sentence.isOneOf(group.from(), Grammar.REFLEXIVE)) {
            return Optional.empty();
        }
        if (group.passive() || WordsOf.isRead(group.lemma())) {
            return speech.stands() ? Optional.of(nobody(speech, group)) : Optional.empty();
        }
        Optional<Spoken> denied = Denial.of(speech, group);
        if (denied.isPresent()) {
            return denied;
        }
        double sure = group.conditional() ? KNOWN_VERB * Denial.HEARSAY : KNOWN_VERB;
        if (group.inverted() != null) {
            return Optional.of(spoken(sentence, Subject.of(group.pronoun()), group.from(), group.to(), sure)
                    .reserving(sentence, group));
        }
        Optional<Subject> subject = new SubjectFinder(sentence).after(group);
        if (subject.isEmpty()) {
            boolean opens = speech.index() == speech.from()
                    && speech.sentence().tokens().subList(speech.index() + 1, at).stream()
                            .noneMatch(Token::isWord);
            return opens ? Optional.of(nobody(speech, group)) : Optional.empty();
        }
        return subject.map(Subject::asSpeaker)
                .filter(found -> found.phrase().maySpeak() && found.from() < speech.to())
                .filter(found -> !Media.relays(found, group.lemma()))
                .map(found ->
                        spoken(sentence, found, group.from(), found.to(), sure).reserving(sentence, group));
    }

    /// « … », a-t-il été répondu: said, but nobody is given as the speaker.
    private static Spoken nobody(Speech speech, VerbGroup group) {
        return spoken(
                speech.sentence(),
                Subject.of(Phrase.nobody(group.from(), group.to())),
                group.from(),
                group.to(),
                KNOWN_VERB);
    }

    /// « … », Paul Ménard explique.
    private static Optional<Spoken> subjectFirst(Speech speech, int at, VerbReader verbs) {
        ProseSentence sentence = speech.sentence();
        Optional<Phrase> phrase = new PhraseReader(sentence).at(at);
        if (phrase.isEmpty() || !phrase.get().maySpeak() || phrase.get().kind() == Kind.RECORD) {
            return Optional.empty();
        }
        Subject subject = new SubjectFinder(sentence).withApposition(phrase.get());
        int next = sentence.is(subject.to(), Token.Kind.COMMA) ? subject.to() + 1 : subject.to();
        Optional<VerbGroup> verb = verbs.at(next).map(found -> Denial.weighed(speech, found));
        boolean closes = verb.isPresent()
                && verb.get().finite()
                && !verb.get().passive()
                && (verb.get().to() >= speech.to()
                        || !sentence.token(verb.get().to()).isWord());
        if (!closes) {
            return Optional.empty();
        }
        Optional<Spoken> denied = Denial.of(speech, verb.get());
        if (denied.isPresent()) {
            return denied;
        }
        double sure = verb.get().conditional() ? SUBJECT_FIRST * Denial.HEARSAY : SUBJECT_FIRST;
        return Optional.of(spoken(sentence, subject, at, verb.get().to(), sure).reserving(sentence, verb.get()));
    }

    /// The place after a quotation makes a verb one of speech: « … », rigole un riverain.
    private static Optional<Spoken> anyVerb(Speech speech, int at) {
        ProseSentence sentence = speech.sentence();
        int verb = PlaceVerb.afterClitics(sentence, at, speech.to());
        if (verb < speech.to() && sentence.token(verb).folded().matches(HEARD)) {
            String pronoun = sentence.token(verb).folded().replaceFirst(".*-", "");
            VerbGroup group = new VerbGroup(at, verb + 1, "", pronoun, Set.of(Trait.FINITE));
            return Optional.of(spoken(sentence, Subject.of(group.pronoun()), at, verb + 1, ANY_VERB));
        }
        Optional<VerbGroup> group = PlaceVerb.read(speech, at).map(found -> Denial.weighed(speech, found));
        if (group.isEmpty() || group.get().to() > speech.to()) {
            return Optional.empty();
        }
        int end = group.get().to();
        if (TAKING_IN.contains(group.get().lemma())) {
            return speech.stands()
                    ? Optional.of(spoken(sentence, Subject.of(Phrase.nobody(at, end)), at, end, ANY_VERB))
                    : Optional.empty();
        }
        double sure = group.get().conditional() ? ANY_VERB * Denial.HEARSAY : ANY_VERB;
        return PlaceVerb.subject(sentence, group.get())
                .filter(found -> found.phrase().to() <= speech.to())
                .map(subject ->
                        spoken(sentence, subject, at, subject.to(), sure).reserving(sentence, group.get()));
    }

    private static Spoken spoken(ProseSentence sentence, Subject subject, int from, int to, double probability) {
        return new Spoken(
                subject,
                "verb-after",
                "« " + sentence.printed(from, to) + " » suit la citation",
                probability,
                from,
                to);
    }
}
