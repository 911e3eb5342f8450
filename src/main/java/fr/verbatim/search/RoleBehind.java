package fr.verbatim.search;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the function written right behind a name: « Marie Vairon, 45 ans, secrétaire générale de Sud PTT, ».
final class RoleBehind {
    private static final Pattern OPENS =
            Pattern.compile("^(?<mark>\\s*[,(—–]\\s*|\\s+-\\s+)?(?:\\d{1,3}\\s+ans,?\\s+(?:et\\s+)?)?"
                    + "\\s*(?:(?:l['’]|la\\s+|le\\s+|une?\\s+)\\s*)?"
                    + "(?:(?:ancien(?:ne)?|actuel(?:le)?|nouvel(?:le)?|nouveau)\\s+)?(?<noun>\\p{L}[\\p{L}-]*)");
    private static final Pattern CLOSES = Pattern.compile("[,;:()«»\"“”—–.!?\\n]|\\s-\\s|$");
    /// « en 2025 », « en février », « en lutte »: « en physique » says of what.
    private static final Pattern WHEN = Pattern.compile(
            "en\\s+(?:\\d|(?:janvier|février|mars|avril|mai|juin|juillet"
                + "|août|septembre|octobre|novembre|décembre|conférence|marge|ouverture|conclusion|colère|lutte)(?!\\p{L}))");
    /// Behind these stands no function any more.
    private static final Set<String> STOPS = Set.of(
            "qui",
            "que",
            "qu",
            "dont",
            "ou",
            "lors",
            "lorsque",
            "quand",
            "depuis",
            "dans",
            "devant",
            "pendant",
            "mais",
            "ce",
            "cette",
            "hier",
            "avant",
            "apres",
            "par",
            "sur",
            "dixit",
            "a-t-il",
            "a-t-elle");

    private RoleBehind() {}

    /// Where it ends; `from` where there is none.
    ///
    /// @param from where the name ends
    /// @param most where somebody else is named, at the latest
    static int end(String sentence, int from, int most) {
        String behind = sentence.substring(from, most);
        Matcher opens = OPENS.matcher(behind);
        if (!opens.find() || !isFunction(opens.group("noun"), opens.group("mark") != null)) {
            return from;
        }
        return from + phraseEnd(behind, opens.end());
    }

    /// Where the words end that belong together: at a sign, at a verb, or where something tells when or where.
    static int phraseEnd(String behind, int from) {
        Matcher closes = CLOSES.matcher(behind);
        int end = closes.find(from) ? closes.start() : behind.length();
        String phrase = behind.substring(from, end);
        for (Word word : Words.of(phrase)) {
            if (STOPS.contains(word.folded())
                    || Character.isDigit(word.text().codePointAt(0))
                    || WHEN.matcher(phrase.substring(word.start())).lookingAt()
                    || Character.isLowerCase(word.text().codePointAt(0)) && isOnlyVerb(word.text())) {
                return from + word.start();
            }
        }
        return end;
    }

    /// Whether a word is there that can only be a verb.
    static boolean hasVerb(String words) {
        return Words.of(words).stream()
                .anyMatch(word -> Character.isLowerCase(word.text().codePointAt(0)) && isOnlyVerb(word.text()));
    }

    private static boolean isFunction(String noun, boolean marked) {
        String word = noun.toLowerCase(Locale.FRENCH);
        String folded = Words.first(word, 1).getFirst().folded();
        boolean listed = RoleNouns.isListed(folded);
        boolean small = Character.isLowerCase(noun.codePointAt(0));
        return (small || marked && listed)
                && RoleNouns.contains(folded)
                && (listed || Lexicon.french().is(PartOfSpeech.NOUN, word))
                && (marked || !isFinite(word));
    }

    private static boolean isOnlyVerb(String word) {
        String lower = word.toLowerCase(Locale.FRENCH);
        return isFinite(lower)
                && !Lexicon.french().is(PartOfSpeech.NOUN, lower)
                && !Lexicon.french().is(PartOfSpeech.ADJECTIVE, lower);
    }

    private static boolean isFinite(String word) {
        return Lexicon.french().readings(word).stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE);
    }
}
