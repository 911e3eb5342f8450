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
            "en",
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
        Matcher closes = CLOSES.matcher(behind);
        int end = closes.find(opens.end()) ? closes.start() : behind.length();
        for (Word word : Words.of(behind.substring(opens.end(), end))) {
            if (STOPS.contains(word.folded())
                    || Character.isDigit(word.text().codePointAt(0))
                    || isOnlyVerb(word.text())) {
                return from + opens.end() + word.start();
            }
        }
        return from + end;
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
