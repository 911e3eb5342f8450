package fr.verbatim.people;

import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;

/// Names as labels print them: « DUPONT Marie », « MARTINE LEDUC ».
final class LabelNames {
    private static final int LONGEST_NAME = 9;

    private LabelNames() {}

    /// Whether words are a name from end to end.
    static boolean isName(String name) {
        List<Word> words = Words.of(name);
        if (name.indexOf('/') >= 0 || words.size() < 2 || words.size() > LONGEST_NAME) {
            return false;
        }
        Optional<PersonNames.Found> found = new PersonNames(name, words).at(0);
        boolean whole = found.isPresent() && found.get().to() == words.size();
        boolean capitalsFirst =
                words.size() <= 3 && words.getFirst().isInCapitals() && PersonNames.opensName(words.getLast());
        return whole || capitalsFirst;
    }

    /// « DUPONT Marie » as one would say it.
    static String ordered(String name) {
        List<Word> words = Words.of(name);
        if (words.size() == 2
                && words.getFirst().isInCapitals()
                && !words.getLast().isInCapitals()) {
            return words.getLast().text() + " " + words.getFirst().text();
        }
        return name;
    }

    /// « MARTINE LEDUC » as one would write it; other words as they are.
    static String uncapitalised(String name) {
        List<Word> words = Words.of(name);
        if (words.size() < 2 || words.size() > 4 || !words.stream().allMatch(Word::isInCapitals)) {
            return name;
        }
        StringBuilder written = new StringBuilder(name.length());
        boolean opens = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            written.append(opens ? c : Character.toLowerCase(c));
            opens = !Character.isLetter(c);
        }
        String first =
                written.substring(words.getFirst().start(), words.getFirst().end());
        return FirstNames.contains(first) ? written.toString() : name;
    }
}
