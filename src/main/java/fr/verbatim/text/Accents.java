package fr.verbatim.text;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// What accents tell apart, and what they do not.
final class Accents {
    /// Words that a circumflex tells from another one; elsewhere the spelling of 1990 drops it from i and u.
    private static final Set<String> CIRCUMFLEX_COUNTS = Set.of("mûr", "sûr", "dû", "crû", "jeûne", "jeûner", "fût");

    private Accents() {}

    /// Lower case, no accents, no ligatures, no apostrophes: `Cœur` and `coeur` become `coeur`.
    static String strip(CharSequence word) {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        char[] folded = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        StringBuilder plain = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (folded[i] != '\'') {
                plain.append(folded[i]);
            }
        }
        return plain.toString();
    }

    static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    /// The term that stands for a lemma in the index: accents that tell words apart are kept (`pêche` is not `péché`),
    /// those that two spellings of one word differ in are not (`évènement`, `événement`; `maître`, `maitre`).
    static String key(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        boolean circumflexCounts = CIRCUMFLEX_COUNTS.contains(lower);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'è' -> key.append('é');
                case 'î', 'ï' -> key.append('i');
                case 'û', 'ü', 'ù' -> key.append(c == 'û' && circumflexCounts ? c : 'u');
                case 'ë' -> key.append('e');
                case 'ç' -> key.append('c');
                case 'œ' -> key.append("oe");
                case 'æ' -> key.append("ae");
                case '\'', '’', '-', ' ' -> {}
                default -> key.append(c);
            }
        }
        return key.toString();
    }
}
