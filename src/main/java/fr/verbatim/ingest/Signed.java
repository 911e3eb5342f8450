package fr.verbatim.ingest;

import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.text.HiddenNames;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What goes with a name that evidence stands on: the functions printed beside it, and not the words that say how the
/// sentence hangs together.
final class Signed {
    /// Right before a name no function stands: « rappelle les mots d'Ada Roux » keeps whose words follow.
    private static final Pattern PREPOSITION =
            Pattern.compile("(?<!\\p{L})(?:(?:de|selon|par|pour|chez|avec)\\s+|d['’ʼ])$");

    /// One phrase behind the name: « , bibliothécaire ».
    private static final Pattern ONE_PHRASE = Pattern.compile("\\s*,[^,.;:!?…«»()]+");

    /// How a phrase goes on past the evidence: « et déléguée du syndicat Culture Brévanne ». Lines may end in it.
    private static final Pattern REST =
            Pattern.compile("\\s+\\p{Ll}[^,.;:!?…«»“”\"()\\r\\n]*+(?:\\R(?!\\s*\\R)[^,.;:!?…«»“”\"()\\r\\n]++){0,3}+");

    /// A phrase set beside the name that the evidence leaves out, or one more.
    private static final Pattern BESIDE = Pattern.compile(",\\s+(?=(\\p{Ll}[\\p{L}-]*+))");

    private static final List<PartOfSpeech> NO_FUNCTION =
            List.of(PartOfSpeech.ADVERB, PartOfSpeech.PREPOSITION, PartOfSpeech.CONJUNCTION, PartOfSpeech.PRONOUN);

    private Signed() {}

    /// The stretch of the evidence that goes, with the rest of the functions it breaks off in.
    ///
    /// @param names that may not be read
    /// @param limit where words stand that stay
    static Span of(RawText raw, Span evidence, HiddenNames names, int limit) {
        String text = raw.cut(evidence);
        List<HiddenNames.Place> places = names.places(text);
        if (places.isEmpty()) {
            return evidence;
        }
        int first = places.getFirst().start();
        int start = isBare(text.substring(0, first)) ? evidence.start() + first : evidence.start();
        int name = evidence.start() + places.getLast().end();
        String behind = raw.text().substring(name, evidence.end());
        boolean alone = behind.codePoints().noneMatch(Character::isLetterOrDigit);
        int end = alone ? name : evidence.end();
        Matcher next = REST.matcher(raw.text()).region(end, Math.max(end, limit));
        if (ONE_PHRASE.matcher(behind).matches() && next.lookingAt()) {
            end = stripped(next);
        }
        return raw.span(start, alone || end > evidence.end() ? beside(raw, end, limit) : end);
    }

    /// The end of the functions that follow one by one, each behind a comma.
    private static int beside(RawText raw, int from, int limit) {
        int end = from;
        Matcher beside = BESIDE.matcher(raw.text());
        Matcher rest = REST.matcher(raw.text());
        while (end < limit
                && beside.region(end, limit).lookingAt()
                && isFunction(beside.group(1))
                && rest.region(end + 1, limit).lookingAt()) {
            end = stripped(rest);
        }
        return end;
    }

    private static int stripped(Matcher rest) {
        return rest.start() + rest.group().stripTrailing().length();
    }

    private static boolean isFunction(String word) {
        Lexicon lexicon = Lexicon.french();
        return lexicon.is(PartOfSpeech.NOUN, word) && NO_FUNCTION.stream().noneMatch(pos -> lexicon.is(pos, word));
    }

    /// Whether no word before the name can be a function: a preposition stands right there, or there are verbs alone
    /// (« a répondu »).
    private static boolean isBare(String before) {
        return PREPOSITION.matcher(before).find()
                || Words.runs(before).stream().map(Words.Word::text).allMatch(Signed::isOfVerb);
    }

    private static boolean isOfVerb(String word) {
        Lexicon lexicon = Lexicon.french();
        boolean noun = lexicon.is(PartOfSpeech.NOUN, word) || lexicon.is(PartOfSpeech.DETERMINER, word);
        return word.equals("a") || !noun && lexicon.is(PartOfSpeech.VERB, word);
    }
}
