package fr.verbatim.people;

import fr.verbatim.text.Gender;
import fr.verbatim.text.GivenNames;
import java.util.Optional;
import java.util.Set;

/// Which words are first names, as [GivenNames] reads the lexicon.
public final class FirstNames {
    private FirstNames() {}

    /// Whether a word is one.
    ///
    /// @param word with a capital, as a name is written
    public static boolean contains(String word) {
        return !genders(word).isEmpty();
    }

    /// Whether women or men bear it; empty for a word that is none, or that both bear.
    ///
    /// @param word with a capital; of a double one the first part tells where the whole is not known
    public static Optional<Gender> gender(String word) {
        Set<Gender> whole = genders(word);
        Set<Gender> genders = whole.isEmpty() ? genders(word.split("-", 2)[0]) : whole;
        return genders.size() == 1 ? Optional.of(genders.iterator().next()) : Optional.empty();
    }

    private static Set<Gender> genders(String word) {
        return GivenNames.genders(word);
    }
}
