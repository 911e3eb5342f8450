package fr.verbatim.quote;

import fr.verbatim.text.Gender;
import java.util.Set;

/// What the determiner before a noun tells of it.
final class Determiners {
    private static final Set<String> FEMININE = Set.of("la", "une", "cette", "ma", "ta", "sa");
    private static final Set<String> MASCULINE = Set.of("le", "un", "ce", "cet", "mon", "ton", "son");
    private static final Set<String> SINGULAR = Set.of(
            "le", "la", "l", "un", "une", "ce", "cet", "cette", "mon", "ma", "ton", "ta", "son", "sa", "notre", "votre",
            "leur", "chaque", "aucun", "aucune");

    /// Nouns that a dictionary gives one gender, and writers both behind « l' »: « l'édile » is the mayor, man or
    /// woman.
    private static final Set<String> OF_BOTH = Set.of("edile", "auteur", "ecrivain", "individu", "otage");

    private Determiners() {}

    static boolean isSingular(String folded) {
        return SINGULAR.contains(folded);
    }

    /// The gender of a determined noun.
    ///
    /// @param noun folded
    /// @param listed the gender a dictionary gives it
    static Gender gender(String determiner, String noun, Gender listed) {
        if (determiner.equals("l") && OF_BOTH.contains(noun)) {
            return Gender.EITHER;
        }
        if (FEMININE.contains(determiner)) {
            return Gender.FEMININE;
        }
        return MASCULINE.contains(determiner) && listed != Gender.FEMININE ? Gender.MASCULINE : listed;
    }
}
