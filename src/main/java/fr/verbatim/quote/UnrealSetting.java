package fr.verbatim.quote;

import fr.verbatim.model.Reservation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// « Dans ce pastiche, X déclare », « dit X sur une fausse affiche », « le faux X »: words lent to somebody. A novel
/// that nobody else is said to have written leaves it open, as its author may be speaking. The nouns stand in
/// `unreal-settings.txt`.
final class UnrealSetting {
    private static final Set<String> INVENTED = words("invented");
    private static final Set<String> LIKENED = words("likened");
    private static final Set<String> DREAMT = words("dreamt");
    private static final Set<String> WORKS = words("work");
    private static final Set<String> SUPPORTS = words("support");
    private static final Set<String> FAKE_BEFORE = words("before");
    private static final Set<String> FAKE_BEHIND = words("behind");
    private static final Set<String> WORDS = words("words");
    private static final Set<String> MADE_UP = words("made-up");
    private static final Set<String> PLACING = Set.of("dans", "sur", "selon", "via");
    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    private static final Set<String> WRITING =
            Set.of("écrire", "raconter", "décrire", "noter", "résumer", "conter", "imaginer", "évoquer");
    private static final Set<String> ISSUED = Set.of(
            "paru", "parue", "parus", "publie", "publiee", "sorti", "sortie", "documentaire", "edite", "diffuse");
    private static final Set<String> PLAYED =
            Set.of("joue", "jouee", "interprete", "interpretee", "incarne", "incarnee", "campe", "campee");
    private static final Set<String> MADE = Set.of(
            "genere", "generee", "generes", "generees", "cree", "creee", "fabrique", "fabriquee", "realisee", "faite");
    private static final Set<String> MACHINE = Set.of("ia", "intelligence");
    private static final int NOUN = 3;
    private static final int REACH = 6;

    private final ProseSentence sentence;
    private final Beside beside;

    private UnrealSetting(Beside beside) {
        this.sentence = beside.sentence();
        this.beside = beside;
    }

    /// The words of a kind, as tokens fold them.
    private static Set<String> words(String kind) {
        String opening = kind + ": ";
        return Resource.lines("unreal-settings.txt").stream()
                .filter(line -> line.startsWith(opening))
                .flatMap(line -> Arrays.stream(line.substring(opening.length()).split(" ", -1)))
                .map(word -> Token.word(word, 0, word.length()).folded())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What a sentence says of where the words stand, or of who plays the one who says them; empty for nothing.
    static Optional<Reservation> of(Beside beside) {
        return new UnrealSetting(beside).find();
    }

    /// « La phrase est inventée. » in the sentence behind; « est fausse » may be said of what it says.
    static Optional<Reservation> behind(ProseSentence next) {
        boolean words = false;
        for (int at = 0; at < Math.min(REACH, next.size()); at++) {
            words = words || next.isOneOf(at, WORDS);
            boolean adverb = next.is(at - 1, Token.Kind.WORD) && Grammar.isAdverb(next.token(at - 1));
            int verb = adverb ? at - 2 : at - 1;
            boolean is = words && next.isOneOf(verb, VerbReader.BE) && !next.isWord(verb - 1, "n");
            boolean invented = next.isOneOf(at, MADE_UP);
            if (is && (invented || next.isOneOf(at, FAKE_BEFORE))) {
                Reservation.Kind kind = invented ? Reservation.Kind.DENIED : Reservation.Kind.CONDITIONAL;
                return Optional.of(new Reservation(kind, next.printed(0, at + 1)));
            }
        }
        return Optional.empty();
    }

    private Optional<Reservation> find() {
        Optional<Reservation> found = played();
        for (int at = beside.floor(); at < beside.end() && found.isEmpty(); at++) {
            found = sentence.isOneOf(at, PLACING) ? placed(at) : likeness(at);
        }
        return found;
    }

    private Optional<Reservation> denied(int from, int to) {
        return Optional.of(new Reservation(Reservation.Kind.DENIED, sentence.printed(from, to)));
    }

    /// « le faux Name », « sous les traits de »
    private Optional<Reservation> likeness(int at) {
        boolean fake = sentence.isOneOf(at, FAKE_BEFORE) && beside.isSpeaker(at + 1);
        if (fake && sentence.mentionAt(at + 1).isPresent()) {
            return denied(at, sentence.mentionAt(at + 1).get().to());
        }
        boolean traits = sentence.isWord(at, "sous") && sentence.isWord(at + 2, "traits");
        return traits && beside.holds(at, at + 3) ? denied(at, at + 3) : Optional.empty();
    }

    /// « Name (joué par Name) »
    private Optional<Reservation> played() {
        Subject subject = beside.spoken().subject();
        int at = subject == null ? -1 : subject.phrase().to();
        boolean aside = sentence.is(at, Token.Kind.OPENING) || sentence.is(at, Token.Kind.COMMA);
        return aside && sentence.isOneOf(at + 1, PLAYED) && sentence.isWord(at + 2, "par")
                ? denied(at + 1, at + 3)
                : Optional.empty();
    }

    private Optional<Reservation> placed(int at) {
        boolean own = sentence.isOneOf(at + 1, Grammar.POSSESSIVE) && !sentence.isOneOf(at + 1, Set.of("mon", "mes"));
        if (!sentence.has(at + 1)
                || !Grammar.isDeterminer(sentence.token(at + 1).folded())
                        && !sentence.isOneOf(at + 1, Set.of("ce", "cet", "cette", "ces", "l"))) {
            return Optional.empty();
        }
        for (int noun = at + 2; noun < at + 2 + NOUN && sentence.is(noun, Token.Kind.WORD); noun++) {
            int end = fake(noun);
            boolean invented = sentence.isOneOf(noun, INVENTED) && !own;
            end = invented || isLikened(noun) && !own ? noun + 1 : end;
            if (end > 0) {
                return beside.places(at, end) ? denied(at, end) : Optional.empty();
            }
            if (sentence.isOneOf(noun, WORKS)) {
                return own || !sentence.isWord(at, "dans") ? Optional.empty() : work(at, noun);
            }
            boolean other = Grammar.isDeterminer(sentence.token(noun).folded());
            if (other || sentence.isOneOf(noun, OF) || sentence.mentionAt(noun).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isLikened(int noun) {
        boolean dreamt = sentence.isOneOf(noun, DREAMT) && !isQualified(noun + 1);
        return (dreamt || sentence.isOneOf(noun, LIKENED)) && !isOfThing(noun + 1);
    }

    /// « le rêve américain », « une pièce sombre »
    private boolean isQualified(int at) {
        return sentence.is(at, Token.Kind.WORD) && sentence.mentionAt(at).isEmpty() && !sentence.isOneOf(at, OF);
    }

    /// The index behind a thing said to be a fake: « fausse affiche », « vidéo truquée », « image générée par IA »; -1
    /// for none.
    private int fake(int noun) {
        if (!sentence.isOneOf(noun, SUPPORTS)) {
            return -1;
        }
        if (sentence.isOneOf(noun - 1, FAKE_BEFORE)) {
            return noun + 1;
        }
        boolean made = false;
        for (int at = noun + 1; at < noun + REACH && sentence.is(at, Token.Kind.WORD); at++) {
            made = made || sentence.isOneOf(at, MADE);
            if (made && sentence.isOneOf(at, MACHINE) || at < noun + NOUN && isFake(at)) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean isFake(int at) {
        return sentence.isOneOf(at, FAKE_BEHIND);
    }

    /// « une parodie de procès », « un rêve d'enfant »
    private boolean isOfThing(int at) {
        return sentence.isOneOf(at, OF)
                && sentence.has(at + 1)
                && !sentence.token(at + 1).isCapitalised()
                && !Grammar.isDeterminer(sentence.token(at + 1).folded());
    }

    /// A work by somebody named; one by nobody named may be that of whoever speaks.
    private Optional<Reservation> work(int at, int noun) {
        boolean film = sentence.isWord(noun, "film");
        boolean room = sentence.isWord(noun, "piece") && isQualified(noun + 1);
        boolean bare = !sentence.isOneOf(noun + 1, OF);
        boolean real = sentence.isOneOf(noun + 1, ISSUED)
                || bare && (film || sentence.isWord(noun, "nouvelle"))
                || isOfThing(noun + 1) && !sentence.isWord(noun + 2, "theatre")
                || beside.says(WRITING);
        if (real || room || !beside.places(at, noun + 1)) {
            return Optional.empty();
        }
        int author = bare || film ? -1 : author(noun + 2);
        if (beside.isSpeaker(author)) {
            return Optional.empty();
        }
        Reservation.Kind kind = author > 0 ? Reservation.Kind.DENIED : Reservation.Kind.CONDITIONAL;
        return Optional.of(new Reservation(kind, sentence.printed(at, noun + 1)));
    }

    /// The index of the name in « de l'humoriste Name »; -1 for none.
    private int author(int from) {
        for (int at = from; at < from + REACH && sentence.is(at, Token.Kind.WORD); at++) {
            if (sentence.mentionAt(at).isPresent()) {
                return at;
            }
        }
        return -1;
    }
}
