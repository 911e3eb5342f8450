package fr.verbatim.quote;

import fr.verbatim.text.Remembered;
import fr.verbatim.text.Terms;
import java.util.Set;
import java.util.stream.Collectors;

/// The content words of a bubble or a signature, words of one family made one by their first letters: `traduction` and
/// `traductrice`, `médiocre` and `médiocrité`.
final class Families {
    private static final int LETTERS = 7;

    /// Single words are asked for over and over.
    private static final int LONGEST_WORD = 40;

    private static final Remembered<Set<String>> WORDS = new Remembered<>(8_000);

    private Families() {}

    static Set<String> of(String text) {
        return text.length() > LONGEST_WORD || text.indexOf(' ') >= 0 ? find(text) : WORDS.get(text, Families::find);
    }

    private static Set<String> find(String text) {
        return Terms.of(text).stream()
                .map(term -> term.length() <= LETTERS ? term : term.substring(0, LETTERS))
                .collect(Collectors.toUnmodifiableSet());
    }
}
