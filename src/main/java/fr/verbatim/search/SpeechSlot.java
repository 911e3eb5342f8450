package fr.verbatim.search;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a name stands where the one who speaks does: « a dit Vairon », « Vairon estime », « selon Vairon »,
/// « Vairon : », or alone in brackets, behind a dash, on a line.
final class SpeechSlot {
    /// As much on either side is looked at, in UTF-16 units.
    private static final int WINDOW = 100;

    private static final Pattern OPENED = Pattern.compile(
            "(?:^-?|[(—–]|\\s-|^[\\s\u00A0\u202F]*:"
                    + "|(?<!\\p{L})(?:auteure?|autrice|signé|voix)\\s*:)[\\s\u00A0\u202F]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("^[\\s\u00A0\u202F]*(?:[),:;.—–]|$)");
    private static final Pattern TITLE =
            Pattern.compile("(?<!\\p{L})(?:M\\.|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)\\s+$");
    private static final Pattern LEADS = Pattern.compile("^[\\s\u00A0\u202F]*:[\\s\u00A0\u202F]*$");
    private static final Pattern ASIDE = Pattern.compile("^\\s*\\([^()]*\\)");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:^|[\\s,(—–])(?:(?:selon|pour|dixit|signé)\\s+|d['’]après\\s+|(?:de\\s+l['’]avis|aux\\s+yeux|aux\\s+dires"
                + "|mots|propos|paroles?|phrase|formule|réponse|avis)\\s+(?:de\\s+|d['’]))(?:la\\s+|les?\\s+|l['’])?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIXIT = Pattern.compile("^[\\s,]*(?:dixit|said|says)(?!\\p{L})");
    /// « X que « … » ».
    private static final Pattern THAT = Pattern.compile("^[\\s,]+(?:que|qu['’])[\\s\u00A0\u202F]*$");
    private static final Pattern TO = Pattern.compile("\\s+(?:à|aux?)\\s");
    /// Between a verb and its subject.
    private static final Set<String> PASSING = Set.of(
            "ne", "n", "se", "s", "le", "la", "l", "les", "lui", "leur", "nous", "vous", "me", "m", "en", "y", "elle",
            "eux", "elles", "quant", "meme", "aussi", "non", "plus", "de", "d", "son", "cote", "pour", "sa", "part");
    private static final Set<String> AUXILIARIES = Set.of(
            "a", "ont", "avait", "avaient", "aura", "aurait", "ait", "est", "etait", "sera", "serait", "vient", "veut",
            "tient", "va");
    /// Before a verb whose subject stands behind it.
    private static final Set<String> INVERTS =
            Set.of("que", "qu", "comme", "ainsi", "et", "puis", "ou", "dont", "alors", "mais", "ce");
    /// They give words that may well be somebody else's: « a lu Vairon ».
    private static final Set<String> RELAYING = Set.of(
            "lire",
            "relire",
            "reciter",
            "citer",
            "rapporter",
            "relayer",
            "partager",
            "retweeter",
            "transcrire",
            "retranscrire",
            "recopier",
            "traduire",
            "publier",
            "diffuser");
    private static final Set<String> INTRODUCING = Set.of("l", "la", "le", "les", "ancien", "ancienne");

    /// A verb is as far from its subject, in words.
    private static final int NEAR = 8;

    private SpeechSlot() {}

    static boolean is(String piece, int start, int end) {
        String before = TITLE.matcher(piece.substring(Math.max(0, start - WINDOW), start))
                .replaceFirst("");
        String behind = ASIDE.matcher(piece.substring(end, Math.min(piece.length(), end + WINDOW)))
                .replaceFirst("");
        return isAlone(before, behind)
                || LEADS.matcher(behind).find() && before.stripTrailing().endsWith(",")
                || DIXIT.matcher(behind).find()
                || THAT.matcher(behind).matches()
                || opensWithVerb(behind)
                || introduces(before);
    }

    /// Whether what stands there leads to the one who speaks: « selon », « a dit ».
    static boolean introduces(String before) {
        return SOURCE.matcher(before).find() || endsWithVerb(before);
    }

    /// Whether that is all there is before a name: « selon Mme », « a dit ».
    static boolean isIntroduction(String before) {
        String bare = TITLE.matcher(before).replaceFirst("");
        return !bare.isBlank()
                && (SOURCE.matcher(bare).matches()
                        || Words.of(bare).size() <= NEAR
                                && RoleBefore.find(bare, 0, bare.length()).isEmpty()
                                && endsWithVerb(bare));
    }

    private static boolean isAlone(String before, String behind) {
        return OPENED.matcher(before).find() && CLOSED.matcher(behind).find();
    }

    /// Whether a verb of speech follows, with whatever may stand between (« Vairon, elle, ne l'a pas dit »).
    static boolean opensWithVerb(String behind) {
        boolean auxiliary = false;
        int at = 0;
        for (Word word : Words.first(behind, NEAR)) {
            boolean next = behind.substring(0, word.start()).isBlank();
            boolean goesOn = behind.substring(at, word.start()).chars().allMatch(c -> isSpace(c) || c == ',');
            at = word.end();
            if (!goesOn || word.isCapitalised()) {
                return false;
            }
            if (is(word, VerbForm.FINITE) && isTurnedTo(behind.substring(at), word)) {
                return false;
            }
            if (is(word, VerbForm.FINITE) && (next || !is(word, PartOfSpeech.NOUN))
                    || auxiliary && (is(word, VerbForm.PAST_PARTICIPLE) || is(word, VerbForm.INFINITIVE))) {
                return true;
            }
            auxiliary |= AUXILIARIES.contains(word.folded());
            if (!isPassing(word)) {
                return false;
            }
        }
        return false;
    }

    /// « réagit à cette phrase »: a verb that gives no words by itself, and what it is about.
    private static boolean isTurnedTo(String rest, Word verb) {
        return TO.matcher(rest).lookingAt()
                && SpeechVerbs.readings(verb.text()).stream()
                        .noneMatch(reading -> SpeechVerbs.may(reading.lemma(), SpeechVerbs.Trait.QUE));
    }

    /// Whether a verb of speech precedes, and its subject does not (« a dit Vairon », « dénonce la députée Vairon »).
    private static boolean endsWithVerb(String before) {
        List<Word> words = Words.of(before);
        int at = words.size() - 1;
        int from = before.length();
        while (at >= 0
                && words.size() - at < NEAR
                && isSpaced(before, words.get(at), from)
                && introduces(words.get(at))) {
            from = words.get(at).start();
            at--;
        }
        if (at < 0 || !isSpaced(before, words.get(at), from)) {
            return false;
        }
        Word verb = words.get(at);
        boolean auxiliary = false;
        from = verb.start();
        at--;
        while (at >= 0 && isSpaced(before, words.get(at), from) && isPassing(words.get(at))) {
            auxiliary |= AUXILIARIES.contains(words.get(at).folded());
            from = words.get(at).start();
            at--;
        }
        boolean inverted = at < 0
                || !isSpaced(before, words.get(at), from)
                || INVERTS.contains(words.get(at).folded());
        VerbForm form = auxiliary ? VerbForm.PAST_PARTICIPLE : VerbForm.FINITE;
        return inverted && (is(verb, form) || at < 0 && opensClause(before) && isAnyVerb(verb, form));
    }

    /// Right behind a quotation any verb with its subject after it says who speaks: « s'alarme Vairon ».
    private static boolean opensClause(String before) {
        return before.stripLeading().startsWith(",");
    }

    private static boolean isAnyVerb(Word word, VerbForm form) {
        return !word.isCapitalised()
                && Lexicon.french().readings(word.text()).stream()
                        .anyMatch(reading -> reading.verbForm() == form
                                && (form != VerbForm.FINITE || reading.person() == 3)
                                && !isRelaying(reading));
    }

    /// What stands between a verb and the name of its subject: an adverb, an article, a function.
    private static boolean introduces(Word word) {
        String folded = word.folded();
        return !word.isCapitalised()
                && (INTRODUCING.contains(folded)
                        || !is(word, VerbForm.FINITE) && (is(word, PartOfSpeech.ADVERB) || RoleNouns.contains(folded)));
    }

    private static boolean isPassing(Word word) {
        return !word.isCapitalised()
                && (PASSING.contains(word.folded())
                        || AUXILIARIES.contains(word.folded())
                        || is(word, PartOfSpeech.ADVERB));
    }

    private static boolean isSpaced(String text, Word word, int from) {
        return text.substring(word.end(), from).chars().allMatch(SpeechSlot::isSpace);
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean is(Word word, VerbForm form) {
        return SpeechVerbs.find(word.text(), Set.of(form))
                .filter(reading -> !isRelaying(reading))
                .isPresent();
    }

    /// Whether it gives words that may well be somebody else's.
    static boolean isRelaying(WordReading reading) {
        return RELAYING.contains(Fold.fold(reading.lemma()));
    }

    private static boolean is(Word word, PartOfSpeech kind) {
        return Lexicon.french().is(kind, word.text());
    }
}
