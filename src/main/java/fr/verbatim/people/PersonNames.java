package fr.verbatim.people;

import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds names of people by their form: a capitalised first name and surname, with the particles French texts have.
///
/// After two capitalised words a lower-case `de`, `du`, `des` opens what the person belongs to, not a third part of the
/// name (« Eric Delisle de la CNIL »), while it is part of the name after one (« Corentin de Montmarin »).
final class PersonNames {
    private static final int LONGEST = 6;
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "el", "al", "ben", "bin", "ibn", "abou", "van", "von", "der",
            "den", "ter", "ten", "di", "da", "dos", "do", "del", "della", "y", "st", "saint", "mc", "mac");
    private static final Set<String> OPENING_ONLY = Set.of("de", "du", "des", "d", "la", "le", "les");
    private static final Set<String> TITLES = Set.of("m", "mm", "mme", "mmes", "mlle", "me", "dr", "pr", "mgr");

    private PersonNames() {}

    /// A name found in a list of words.
    ///
    /// @param from index of its first word (after « M. », « Mme »)
    /// @param to index after its last word
    /// @param titled whether « M. », « Mme » or the like stands before it
    record Found(int from, int to, boolean titled) {}

    /// The longest name that begins at `index`: two capitalised words or more, or one after a form of address.
    static Optional<Found> at(List<Word> words, int index) {
        boolean titled =
                TITLES.contains(words.get(index).folded()) && words.get(index).isCapitalised();
        int from = titled ? index + 1 : index;
        int to = from >= words.size()
                ? from
                : opensName(words.get(from)) ? from + 1 : titled ? surname(words, from) : from;
        if (to == from) {
            return Optional.empty();
        }
        int capitalised = 1;
        while (to < words.size() && to - from < LONGEST) {
            int next = part(words, to, capitalised);
            if (next == to) {
                break;
            }
            to = next;
            capitalised++;
        }
        return capitalised >= 2 || titled ? Optional.of(new Found(from, to, titled)) : Optional.empty();
    }

    /// The index after a surname that opens with a particle, as a form of address makes it one: « M. de Brissoult »,
    /// « Mme d'Aulnoy », « M. El Kettani », « M. N'Diaye ».
    private static int surname(List<Word> words, int from) {
        int to = part(words, from, 1);
        Word last = words.get(Math.max(from, to - 1));
        boolean office = words.get(from).isCapitalised()
                ? false
                : RoleNouns.isListed(last.folded()) || NotNames.contains(last.folded());
        return office ? from : to;
    }

    /// The index after the name part that begins at `index`, `index` itself when none does.
    private static int part(List<Word> words, int index, int capitalised) {
        int at = index;
        while (at < words.size() && at - index < 3 && isParticle(words.get(at), capitalised)) {
            at++;
        }
        if (isElided(words, at)
                && adjoins(words, opening(words, index), at + 1)
                && words.get(at + 1).isCapitalised()) {
            return at + 2;
        }
        if (at < words.size() && adjoins(words, opening(words, index), at) && isNamePart(words.get(at), at > index)) {
            return at + 1;
        }
        return index;
    }

    /// Behind a form of address, whose full stop is no white space, the first word adjoins nothing.
    private static int opening(List<Word> words, int index) {
        boolean titled = index > 0 && TITLES.contains(words.get(index - 1).folded());
        return titled ? index + 1 : index;
    }

    /// « N'Guyen », « D’Angelo », « L'Hermite »: a capital, an apostrophe and a capital.
    private static boolean isElided(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at).isElision()
                && words.get(at).isCapitalised()
                && words.get(at).text().length() == 2
                && words.get(at + 1).start() == words.get(at).end();
    }

    private static boolean isParticle(Word word, int capitalised) {
        if (!PARTICLES.contains(word.folded())) {
            return false;
        }
        return word.isCapitalised() || capitalised < 2 || !OPENING_ONLY.contains(word.folded());
    }

    static boolean isCapitalisedParticle(Word word) {
        return word.isCapitalised() && PARTICLES.contains(word.folded());
    }

    /// No punctuation but one space, or nothing after an elision, stands between the words.
    private static boolean adjoins(List<Word> words, int index, int last) {
        for (int i = Math.max(1, index); i <= last; i++) {
            int gap = words.get(i).start() - words.get(i - 1).end();
            if (gap > 1 || gap == 0 && !words.get(i - 1).isElision()) {
                return false;
            }
        }
        return true;
    }

    static boolean opensName(Word word) {
        return isNamePart(word, false)
                && !word.isElision()
                && !PARTICLES.contains(word.folded())
                && word.text().codePointCount(0, word.text().length()) > 1
                && !word.isInCapitals()
                && !NotNames.contains(word.folded());
    }

    private static boolean isNamePart(Word word, boolean afterParticle) {
        if (!word.isCapitalised() || word.isElision() || word.text().charAt(0) == '#') {
            return false;
        }
        if (word.text().chars().anyMatch(Character::isDigit) || word.text().indexOf('.') > 0) {
            return false;
        }
        boolean acronym = word.isInCapitals() && word.text().length() <= 4
                || !word.isInCapitals() && OrganisationLines.isAcronym(word);
        boolean common = NotNames.contains(word.folded()) || RoleNouns.isListed(word.folded());
        return !acronym && (afterParticle || !common);
    }
}
