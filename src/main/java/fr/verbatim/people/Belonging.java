package fr.verbatim.people;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what follows a whole name behind `de`, `du`, `d'` without being a part of it: the body somebody speaks for or
/// works at (« Claire Martin de la CGT », « Jean Dupont du Figaro »). A surname may look like a place or a company
/// (« Dupont de Ligonnès », « Martin du Gard »), so that the form alone never says that it is one.
final class Belonging {
    private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l");

    private Belonging() {}

    /// What the words behind the particle may be.
    enum Kind {
        /// A body and no name.
        BODY,
        /// A newspaper or channel, whose name some people bear (« La Croix »).
        MEDIUM,
        /// A surname, a place, a company.
        OPEN
    }

    /// What begins with the capitalised word at `index`.
    static Kind of(List<Word> words, int index) {
        String first = words.get(index).folded();
        boolean noun = NotNames.contains(first) || RoleNouns.isListed(first) || OrganisationLines.isNoun(first);
        boolean body = isAcronym(words, index)
                || noun && !isTitled(words, index)
                || OrganisationForms.matches(capitalised(words, index))
                || isDefined(words, index);
        return body ? Kind.BODY : MediaNames.endAt(words, index) > index ? Kind.MEDIUM : Kind.OPEN;
    }

    /// « de La Salle », « de La Poste »: the article is part of a name, a person's or a body's.
    private static boolean isTitled(List<Word> words, int index) {
        Word before = words.get(Math.max(0, index - 1));
        return before.isCapitalised() && ARTICLES.contains(before.folded());
    }

    /// « de l'UNICEF », where the name before is not in capitals as well.
    private static boolean isAcronym(List<Word> words, int index) {
        return words.get(index).isInCapitals()
                && words.subList(Math.max(0, index - 4), index).stream().noneMatch(Word::isInCapitals);
    }

    /// « du Samu social »: a common noun with an adjective that defines it.
    private static boolean isDefined(List<Word> words, int index) {
        if (index + 1 >= words.size()
                || words.get(index + 1).start() != words.get(index).end() + 1) {
            return false;
        }
        Lexicon lexicon = Lexicon.french();
        String noun = words.get(index).text().toLowerCase(Locale.FRENCH);
        String next = words.get(index + 1).text();
        return lexicon.is(PartOfSpeech.NOUN, noun)
                && !words.get(index + 1).isCapitalised()
                && lexicon.is(PartOfSpeech.ADJECTIVE, next)
                && !lexicon.is(PartOfSpeech.VERB, next);
    }

    private static List<Word> capitalised(List<Word> words, int index) {
        int to = index + 1;
        while (to < words.size()
                && words.get(to).isCapitalised()
                && words.get(to).start() == words.get(to - 1).end() + 1) {
            to++;
        }
        return words.subList(index, to);
    }
}
