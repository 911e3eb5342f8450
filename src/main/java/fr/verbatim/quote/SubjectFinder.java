package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.VerbForm;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who governs a verb.
///
/// Before the verb it is the last phrase of the verb's own stretch between commas that no preposition governs;
/// where that stretch has none, what was set between commas (an apposition, a relative clause, « interrogée par
/// … ») is passed over. After the verb it is the first phrase that no preposition governs: « a déclaré hier
/// devant la presse le maire ».
final class SubjectFinder {
    /// How far a subject may stand from its verb, in tokens; keeps the search linear.
    private static final int REACH = 60;
    private static final int AFTER = 30;
    private static final int SEGMENTS = 7;

    /// Words that open a clause beside that of the verb.
    private static final Set<String> CLAUSES =
            Set.of("comme", "si", "quand", "lorsque", "lorsqu", "puisque", "puisqu", "quoique", "quoiqu");

    private static final Set<String> VOICES = Set.of("voix", "bouche", "plume");

    private static final Set<String> CONTRASTS = Set.of("lui", "elle", "eux", "elles", "iel");

    /// « Le collectif nous prie »: behind a noun they are what the verb acts on.
    private static final Set<String> OBJECTS = Set.of("nous", "vous");

    private final ProseSentence sentence;
    private final PhraseReader phrases;
    private final VerbReader verbs;
    private final Appositions appositions;

    SubjectFinder(ProseSentence sentence) {
        this.sentence = sentence;
        this.phrases = new PhraseReader(sentence);
        this.verbs = new VerbReader(sentence);
        this.appositions = new Appositions(sentence);
    }

    /// The subject that stands before the verb at `verb`, not before `limit`.
    Optional<Subject> before(int verb, int limit) {
        int floor = Math.max(limit, verb - REACH);
        int first = coordinatedWith(verb, floor);
        return first >= 0
                ? before(first, limit)
                : near(verb, floor)
                        .map(found -> new JointSubject(sentence, this).whole(found, verb, floor, verb))
                        .map(found -> throughWhom(found, verb));
    }

    /// « La région, par la voix de son vice-président, Karim Oudin, rappelle »: he says it.
    private Subject throughWhom(Subject subject, int verb) {
        int at = subject.to();
        boolean voiced = sentence.is(at, Token.Kind.COMMA)
                && sentence.isWord(at + 1, "par")
                && sentence.isWord(at + 2, "la")
                && sentence.isOneOf(at + 3, VOICES)
                && sentence.has(at + 4);
        return voiced
                ? phrases.governed(at + 4)
                        .filter(phrase -> phrase.kind() == Kind.NAME || phrase.kind() == Kind.PERSON)
                        .map(this::withApposition)
                        .filter(found -> found.to() < verb)
                        .orElse(subject)
                : subject;
    }

    private Optional<Subject> near(int verb, int floor) {
        int end = verb;
        Phrase beside = null;
        for (int i = 0; i < SEGMENTS && end > floor; i++) {
            int start = segmentStart(end, floor);
            boolean own = end == verb;
            boolean passed = !own && (inserted(start, end) || isContrast(start, end));
            Phrase last = passed ? null : lastFree(start, end);
            boolean bare = last != null && !own && Appositions.isBare(last);
            if (last != null && last.kind() != Kind.TIME) {
                if (beside != null && Appositions.pairs(last, beside)) {
                    return Optional.of(Subject.of(last, beside));
                }
                if (beside != null && Appositions.namesThing(last, beside)) {
                    return Optional.of(Subject.of(beside));
                }
                if (own || !bare && !aside(last, start, end)) {
                    return Optional.of(whole(last, own ? null : beside, floor));
                }
                beside = last;
            } else if (own && start < end && holdsVerb(start, end)) {
                return Optional.empty();
            }
            if (start <= floor || !sentence.is(start - 1, Token.Kind.COMMA) && !closesBracket(start - 1)) {
                break;
            }
            end = start - 1;
        }
        return beside == null || Appositions.isBare(beside) ? Optional.empty() : Optional.of(Subject.of(beside));
    }

    /// « La coopérative, elle, reste prudente »: the pronoun takes up what stands before it.
    private boolean isContrast(int start, int end) {
        return end - start == 1 && sentence.isOneOf(start, CONTRASTS);
    }

    /// The subject after a verb group.
    Optional<Subject> after(VerbGroup verb) {
        int end = Math.min(sentence.size(), verb.to() + AFTER);
        return behind(verb.to())
                .map(found ->
                        new JointSubject(sentence, this).whole(found, verb.from(), verb.to(), stop(verb.to(), end)));
    }

    /// The index of the first mark that ends a stretch, commas and brackets aside.
    private int stop(int from, int end) {
        int at = from;
        while (at < end && (sentence.token(at).isWord() || sentence.is(at, Token.Kind.COMMA) || closesBracket(at))) {
            at++;
        }
        return at;
    }

    /// The first phrase after a verb that no preposition governs: its subject or its object.
    Optional<Subject> behind(int from) {
        int at = from;
        while (at < Math.min(sentence.size(), from + AFTER)) {
            Token token = sentence.token(at);
            Optional<Phrase> phrase = phrases.at(at);
            if (token.is(Token.Kind.COMMA)) {
                at = afterInserted(at);
            } else if (!token.isWord()) {
                return Optional.empty();
            } else if (token.folded().equals("lui") || token.folded().equals("elle") && followedByAdverb(at)) {
                at++;
            } else if (isPreposition(at)) {
                at = afterPreposition(at);
            } else if (phrase.isPresent() && phrase.get().kind() == Kind.TIME) {
                at = phrase.get().to();
            } else if (phrase.isPresent()
                    && phrase.get().kind() == Kind.THING
                    && sentence.is(at - 1, Token.Kind.COMMA)) {
                return Optional.empty();
            } else if (phrase.isPresent()
                    && Appositions.isBare(phrase.get())
                    && sentence.is(at - 1, Token.Kind.COMMA)) {
                at = phrase.get().to();
            } else if (phrase.isPresent()) {
                return Optional.of(appositions.besideName(phrase.get()));
            } else if (Grammar.RELATIVES.contains(token.folded()) || verbs.isFinite(at) && !Grammar.isAdverb(token)) {
                return Optional.empty();
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    /// « a dit à son tour, citant Luc Petit, Paul Ménard »: the place after what a present participle opens between
    /// commas, else the one after the comma.
    private int afterInserted(int comma) {
        int next = comma + 1;
        boolean participle = sentence.is(next, Token.Kind.WORD)
                && Lexicon.french().readings(Grammar.lower(sentence.token(next))).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.PRESENT_PARTICIPLE);
        int end = next;
        while (participle && sentence.is(end, Token.Kind.WORD)) {
            end++;
        }
        return participle && sentence.is(end, Token.Kind.COMMA) ? end + 1 : next;
    }

    /// « Jacinthe remercie l'assemblée et propose … »: the verb before an `et` has the subject of both; -1 when
    /// there is none.
    private int coordinatedWith(int verb, int floor) {
        if (!sentence.isWord(verb - 1, "et") && !sentence.isWord(verb - 1, "puis")) {
            return -1;
        }
        for (int at = verb - 2; at > floor && sentence.token(at).isWord(); at--) {
            if (Grammar.RELATIVES.contains(sentence.token(at).folded())) {
                return -1;
            }
            if (verbs.isFinite(at) && Grammar.isClearlyVerb(sentence.token(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean followedByAdverb(int at) {
        return sentence.has(at + 1) && Grammar.isAdverb(sentence.token(at + 1));
    }

    /// A phrase with the name or function that follows it after a comma or in brackets.
    Subject withApposition(Phrase phrase) {
        return appositions.of(phrase);
    }

    /// « le maire de Vaurelle , Luc Aubertin » , « Jeanne Tissier , conseillère »: the phrase before is the
    /// same person.
    private Subject whole(Phrase phrase, @Nullable Phrase beside, int floor) {
        if (beside != null && Appositions.pairs(phrase, beside)) {
            return Subject.of(phrase, beside);
        }
        int comma = phrase.from() - 1;
        if (comma > floor && sentence.is(comma, Token.Kind.COMMA)) {
            int start = segmentStart(comma, floor);
            Phrase before = inserted(start, comma) ? null : lastFree(start, comma);
            boolean adjoins = before != null && before.to() == comma;
            if (adjoins && before != null && phrase.isNamed() && Appositions.pairs(before, phrase)) {
                return Subject.of(before, phrase);
            }
        }
        return Subject.of(phrase);
    }

    /// Whether a phrase alone in its stretch may be set beside another one rather than be the subject itself.
    private boolean aside(Phrase phrase, int start, int end) {
        boolean alone = phrase.from() <= start + 1 && phrase.to() >= end - 1;
        boolean follows = sentence.is(start - 1, Token.Kind.COMMA);
        return alone && follows && (phrase.isRole() || phrase.kind() == Kind.NAME);
    }

    private boolean closesBracket(int at) {
        return sentence.is(at, Token.Kind.CLOSING) || sentence.is(at, Token.Kind.OPENING);
    }

    private int segmentStart(int end, int floor) {
        int start = end;
        while (start > floor) {
            Token token = sentence.token(start - 1);
            if (isClauseWord(token) && sentence.is(start - 2, Token.Kind.COMMA) && start - 2 >= floor) {
                return start - 1;
            }
            boolean passed = insideBrackets(start - 1, floor) || isTitle(start - 1);
            if (!token.isWord() && !passed || isClauseWord(token)) {
                break;
            }
            start--;
        }
        return start;
    }

    /// « dans « … » », « surnommé « … » »: what a preposition or a participle governs belongs to the stretch it
    /// stands in.
    private boolean isTitle(int at) {
        boolean called = sentence.is(at - 1, Token.Kind.WORD) && isParticiple(sentence.token(at - 1));
        return sentence.is(at, Token.Kind.QUOTATION)
                && (called || TitleWords.govern(sentence, at) || TitleWords.standBeside(sentence, at));
    }

    /// A bracket belongs to the phrase before it: « Paul Ménard (PS) estime ».
    private boolean insideBrackets(int at, int floor) {
        if (!sentence.is(at, Token.Kind.CLOSING) && !sentence.is(at, Token.Kind.OPENING)) {
            return false;
        }
        return at > floor;
    }

    /// `que`, `et` and the like begin a clause of their own.
    private static boolean isClauseWord(Token token) {
        return token.folded().equals("que")
                || token.folded().equals("qu")
                || token.folded().equals("mais")
                || token.folded().equals("car");
    }

    /// The last phrase between two tokens that no preposition governs; null when there is none.
    private @Nullable Phrase lastFree(int start, int end) {
        Phrase last = null;
        PhraseReader inside = new PhraseReader(sentence, end);
        int at = start;
        while (at < end) {
            Optional<Phrase> phrase = inside.at(at);
            if (sentence.is(at, Token.Kind.OPENING)) {
                while (at < end && !sentence.is(at, Token.Kind.CLOSING)) {
                    at++;
                }
                at++;
            } else if (isPreposition(at)) {
                at = afterPreposition(at);
            } else if (last != null && last.to() == at && at == end - 1 && sentence.isOneOf(at, OBJECTS)) {
                at++;
            } else if (phrase.isPresent() && phrase.get().to() <= end) {
                last = last != null && (phrase.get().kind() == Kind.TIME || goesOn(last, phrase.get()))
                        ? last
                        : phrase.get();
                at = phrase.get().to();
            } else {
                at++;
            }
        }
        return last;
    }

    /// « le collectif Sauvons l'école »: what adjoins the name of a body without a word between is a part of it.
    private boolean goesOn(Phrase last, Phrase next) {
        return last.kind() == Kind.BODY
                && next.kind() == Kind.THING
                && next.from() == last.to()
                && sentence.token(last.to() - 1).isCapitalised();
    }

    /// Whether a stretch is set in between: a relative clause, a participle, a complement.
    private boolean inserted(int start, int end) {
        if (start >= end) {
            return true;
        }
        Token first = sentence.token(start);
        boolean opens = Grammar.RELATIVES.contains(first.folded())
                || isPreposition(start) && !coordinated(start, end)
                || isClause(start, end);
        boolean reflexive = Grammar.REFLEXIVE.contains(first.folded())
                && start + 1 < end
                && isParticiple(sentence.token(start + 1));
        return opens
                || reflexive
                || isParticiple(first)
                || Character.isDigit(first.text().isEmpty() ? ' ' : first.text().charAt(0));
    }

    /// « comme l'a dit Name », « quand Name est arrivée », « ainsi que l'a rappelé Name »
    private boolean isClause(int start, int end) {
        boolean ainsi = sentence.isWord(start, "ainsi") && sentence.isWord(start + 1, "que");
        boolean opens = ainsi || sentence.isOneOf(start, CLAUSES);
        for (int i = start + 1; opens && i < end; i++) {
            if (verbs.isFinite(i) || VerbReader.isAuxiliary(sentence.token(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean coordinated(int start, int end) {
        Phrase last = lastFree(start, end);
        return last != null && last.to() == end && last.kind() != Kind.THING && last.kind() != Kind.TIME;
    }

    private static boolean isParticiple(Token token) {
        return Lexicon.french().readings(Grammar.lower(token)).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE
                                || reading.verbForm() == VerbForm.PRESENT_PARTICIPLE)
                && !Grammar.isPerson(token.folded());
    }

    private boolean holdsVerb(int start, int end) {
        for (int i = start; i < end; i++) {
            if (verbs.isFinite(i) && Grammar.isClearlyVerb(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPreposition(int at) {
        Token token = sentence.token(at);
        boolean article = token.folded().equals("des") && !sentence.is(at - 1, Token.Kind.WORD);
        return token.isWord()
                && !article
                && Grammar.PREPOSITIONS.contains(token.folded())
                && SpeechVerbs.find(token.text(), EnumSet.of(VerbForm.FINITE)).isEmpty();
    }

    /// The index after a preposition and what it governs.
    int afterPreposition(int at) {
        int next = at + 1;
        while (sentence.is(next, Token.Kind.WORD) && isPreposition(next)) {
            next++;
        }
        Optional<Phrase> governed = phrases.at(next);
        while (governed.isEmpty()
                && sentence.has(next)
                && sentence.token(next).isCapitalised()
                && sentence.mentionAt(next).isEmpty()) {
            // « sur Radio Canton », « à Lyon »: the name of a place or channel, to its end.
            next++;
        }
        boolean noun = governed.isEmpty()
                && next == at + 1
                && sentence.is(next, Token.Kind.WORD)
                && Grammar.is(sentence.token(next), PartOfSpeech.NOUN);
        return governed.map(Phrase::to).orElse(noun ? next + 1 : next);
    }
}
