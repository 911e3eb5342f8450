package fr.verbatim.quote;

import fr.verbatim.text.Remembered;
import fr.verbatim.text.Terms;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The content words of a bubble or a signature, words of one family made one by their first letters: `traduction` and
/// `traductrice`, `médiocre` and `médiocrité`.
final class Families {
    private static final int LETTERS = 7;

    /// « conduire » and « conductrice », « traduire » and « traducteur ».
    private static final Pattern DUCT = Pattern.compile("uire$");
    /// « livrer » and « livreur », « soigner » and « soignant », « réparer » and « réparateur ».
    private static final Pattern DERIVED = Pattern.compile("(?<root>.{4,}?)(?:er|eur|ateur|ation|ant|ier)");

    /// Single words are asked for over and over.
    private static final int LONGEST_WORD = 40;

    private static final Remembered<Set<String>> WORDS = new Remembered<>(8_000);

    private Families() {}

    static Set<String> of(String text) {
        boolean word = text.length() <= LONGEST_WORD && text.indexOf(' ') < 0;
        return word ? WORDS.get(text, Families::ofWord) : families(text).collect(Collectors.toUnmodifiableSet());
    }

    /// In the order of the readings: the first of them weighs, and it has to be the same one every time.
    private static Set<String> ofWord(String word) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(families(word).toList()));
    }

    private static Stream<String> families(String text) {
        return Terms.of(text).stream().map(Families::root);
    }

    private static String root(String term) {
        String verb = DUCT.matcher(term).replaceFirst("uct");
        Matcher derived = DERIVED.matcher(verb);
        String root = derived.matches() ? derived.group("root") : verb;
        return root.length() <= LETTERS ? root : root.substring(0, LETTERS);
    }
}
