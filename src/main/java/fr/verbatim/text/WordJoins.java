package fr.verbatim.text;

import java.io.Reader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Separators: which of them stand inside a word. Every rule replaces one character by one, so offsets stay.
///
/// | read | becomes | why |
/// |---|---|---|
/// | `travail.Les` | `travail Les` | a space is missing after the full stop |
/// | `300.000`, `300 000` | `300⁀000` | one number; the mark goes when the token is made |
/// | `enseignant-es`, `enseignant(e)s`, `auteur.ice` | `enseignant·es` | see [InclusiveForm]; `dit-elle`, `exemple.fr`
/// stay |
/// | `scénaristes (H/F)`, `scénariste F/H` | `scénaristes` | a note that both are meant |
/// | `data-center`, `@pause_ia` | `data‿center` | found as one word and as two |
/// | `Chat GPT` | `Chat‿GPT` | a name and the acronym after it, found as `ChatGPT` too |
final class WordJoins extends WholeTextFilter {
    private static final Pattern GROUPED_NUMBER =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[ .]\\d{3})+(?![\\d]|[.,]\\d)");
    private static final Pattern NAME_AND_ACRONYM =
            Pattern.compile("(?<![\\p{L}\\d'])\\p{Lu}\\p{Ll}{2,15}( )\\p{Lu}{2,5}(?![\\p{L}\\d])");

    private static final Pattern BOTH_MEANT =
            Pattern.compile("(?iu)\\([hfmx](?:[/.-][hfmx]){1,2}\\)|(?<=\\p{L} )(?:h/f|f/h)(?:/x)?(?![\\p{L}\\d/])");

    WordJoins(Reader input) {
        super(input);
    }

    @Override
    CharSequence rewrite(String text) {
        char[] chars = text.toCharArray();
        joinNumbers(text, chars);
        joinAcronyms(text, chars);
        dropNotes(text, chars);
        for (int i = 1; i + 1 < chars.length; i++) {
            if (endsSentence(chars, i)) {
                chars[i] = ' ';
            } else if (InclusiveForm.isSeparator(chars[i])) {
                joinInclusive(chars, i);
            }
            if (chars[i] == '-' && Character.isLetterOrDigit(chars[i - 1]) && Character.isLetterOrDigit(chars[i + 1])) {
                chars[i] = Marks.HYPHEN;
            }
        }
        joinUnderscores(chars);
        return new String(chars);
    }

    private static void joinUnderscores(char[] chars) {
        for (int i = 1; i + 1 < chars.length; i++) {
            if (chars[i] == '_' && Character.isLetterOrDigit(chars[i - 1]) && Character.isLetterOrDigit(chars[i + 1])) {
                chars[i] = Marks.HYPHEN;
            }
        }
    }

    private static void joinNumbers(String text, char[] chars) {
        Matcher number = GROUPED_NUMBER.matcher(text);
        while (number.find()) {
            for (int i = number.start(); i < number.end(); i++) {
                if (!Character.isDigit(chars[i])) {
                    chars[i] = Marks.NOTHING;
                }
            }
        }
    }

    private static void joinAcronyms(String text, char[] chars) {
        Matcher name = NAME_AND_ACRONYM.matcher(text);
        while (name.find()) {
            if (!StopWords.contains(text.substring(name.start(), name.start(1)))) {
                chars[name.start(1)] = Marks.HYPHEN;
            }
        }
    }

    private static void dropNotes(String text, char[] chars) {
        Matcher note = BOTH_MEANT.matcher(text);
        while (note.find()) {
            Arrays.fill(chars, note.start(), note.end(), ' ');
        }
    }

    private static boolean endsSentence(char[] chars, int i) {
        return chars[i] == '.'
                && i >= 2
                && i + 2 < chars.length
                && Character.isLowerCase(chars[i - 2])
                && Character.isLowerCase(chars[i - 1])
                && Character.isUpperCase(chars[i + 1])
                && Character.isLowerCase(chars[i + 2]);
    }

    /// Turns the separators of an inclusive form that has its first one at `i` into the one mark.
    private static void joinInclusive(char[] chars, int i) {
        int start = i;
        while (start > 0 && i - start < InclusiveForm.LONGEST && Character.isLetter(chars[start - 1])) {
            start--;
        }
        boolean insideAddress = start > 0 && "@/\\#_".indexOf(chars[start - 1]) >= 0;
        for (int suffixes = insideAddress || start == i ? 0 : 3; suffixes > 0; suffixes--) {
            int end = InclusiveForm.end(chars, i, suffixes);
            if (end > i
                    && InclusiveForm.read(new String(chars, start, end - start)).isPresent()) {
                mark(chars, i, end);
                return;
            }
        }
    }

    private static void mark(char[] chars, int i, int end) {
        for (int k = i; k < end; k++) {
            if (!Character.isLetter(chars[k])) {
                boolean last = k + 1 == end || (!Character.isLetter(chars[k + 1]) && chars[k + 1] != '(');
                chars[k] = last ? ' ' : Marks.INCLUSIVE;
            }
        }
    }
}
