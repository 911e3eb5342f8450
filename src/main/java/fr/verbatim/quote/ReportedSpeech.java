package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.quote.SpeechCue.Spoken;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.VerbForm;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds who is reported in a sentence without quotation marks. Naming somebody is not enough: a speech verb
/// whose subject they are governs a clause, or the sentence says that it repeats them.
///
/// | sentence | |
/// |---|---|
/// | *comme l'a rappelé X* | repeats X |
/// | *X estime que …*, *X a expliqué comment …* | a clause of X's |
/// | *X demande à Y de …* | X's wish |
/// | *Selon X, …*, *D'après X, …*, *Pour X, …* | X's view |
/// | *…, assure X.* | X's assertion |
/// | *… rappeler …, grâce à l'intervention de X* | what X came to say |
final class ReportedSpeech {
    private static final Pattern INTERVENTION = Pattern.compile(
            "(?iu)(?:grâce à|à travers|lors de|par)\\s+(?:l['’]intervention|la voix|le témoignage|la bouche)\\s+(?:du"
                    + " |de la |de l['’]|de |d['’]|des )$");
    private static final Set<String> QUESTIONS =
            Set.of("comment", "pourquoi", "combien", "quel", "quelle", "quels", "quelles");
    private static final Set<String> OPINIONS = Set.of("penser", "croire", "estimer", "juger", "voir");
    private static final int CLAUSE_REACH = 12;
    private static final int INTERVENTION_REACH = 60;

    private final ProseSentence sentence;
    private final VerbReader verbs;
    private final SubjectFinder finder;

    ReportedSpeech(ProseSentence sentence) {
        this.sentence = sentence;
        this.verbs = new VerbReader(sentence);
        this.finder = new SubjectFinder(sentence);
    }

    Optional<Spoken> find() {
        return repeated()
                .or(this::accordingTo)
                .or(this::governed)
                .or(this::closing)
                .or(this::intervention);
    }

    /// « comme l'a rappelé X », « comme le souligne X », « ainsi que l'a dit X »
    private Optional<Spoken> repeated() {
        for (int at = 0; at < sentence.size(); at++) {
            int verb = sentence.isWord(at, "comme")
                    ? at + 1
                    : sentence.isWord(at, "ainsi") && sentence.isWord(at + 1, "que") ? at + 2 : -1;
            Optional<VerbGroup> group =
                    verb < 0 ? Optional.empty() : verbs.at(verb).filter(VerbGroup::finite);
            Optional<Subject> subject =
                    group.flatMap(found -> finder.after(found)).filter(this::speaks);
            if (subject.isPresent()) {
                return Optional.of(spoken(
                        subject.get(),
                        "as-said",
                        "la phrase dit répéter des propos :",
                        0.98,
                        at,
                        subject.get().to()));
            }
        }
        return Optional.empty();
    }

    private Optional<Spoken> accordingTo() {
        int first = 0;
        while (sentence.has(first)
                && (!sentence.token(first).isWord()
                        || Grammar.COORDINATORS.contains(sentence.token(first).folded()))) {
            first++;
        }
        return AccordingTo.opened(sentence, first)
                .or(() -> behind())
                .filter(found -> speaks(found.subject()))
                .filter(found -> !found.weak()
                        || sentence.is(found.subject().to(), Token.Kind.COMMA)
                                && holdsOpinion(found.subject().to()))
                .map(found -> new Spoken(
                        found.subject(),
                        "according-to",
                        "la phrase est donnée « "
                                + sentence.printed(found.from(), found.subject().to()) + " »",
                        found.weak() ? 0.8 : 0.97,
                        found.from(),
                        found.subject().to()));
    }

    /// « …, selon X. »
    private Optional<AccordingTo.Opened> behind() {
        for (int at = Math.max(1, sentence.size() - 24); at < sentence.size(); at++) {
            boolean opens =
                    sentence.isWord(at, "selon") || sentence.isWord(at, "d") && sentence.isWord(at + 1, "apres");
            if (opens && sentence.is(at - 1, Token.Kind.COMMA)) {
                Optional<AccordingTo.Opened> found = AccordingTo.opened(sentence, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// After « Pour X, » an opinion says how things are or ought to be.
    private boolean holdsOpinion(int comma) {
        for (int at = comma + 1; at < Math.min(sentence.size(), comma + 12); at++) {
            if (Set.of("est", "faut", "doit", "devrait", "sont", "doivent", "c", "faudrait")
                    .contains(sentence.token(at).folded())) {
                return true;
            }
        }
        return false;
    }

    /// « X estime que … », « X demande à Y de … »
    private Optional<Spoken> governed() {
        for (int at = 0; at < sentence.size(); at++) {
            Optional<VerbGroup> verb = isNoun(at) ? Optional.empty() : verbs.at(at);
            if (verb.isEmpty() || !verb.get().finite() || !asserts(verb.get()) || !governs(verb.get())) {
                continue;
            }
            Optional<Subject> subject = verb.get().inverted() == null && !subordinate(at)
                    ? finder.before(at, 0).filter(found -> !subordinate(found.from()))
                    : Optional.empty();
            if (subject.isPresent()) {
                return subject.filter(this::speaks)
                        .map(found -> spoken(
                                found,
                                "speech-verb",
                                "verbe de parole dont le sujet est",
                                0.97 * vouched(verb.get()),
                                found.from(),
                                verb.get().to()));
            }
        }
        return Optional.empty();
    }

    /// « aurait confié que »: hearsay.
    private double vouched(VerbGroup verb) {
        boolean open = verb.conditional() || Modality.of(sentence, verb) == Modality.Standing.OPEN;
        return open ? Denial.HEARSAY : 1;
    }

    private boolean asserts(VerbGroup verb) {
        return !verb.passive()
                && Modality.of(sentence, verb) != Modality.Standing.UNSAID
                && (!verb.negated() || OPINIONS.contains(verb.lemma()));
    }

    private boolean isNoun(int at) {
        return sentence.is(at, Token.Kind.WORD)
                && sentence.is(at - 1, Token.Kind.WORD)
                && Grammar.isDeterminer(sentence.token(at - 1).folded())
                && Grammar.is(sentence.token(at), PartOfSpeech.NOUN)
                && (!Grammar.CLITICS.contains(sentence.token(at - 1).folded())
                        || !sentence.is(at - 2, Token.Kind.WORD));
    }

    /// In « si X dit que », « ceux qui disent que » nothing is asserted of anybody.
    private boolean subordinate(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && sentence.token(i).isWord(); i--) {
            if (Grammar.SUBORDINATORS.contains(sentence.token(i).folded()) && !sentence.isWord(i, "s")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause or an infinitive of the verb's follows.
    private boolean governs(VerbGroup verb) {
        int at = verb.to();
        int end = Math.min(sentence.size(), at + CLAUSE_REACH);
        if (SpeechVerbs.may(verb.lemma(), SpeechVerbs.Trait.QUE) && infinitiveAt(at)
                || SpeechVerbs.may(verb.lemma(), SpeechVerbs.Trait.NOUN) && hasObject(verb)
                || ofOneself(verb)) {
            return true;
        }
        boolean direct = true;
        while (at < end) {
            Token token = sentence.token(at);
            String word = token.folded();
            boolean que = word.equals("que") || word.equals("qu") || isIf(at);
            if (SpeechVerbs.may(verb.lemma(), SpeechVerbs.Trait.QUE) && (direct && que || QUESTIONS.contains(word))) {
                return true;
            }
            if (SpeechVerbs.may(verb.lemma(), SpeechVerbs.Trait.DE) && isInfinitive(at)) {
                return true;
            }
            Optional<Phrase> phrase = new PhraseReader(sentence).at(at);
            if (phrase.isPresent() && !token.folded().equals("ce")) {
                direct = direct
                        && phrase.get().kind() != Kind.THING
                        && phrase.get().kind() != Kind.RECORD;
                at = phrase.get().to();
            } else if (token.isWord() && finder.isPreposition(at) && !isInfinitive(at)) {
                at = new PhraseReader(sentence).at(at + 1).map(Phrase::to).orElse(at + 1);
            } else {
                at++;
            }
        }
        return false;
    }

    /// « s'est dit favorable à une trêve »
    private boolean ofOneself(VerbGroup verb) {
        boolean reflexive = sentence.isWord(verb.from(), "s") || sentence.isWord(verb.from(), "se");
        return reflexive
                && verb.lemma().equals("dire")
                && sentence.is(verb.to(), Token.Kind.WORD)
                && Grammar.is(sentence.token(verb.to()), PartOfSpeech.ADJECTIVE);
    }

    /// « réclame une enquête », « dénonce, dans un texte, des moyens arrivés trop tard », « plaide pour un moratoire »
    private boolean hasObject(VerbGroup verb) {
        int at = verb.to();
        if (sentence.is(at, Token.Kind.COMMA)) {
            at++;
            while (sentence.has(at) && at < verb.to() + CLAUSE_REACH && !sentence.is(at, Token.Kind.COMMA)) {
                at++;
            }
            at++;
        }
        while (sentence.is(at, Token.Kind.WORD) && Grammar.isAdverb(sentence.token(at))) {
            at++;
        }
        at += SpeechVerbs.may(verb.lemma(), SpeechVerbs.Trait.POUR) && sentence.isWord(at, "pour") ? 1 : 0;
        return sentence.is(at, Token.Kind.WORD)
                && Grammar.isDeterminer(sentence.token(at).folded())
                && new PhraseReader(sentence)
                        .at(at)
                        .filter(phrase -> phrase.kind() != Kind.TIME)
                        .filter(phrase -> !verb.lemma().equals("saluer") || !Crowd.isGreeted(phrase))
                        .isPresent();
    }

    /// « ne croyait pas si bien dire »: before an adverb « si » is one itself.
    private boolean isIf(int at) {
        boolean he = sentence.isWord(at + 1, "il") || sentence.isWord(at + 1, "ils");
        boolean degree = sentence.is(at + 1, Token.Kind.WORD) && Grammar.isAdverb(sentence.token(at + 1));
        return sentence.isWord(at, "s") && he || sentence.isWord(at, "si") && !degree;
    }

    /// « de retirer », « à se rassembler »
    private boolean isInfinitive(int at) {
        if (!sentence.isWord(at, "de") && !sentence.isWord(at, "d") && !sentence.isWord(at, "à")) {
            return false;
        }
        return infinitiveAt(at + 1);
    }

    /// « avoir transmis », « ne pas vouloir », with the pronouns before it
    private boolean infinitiveAt(int at) {
        int verb = at;
        while (sentence.is(verb, Token.Kind.WORD)
                && (Grammar.CLITICS.contains(sentence.token(verb).folded())
                        || sentence.isWord(verb, "ne")
                        || sentence.isWord(verb, "pas"))) {
            verb++;
        }
        return sentence.is(verb, Token.Kind.WORD)
                && Lexicon.french().readings(Grammar.lower(sentence.token(verb))).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.INFINITIVE);
    }

    /// « …, assure X. », « …, a-t-elle précisé. »
    private Optional<Spoken> closing() {
        for (int at = Math.max(4, sentence.size() - 30); at < sentence.size(); at++) {
            if (!sentence.is(at - 1, Token.Kind.COMMA)) {
                continue;
            }
            Optional<VerbGroup> found = verbs.at(at);
            if (found.isEmpty()
                    || !found.get().finite()
                    || !asserts(found.get())
                    || !SpeechVerbs.may(found.get().lemma(), SpeechVerbs.Trait.QUE)
                    || found.get().inverted() == null
                            && !new ReportedClause(sentence).isGiven(found.get().lemma(), at - 1)) {
                continue;
            }
            VerbGroup verb = found.get();
            Optional<Subject> subject = verb.inverted() == null
                    ? finder.after(verb).filter(this::speaks).filter(one -> one.from() - verb.to() <= 8)
                    : Optional.of(Subject.of(verb.pronoun())).filter(one -> verb.isTurned());
            int end = subject.map(one -> Math.max(one.to(), verb.to())).orElse(-1);
            boolean closes = subject.isPresent()
                    && (!sentence.has(end) || !sentence.token(end).isWord() || sentence.size() - end < 10);
            if (closes) {
                return Optional.of(spoken(
                        subject.get(),
                        "closing-verb",
                        "la phrase est donnée comme dite par",
                        0.96 * vouched(verb),
                        at,
                        end));
            }
        }
        return Optional.empty();
    }

    private Optional<Spoken> intervention() {
        for (var entry : sentence.mentions().entrySet()) {
            Mention mention = entry.getValue().mention();
            int from = Math.max(0, mention.start() - INTERVENTION_REACH);
            if (INTERVENTION
                            .matcher(sentence.text().substring(from, mention.start()))
                            .find()
                    && saysBefore(entry.getKey())) {
                Optional<Phrase> phrase = new PhraseReader(sentence).at(entry.getKey());
                return phrase.map(found -> spoken(
                        Subject.of(found),
                        "intervention",
                        "la phrase résume une intervention :",
                        0.85,
                        found.from(),
                        found.to()));
            }
        }
        return Optional.empty();
    }

    private boolean saysBefore(int index) {
        for (int at = 0; at < index; at++) {
            if (sentence.token(at).isWord()
                    && !SpeechVerbs.readings(sentence.token(at).text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Subject subject) {
        Phrase phrase = subject.phrase();
        boolean medium = phrase.names().stream().anyMatch(name -> name.voice() instanceof Voice.OrganisationVoice)
                && Media.isMedium(subject);
        return phrase.maySpeak() && phrase.kind() != Kind.RECORD && !medium;
    }

    private Spoken spoken(Subject subject, String cue, String explanation, double probability, int from, int to) {
        return new Spoken(subject, cue, explanation + " « " + subject.phrase().printed() + " »", probability, from, to);
    }
}
