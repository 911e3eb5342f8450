package fr.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into words as names and roles are read: hyphens, midpoints and inner full stops stay inside a
/// word, an elided article (`l'`, `d’`) is a word of its own, `O'Brien` and `Guivarc'h` are one word.
public final class Words {
    /// Possessive: nothing after a part can match inside it, and a word of a million parts must not be
    /// remembered part by part.
    private static final Pattern WORD = Pattern.compile(
            "#?[\\p{L}\\p{M}\\p{N}]++(?:(?:[-‑·.&]|(?<=[cC])['’ʼ](?=[hH]))[\\p{L}\\p{M}\\p{N}]++)*+(?:['’ʼ](?=\\p{L}))?");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*+");
    private static final Pattern NAME_WITH_APOSTROPHE = Pattern.compile("\\p{Lu}['’ʼ]");

    private Words() {}

    /// A word and where it stands in the text it was cut from, in UTF-16 units.
    public record Word(String text, int start, int end) {
        /// Folded, without the apostrophe of an elision: `L’` → `l`.
        public String folded() {
            String folded = Fold.fold(text);
            return folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
        }

        public boolean isCapitalised() {
            int first = text.charAt(0) == '#' && text.length() > 1 ? text.codePointAt(1) : text.codePointAt(0);
            return Character.isUpperCase(first);
        }

        /// All its letters are capitals, at least two.
        public boolean isInCapitals() {
            return text.codePoints().filter(Character::isUpperCase).count() >= 2
                    && text.codePoints().noneMatch(Character::isLowerCase);
        }

        public boolean isElision() {
            char last = text.charAt(text.length() - 1);
            return last == '\'' || last == '’' || last == 'ʼ';
        }
    }

    public static List<Word> of(String text) {
        return first(text, Integer.MAX_VALUE);
    }

    /// The first words of a text.
    ///
    /// @param most how many
    public static List<Word> first(String text, int most) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int from = 0;
        while (words.size() < most && matcher.find(from)) {
            int end = matcher.end();
            if (NAME_WITH_APOSTROPHE.matcher(matcher.group()).matches()
                    && !isArticle(matcher.group().charAt(0))) {
                Matcher rest = WORD.matcher(text);
                rest.region(end, text.length());
                end = rest.lookingAt() ? rest.end() : end;
            }
            words.add(new Word(text.substring(matcher.start(), end), matcher.start(), end));
            from = end;
        }
        return List.copyOf(words);
    }

    /// Runs of letters and digits, whatever parts them: `Jean-Paul` and `l'IA` are two. For names that are compared
    /// letter by letter.
    public static List<Word> runs(String text) {
        List<Word> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            runs.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return runs;
    }

    private static boolean isArticle(char capital) {
        return "LDJNSCTMQ".indexOf(capital) >= 0;
    }
}
