package fr.verbatim.people;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signatures with a first name alone: « Luc, bûcheron », « Jules, 24 ans », « Mère Bernadette ».
final class FirstNamed {
    private static final Set<String> ORDERS = Set.of("mere", "pere", "soeur", "frere");
    private static final Pattern PARTED = Pattern.compile(",\\s|\\s[–—-]\\s|\\s?\\((?=[^()]*\\)$)");
    /// « Malik (prénom modifié) », « Sonia (pseudonyme) »
    static final Pattern CHANGED =
            Pattern.compile("(?U)^(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}\\.)?)\\s\\((?:(?:le |son |ce"
                    + " )?(?:pré)?noms? (?:\\S+ ){0,3}(?:modifié|changé|d['’]emprunt|fictif)s?|pseudonyme|pseudo)\\)"
                    + "(?=$|[\\s,–—-])");
    private static final Pattern AGE = Pattern.compile("\\d{1,2} ans\\b");
    /// In words, the first name among them.
    private static final int LONGEST = 8;

    private FirstNamed() {}

    /// « Mère Bernadette », alone or with what she is.
    static boolean isInOrders(List<String> lines, String whole, List<Word> words) {
        if (words.size() < 2
                || !ORDERS.contains(words.getFirst().folded())
                || !words.getFirst().isCapitalised()
                || !isFirstName(words.get(1))) {
            return false;
        }
        int end = words.get(1).end();
        String rest = whole.substring(end);
        List<Word> after = words.subList(2, words.size());
        boolean parted = SignatureReader.endsLine(lines, end) || rest.startsWith(",");
        return rest.isEmpty() || parted && !ClauseWords.anyIn(after);
    }

    /// « Luc, bûcheron », « Jules, 24 ans »; « Luc », then « bûcheron » on a line of its own
    static boolean hasQuality(List<String> lines, String whole, List<Word> words) {
        Word first = words.getFirst();
        if (words.size() > LONGEST || !first.isCapitalised()) {
            return false;
        }
        if (lines.size() > 1 && Spaces.fold(lines.getFirst()).length() == first.end()) {
            return (FirstNames.contains(first.text()) || isNoCommonWord(first))
                    && SignatureReader.isQuality(lines.subList(1, lines.size()));
        }
        Matcher parted = PARTED.matcher(whole).region(first.end(), whole.length());
        String rest = parted.lookingAt() ? whole.substring(parted.end()) : "";
        return isFirstName(first)
                && (SignatureReader.introducesPerson(rest) || AGE.matcher(rest).lookingAt());
    }

    /// A first name that the lexicon has; of a double one the first part tells: « Jean-Mi ».
    static boolean isFirstName(Word word) {
        return word.isCapitalised()
                && (FirstNames.contains(word.text())
                        || word.text().indexOf('-') > 0
                                && FirstNames.contains(word.text().split("-", 2)[0]));
    }

    /// « Mado », « Luc »: the lexicon has it as a name, or not at all.
    private static boolean isNoCommonWord(Word word) {
        return !RoleNouns.contains(word.folded())
                && !word.isInCapitals()
                && Lexicon.french().readings(word.text().toLowerCase(Locale.FRENCH)).stream()
                        .allMatch(reading -> reading.pos() == PartOfSpeech.PROPER_NOUN);
    }
}
