package fr.verbatim.search;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the function written before a name: « la secrétaire générale de Sud PTT Marie Vairon », « Secrétaire générale
/// de Sud PTT, Marie Vairon ».
final class RoleBefore {
    /// A function is no longer, in words.
    private static final int LONGEST = 12;

    private static final Pattern OPENED = Pattern.compile("[\\s\u00A0\u202F(—–-]*");
    private static final Pattern SINCE = Pattern.compile("\\s+(?:depuis|pendant|jusqu|lors)(?!\\p{L}).*$");
    private static final Set<String> ARTICLES = Set.of("l", "la", "le", "un", "une", "ancien", "ancienne");
    /// « sa directrice »: of a body named elsewhere.
    private static final Set<String> OWN = Set.of("sa", "son", "leur", "notre", "votre");
    private static final Set<String> STOPS = Set.of(
            "qui", "que", "qu", "dont", "lorsque", "quand", "mais", "selon", "ce", "cette", "par", "contre", "entre");

    private RoleBefore() {}

    /// @param from where it may begin at the earliest: somebody else's name ends there
    /// @param start of the name
    static Optional<Claim> find(String sentence, int from, int start) {
        String before = sentence.substring(from, start);
        List<Word> words = Words.of(before);
        boolean comma = before.stripTrailing().endsWith(",");
        int end = comma ? before.stripTrailing().length() - 1 : before.length();
        int at = words.size() - 1;
        int right = end;
        int noun = -1;
        while (at >= 0
                && words.size() - at <= LONGEST
                && isSpaced(before, words.get(at), right)
                && !ends(words.get(at))) {
            if (isFunction(words.get(at))) {
                noun = at;
            }
            right = words.get(at).start();
            at--;
        }
        boolean found = noun >= 0 && (comma ? isWhole(before, words, noun) : isIntroduced(before, words, noun));
        if (!found) {
            return Optional.empty();
        }
        boolean own = noun > 0 && OWN.contains(words.get(noun - 1).folded());
        int begin = words.get(own ? noun - 1 : noun).start();
        String text = SINCE.matcher(before.substring(begin, end)).replaceFirst("");
        return Optional.of(new Claim(text.strip(), from + begin));
    }

    /// @param start where it begins in the sentence, behind its article
    record Claim(String text, int start) {}

    /// Before a comma the function is all that stands there, an article apart, or the subject of a verb of speech.
    private static boolean isWhole(String before, List<Word> words, int noun) {
        int first = noun > 0 && ARTICLES.contains(words.get(noun - 1).folded()) ? noun - 1 : noun;
        String ahead = before.substring(0, words.get(first).start());
        return first == 0 && OPENED.matcher(ahead).matches() || SpeechSlot.introduces(ahead);
    }

    private static boolean isIntroduced(String before, List<Word> words, int noun) {
        return noun == 0
                || ARTICLES.contains(words.get(noun - 1).folded())
                || OWN.contains(words.get(noun - 1).folded())
                || !isSpaced(before, words.get(noun - 1), words.get(noun).start());
    }

    private static boolean isFunction(Word word) {
        String lower = word.text().toLowerCase(Locale.FRENCH);
        Lexicon lexicon = Lexicon.french();
        boolean participle =
                lexicon.readings(lower).stream().anyMatch(reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
        boolean listed = RoleNouns.isListed(word.folded());
        // « par la voix de X »
        return RoleNouns.contains(word.folded())
                && !word.folded().equals("voix")
                && (listed || !participle)
                && (listed || lexicon.is(PartOfSpeech.NOUN, lower));
    }

    private static boolean ends(Word word) {
        String lower = word.text().toLowerCase(Locale.FRENCH);
        Lexicon lexicon = Lexicon.french();
        return STOPS.contains(word.folded())
                || Character.isDigit(word.text().codePointAt(0))
                || !RoleNouns.contains(word.folded())
                        && lexicon.readings(lower).stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE)
                        && !lexicon.is(PartOfSpeech.NOUN, lower)
                        && !lexicon.is(PartOfSpeech.ADJECTIVE, lower);
    }

    private static boolean isSpaced(String text, Word word, int to) {
        return text.substring(word.end(), to).isBlank();
    }
}
