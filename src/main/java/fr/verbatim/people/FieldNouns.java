package fr.verbatim.people;

import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Nouns before a colon that open a field of a form, never somebody's turn: « Durée : 52 min ».
public final class FieldNouns {
    private static final Set<String> NOUNS = WordList.loadFolded(FieldNouns.class, "field-nouns.txt");
    private static final Set<String> SPEAKING = Set.of("je", "j", "me", "moi", "nous", "vous", "on", "tu");
    private static final Pattern FIELD =
            Pattern.compile("\\s*\\p{L}[\\p{L}-]*\\.?(?:[\\s\\xA0\\u202F]+(?:d[eu]s?|d['’]|de"
                    + " la|l['’])?[\\s\\xA0\\u202F]*\\p{L}+){0,2}[\\s\\xA0\\u202F]*:[\\s\\xA0\\u202F]*[^\\n"
                    + "!?«»]{1,120}");

    private FieldNouns() {}

    /// Whether words before a colon name a field.
    static boolean open(String label) {
        List<Word> words = Words.first(label, 1);
        return !words.isEmpty() && NOUNS.contains(words.getFirst().folded());
    }

    /// Whether a line is one field, from end to end, in which nobody speaks.
    public static boolean areLine(String line) {
        return open(line)
                && FIELD.matcher(line).matches()
                && Words.of(line).stream().map(Word::folded).noneMatch(SPEAKING::contains);
    }
}
