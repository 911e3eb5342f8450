package fr.verbatim.quote;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Where an incise ends. What is told of the speaker after the name (an age, a function, how and where they spoke) is
/// the writer's still: « Je crois, dit Paul Rey, visiblement ému, que c'est fini. » Where a stretch could be either's
/// it is left out: a word missing under a name is a lesser fault than a word that its bearer did not say.
final class InciseEnd {
    /// Tokens from one mark to the next.
    private static final int LONGEST = 20;

    private static final Set<String> COMPLETED = Set.of("être", "avoir", "sembler", "rester", "devenir", "paraître");
    private static final Set<String> OF_A_PERSON = Set.of("qui", "dont", "lequel", "laquelle");
    private static final Set<String> POINTING = Set.of("celui", "celle", "ceux", "celles");
    /// « c'est », « ce sont », « il y a »
    private static final Set<String> PRESENTING = Set.of("c", "ce", "y");
    /// « d'une voix », « avec un sourire », « dans un souffle »
    private static final Set<String> BEFORE_BEARING = Set.of("d", "de", "avec", "dans", "sur", "à");
    /// « quant à lui », « de son côté », « pour sa part », « à son tour »
    private static final List<List<String>> ASIDES = List.of(
            List.of("quant", "à"),
            List.of("de", "son", "cote"),
            List.of("de", "leur", "cote"),
            List.of("pour", "sa", "part"),
            List.of("pour", "leur", "part"),
            List.of("à", "son", "tour"),
            List.of("à", "leur", "tour"));

    private static final Set<String> SELF = Set.of("lui-meme", "elle-meme", "eux-memes", "elles-memes");
    private static final Set<String> KIN =
            Set.of("mere", "pere", "grand-mere", "grand-pere", "veuve", "veuf", "voisin", "voisine");
    private static final Set<String> OF = Set.of("d", "de", "du", "des");
    private static final int LONGEST_BODY = 6;

    /// « quinze », « vingt-cinq », « 30 »
    private static final Pattern COUNT =
            Pattern.compile("\\d{1,3}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"
                    + "|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)(?:-\\p{L}+)*");

    private final ProseSentence sentence;
    private final VerbReader verbs;
    private final int opener;

    /// @param opener index of the mark before the incise
    InciseEnd(ProseSentence sentence, int opener) {
        this.sentence = sentence;
        this.verbs = new VerbReader(sentence);
        this.opener = opener;
    }

    /// The index of the mark that ends the incise, or the number of tokens; -1 when it is none: a clause goes on, or
    /// what was opened is not closed.
    ///
    /// @param from index after the speaker
    /// @param speaker whom the details may agree with
    int find(int from, Phrase speaker) {
        int at = stretch(from);
        for (int i = from; i < at; i++) {
            if (sentence.isWord(i, "que") || sentence.isWord(i, "qu")) {
                return -1;
            }
        }
        if (sentence.is(opener, Token.Kind.DASH)) {
            return sentence.is(at, Token.Kind.DASH) ? at : -1;
        }
        if (sentence.is(opener, Token.Kind.OPENING)) {
            return sentence.is(at, Token.Kind.CLOSING) ? at : -1;
        }
        if (sentence.has(at) && sentence.token(at).isWord()) {
            return -1;
        }
        while (sentence.is(at, Token.Kind.COMMA)) {
            int next = stretch(at + 1);
            if (next == at + 1 || !isDetail(at + 1, next, speaker)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /// The index of the next mark; what stands in brackets or guillemets is passed over.
    private int stretch(int from) {
        int at = from;
        int depth = 0;
        while (sentence.has(at) && at < from + LONGEST) {
            Token token = sentence.token(at);
            if (token.is(Token.Kind.OPENING)) {
                depth++;
            } else if (depth > 0 && token.is(Token.Kind.CLOSING)) {
                depth--;
            } else if (depth == 0 && !token.isWord() && !token.is(Token.Kind.QUOTATION)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isDetail(int from, int to, Phrase speaker) {
        if (sentence.isOneOf(from, OF_A_PERSON)) {
            return isOfSpeaker(from, to, speaker);
        }
        if (holdsVerb(from, to)) {
            return false;
        }
        return sentence.isAge(from)
                || isAside(from)
                || isBearing(from, to)
                || isBackground(from, to, speaker)
                || isFunction(from, to, speaker)
                || isBody(from, to, speaker)
                || isCircumstance(from, to)
                || agrees(from, to, speaker);
    }

    /// « qui dirigeait alors l'usine »: right behind a name it is taken for that of the named, unless the words before
    /// point to what it defines (« C'est elle, dit-il, qui … ») or its verb is for several.
    private boolean isOfSpeaker(int from, int to, Phrase speaker) {
        if (speaker.kind() == Phrase.Kind.PRONOUN) {
            return false;
        }
        for (int i = Math.max(0, opener - LONGEST); i < opener; i++) {
            boolean presents = sentence.isOneOf(i, PRESENTING) && VerbReader.isAuxiliary(folded(i + 1));
            if (presents || sentence.isOneOf(i, POINTING)) {
                return false;
            }
        }
        for (int i = from + 1; i < to; i++) {
            if (verbs.isFinite(i) && Grammar.isClearlyVerb(sentence.token(i))) {
                return speaker.plural() || is(i, reading -> reading.number() != GrammaticalNumber.PLURAL);
            }
        }
        return true;
    }

    private boolean holdsVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isOneOf(i, Grammar.RELATIVES)) {
                return false;
            }
            if (verbs.isFinite(i) && Grammar.isClearlyVerb(sentence.token(i)) || VerbReader.isAuxiliary(folded(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAside(int from) {
        return ASIDES.stream().anyMatch(words -> {
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.isWord(from + i, words.get(i))) {
                    return false;
                }
            }
            return true;
        });
    }

    /// « les larmes aux yeux », « d'une voix lasse », « avec un sourire », « sourire aux lèvres »
    private boolean isBearing(int from, int to) {
        int at = sentence.isOneOf(from, BEFORE_BEARING) ? from + 1 : from;
        at = at < to && Grammar.isDeterminer(folded(at)) ? at + 1 : at;
        at = at < to && Grammar.isPreposed(folded(at)) ? at + 1 : at;
        boolean told = at > from || at + 1 < to && Grammar.PREPOSITIONS.contains(folded(at + 1));
        return told && at < to && Grammar.isBearing(folded(at));
    }

    /// « avant de raccrocher », « après avoir relu ses notes », « en souriant », « sans sourciller »
    private boolean isCircumstance(int from, int to) {
        int at = sentence.isWord(from, "tout") ? from + 1 : from;
        return switch (folded(at)) {
            case "avant" -> sentence.isWord(at + 1, "de") || sentence.isWord(at + 1, "d");
            case "apres", "sans" -> hasForm(at + 1, Math.min(to, at + 4), VerbForm.INFINITIVE);
            case "en" -> hasForm(at + 1, Math.min(to, at + 3), VerbForm.PRESENT_PARTICIPLE);
            default -> false;
        };
    }

    /// « quinze ans de métier », « trois enfants »: what somebody named looks back on, unless the words before call for
    /// an object.
    private boolean isBackground(int from, int to, Phrase speaker) {
        return speaker.kind() != Phrase.Kind.PRONOUN
                && from + 1 < to
                && COUNT.matcher(folded(from)).matches()
                && is(from + 1, reading -> reading.pos() == PartOfSpeech.NOUN)
                && !callsForObject();
    }

    /// « garde-forestière », « elle-même mère de trois enfants », « la directrice du lieu »: what somebody named is,
    /// unless
    /// the words before call for an object.
    private boolean isFunction(int from, int to, Phrase speaker) {
        int head = sentence.isOneOf(from, SELF) ? from + 1 : from;
        head = Grammar.isDeterminer(folded(head)) ? head + 1 : head;
        head = Grammar.isPreposed(folded(head)) ? head + 1 : head;
        return speaker.kind() == Phrase.Kind.NAME
                && head < to
                && isRole(folded(head))
                && (folded(head).indexOf('-') > 0 || is(head, reading -> fits(reading, speaker)))
                && !callsForObject();
    }

    private static boolean isRole(String noun) {
        return RoleNouns.contains(noun) || KIN.contains(noun) || RoleNouns.contains(noun.split("-", 2)[0]);
    }

    /// « du collectif Terre », « de La Poste »: whom somebody named is of, where the words before do not go on so.
    private boolean isBody(int from, int to, Phrase speaker) {
        boolean named = false;
        for (int i = from + 1; i < to; i++) {
            named |= sentence.token(i).isCapitalised();
        }
        return speaker.kind() == Phrase.Kind.NAME
                && sentence.isOneOf(from, OF)
                && named
                && to - from <= LONGEST_BODY
                && !is(opener - 1, InciseEnd::isVerb)
                && !callsForObject();
    }

    /// « Nous avons perdu », « il faut », « c'est »
    private boolean callsForObject() {
        int last = opener - 1;
        while (last > 0 && is(last, InciseEnd::isAdverb) && !is(last, InciseEnd::isVerb)) {
            last--;
        }
        boolean participle = is(last, reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
        for (int i = Math.max(0, last - 3); participle && i < last; i++) {
            if (Grammar.isFormOf(sentence.token(i), Set.of("avoir"))) {
                return true;
            }
        }
        return !participle && is(last, InciseEnd::isVerb) && !is(last, reading -> reading.pos() == PartOfSpeech.NOUN)
                || completes()
                || Grammar.PREPOSITIONS.contains(folded(last));
    }

    private static boolean isVerb(WordReading reading) {
        return reading.pos() == PartOfSpeech.VERB;
    }

    private boolean hasForm(int from, int to, VerbForm form) {
        for (int i = from; i < to; i++) {
            if (is(i, reading -> reading.verbForm() == form)) {
                return true;
            }
        }
        return false;
    }

    /// « visiblement ému », « assis dans son bureau vide », « interrogée par La Voix »: a participle or an adjective
    /// that may be the speaker's and does not complete or go on with the words before.
    private boolean agrees(int from, int to, Phrase speaker) {
        int head = from;
        while (head + 1 < to && is(head, InciseEnd::isAdverb) && !is(head, InciseEnd::describes)) {
            head++;
        }
        return !Grammar.isPreposed(folded(head))
                && !Grammar.isDeterminer(folded(head))
                && !Grammar.PREPOSITIONS.contains(folded(head))
                && !sentence.token(head).isCapitalised()
                && is(head, reading -> describes(reading) && fits(reading, speaker))
                && !completes()
                && !is(opener - 1, reading -> describes(reading) && reading.pos() != PartOfSpeech.NOUN);
    }

    /// « Je suis, dit-il, … », « J'ai, dit-il, … »: what follows belongs to the verb before.
    private boolean completes() {
        return sentence.has(opener - 1) && Grammar.isFormOf(sentence.token(opener - 1), COMPLETED);
    }

    private static boolean isAdverb(WordReading reading) {
        return reading.pos() == PartOfSpeech.ADVERB;
    }

    private static boolean describes(WordReading reading) {
        return reading.pos() == PartOfSpeech.ADJECTIVE
                || reading.verbForm() == VerbForm.PAST_PARTICIPLE
                || reading.verbForm() == VerbForm.PRESENT_PARTICIPLE;
    }

    private static boolean fits(WordReading reading, Phrase speaker) {
        boolean number = speaker.plural()
                ? reading.number() != GrammaticalNumber.SINGULAR
                : reading.number() != GrammaticalNumber.PLURAL;
        return number && (reading.gender() == Gender.EITHER || Grammar.agree(reading.gender(), speaker.gender()));
    }

    private boolean is(int at, Predicate<WordReading> reading) {
        return sentence.is(at, Token.Kind.WORD)
                && Lexicon.french().readings(Grammar.lower(sentence.token(at))).stream()
                        .anyMatch(reading);
    }

    private String folded(int at) {
        return sentence.has(at) ? sentence.token(at).folded() : "";
    }
}
