package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import java.util.Optional;
import java.util.Set;

/// Whose verb the one before a quotation is, where its clause is not the first of the sentence: « X se tait, mais
/// l'avocat du second dit », « X est formel, résume son porte-parole ». The subject of an earlier clause is that of the
/// verb only where nothing in the clause of its own may be.
final class OwnClause {
    /// They have a person as their object: « interpelle le maire : ».
    private static final Set<String> PERSONAL = Set.of(
            "interpeller",
            "apostropher",
            "prévenir",
            "avertir",
            "saluer",
            "appeler",
            "rassurer",
            "remercier",
            "féliciter",
            "accuser",
            "menacer",
            "informer",
            "interroger",
            "questionner",
            "supplier",
            "implorer",
            "reprendre",
            "citer",
            "corriger",
            "couper",
            "interrompre",
            "contredire",
            "alerter",
            "railler",
            "relancer",
            "défier",
            "sommer");
    private static final Set<String> OPENING = Set.of("et", "mais", "puis", "or", "donc", "car");
    private static final Set<String> OBJECT = Set.of("que", "qu");

    private final Speech speech;
    private final ProseSentence sentence;
    private final VerbGroup verb;
    private final int floor;
    private final SubjectFinder finder;

    OwnClause(Speech speech, VerbGroup verb, int floor) {
        this.speech = speech;
        this.sentence = speech.sentence();
        this.verb = verb;
        this.floor = floor;
        this.finder = new SubjectFinder(sentence);
    }

    /// Somebody unknown where the clause has a subject that is not understood.
    Optional<Subject> subject() {
        Optional<Subject> before = finder.before(verb.from(), floor);
        int start = start();
        // « qui l'a répété » is about somebody of the clause before.
        if (start > floor && !sentence.isWord(start, "qui") && isLater(start)) {
            boolean bare = start == verb.from();
            boolean turned = bare && (sentence.is(start - 1, Token.Kind.COMMA) || sentence.isOneOf(start - 1, OBJECT));
            Optional<Subject> behind = turned && !PERSONAL.contains(verb.lemma()) ? behind() : Optional.empty();
            if (behind.isPresent()) {
                return behind;
            }
            if (!bare
                    && holdsSubject(start)
                    && before.filter(found -> found.from() < start).isPresent()) {
                return Optional.of(Subject.of(Phrase.nobody(start, verb.from())));
            }
        }
        return before.isPresent() ? before : behind();
    }

    private Optional<Subject> behind() {
        return finder.after(verb).filter(found -> found.to() <= speech.index());
    }

    private int start() {
        int at = verb.from();
        while (at > floor
                && sentence.token(at - 1).isWord()
                && !sentence.isOneOf(at - 1, OPENING)
                && !sentence.isOneOf(at - 1, OBJECT)) {
            at--;
        }
        return at;
    }

    /// Whether another clause stands before it.
    private boolean isLater(int start) {
        VerbReader verbs = new VerbReader(sentence);
        for (int at = floor; at < start; at++) {
            boolean form = Grammar.isClearlyVerb(sentence.token(at))
                    || VerbReader.isAuxiliary(sentence.token(at).folded());
            if (form && verbs.isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    /// « l'avocat du second », « la première »; not « d'une voix calme », « ému », « alors ».
    private boolean holdsSubject(int start) {
        int at = start;
        while (at < verb.from() && Grammar.isAdverb(sentence.token(at))) {
            at++;
        }
        return at < verb.from() && !finder.isPreposition(at) && !describes(at);
    }

    private boolean describes(int at) {
        return !Grammar.isDeterminer(sentence.token(at).folded())
                && Lexicon.french().readings(Grammar.lower(sentence.token(at))).stream()
                        .anyMatch(reading -> reading.pos() == PartOfSpeech.ADJECTIVE
                                || reading.verbForm() == VerbForm.PAST_PARTICIPLE
                                || reading.verbForm() == VerbForm.PRESENT_PARTICIPLE);
    }
}
