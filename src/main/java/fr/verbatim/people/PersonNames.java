package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds names of people by their form, as French prints them:
///
/// | part | printed |
/// |---|---|
/// | first names, or initials for them | *Marie-Ève*, *J.-P.*, *J. K.* |
/// | an initial between or for the surname | *George W.* Bush, Marie-Ève *L.* |
/// | surnames, with the particles French texts have | *Le Guin*, *Ben Ali Haddad*, *de Souza e Silva* |
/// | a second part behind a whole name | Valéry Giscard *d'Estaing*, Xavier Dupont *de Ligonnès* |
///
/// What stands behind `de`, `du`, `d'` after a whole name may be a part of it, or say where somebody is from or for
/// whom they work. A name that only one reading makes so long is found in its whole length and marked so; one that
/// cannot be part of a name ([Belonging]) ends before.
final class PersonNames {
    private static final int LONGEST = 9;
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "el", "al", "ben", "bin", "ibn", "abou", "van", "von",
            "der", "den", "ter", "ten", "di", "da", "dos", "do", "del", "della", "y", "e", "st", "saint", "mc", "mac");
    private static final Set<String> OPENING_ONLY = Set.of("de", "du", "des", "d", "la", "le", "les", "l");
    private static final Set<String> TITLES = Set.of("m", "mm", "mme", "mmes", "mlle", "me", "dr", "pr", "prof", "mgr");
    /// Written out they may be somebody's function as well, so that a whole name has to follow.
    private static final Set<String> FULL_TITLES =
            Set.of("docteur", "docteure", "professeur", "professeure", "maitre", "monsieur", "madame");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
    /// « O'Connor »: no other word of French looks so.
    private static final Pattern PATRONYMIC = Pattern.compile("O['’ʼ]\\p{Lu}[\\p{L}\\p{M}-]+");
    private static final Pattern BEHIND_INITIAL = Pattern.compile("\\.(?:-|[\\s\\xA0\\u202F])?");

    private final String text;
    private final List<Word> words;

    /// @param words of the text, in order, or the first of them
    PersonNames(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// A name found in a list of words.
    ///
    /// @param from index of its first word (after « M. », « Mme »)
    /// @param to index after its last word
    /// @param titled whether « M. », « Mme » or the like stands before it
    /// @param sureTo index after the last word that is part of the name in every reading
    record Found(int from, int to, boolean titled, int sureTo) {
        Found(int from, int to, boolean titled) {
            this(from, to, titled, to);
        }

        boolean isSure() {
            return sureTo == to;
        }

        Found upTo(int end) {
            return new Found(from, end, titled, Math.min(end, sureTo));
        }

        /// As much of it as is a name in every reading.
        Found surely() {
            return upTo(sureTo);
        }
    }

    /// « Dr », « Mme »: a short form of address, without its full stop.
    static boolean isAddress(String word) {
        return TITLES.contains(Fold.fold(word));
    }

    /// The longest name that begins at `index`: two parts or more, or one after a form of address.
    Optional<Found> at(int index) {
        return at(
                index,
                TITLES.contains(words.get(index).folded()) && words.get(index).isCapitalised());
    }

    /// The name behind a form of address written out, a surname alone too: « Maître Leroy ». It may be the name of a
    /// trade and a surname nobody bears, so that what follows has to tell.
    Optional<Found> addressed() {
        boolean full = words.size() > 1
                && FULL_TITLES.contains(words.getFirst().folded())
                && words.getFirst().isCapitalised();
        return full ? at(0, true) : Optional.empty();
    }

    private Optional<Found> at(int index, boolean titled) {
        boolean addressed = titled
                || FULL_TITLES.contains(words.get(index).folded())
                        && words.get(index).isCapitalised();
        int from = addressed ? index + 1 : index;
        int given = initials(from);
        int to = given > from ? part(given, 1) : opening(from, titled);
        boolean initialled = given > from;
        if (initialled && to == given) {
            return titled ? Optional.of(new Found(from, to, true)) : Optional.empty();
        }
        if (to == from) {
            return Optional.empty();
        }
        int parts = initialled || PATRONYMIC.matcher(words.get(from).text()).matches() ? 2 : 1;
        Parts all = new Parts(to, parts, to);
        while (all.to() < words.size() && all.to() - from < LONGEST) {
            Parts more = more(all, titled);
            if (more.to() == all.to()) {
                break;
            }
            all = more;
        }
        return all.count() >= 2 || titled
                ? Optional.of(new Found(from, all.to(), titled, all.sureTo()))
                : Optional.empty();
    }

    /// A name on its way.
    private record Parts(int to, int count, int sureTo) {
        Parts and(int end) {
            return new Parts(end, count + 1, sureTo == to ? end : sureTo);
        }

        Parts perhaps(int end) {
            return new Parts(end, count + 1, sureTo);
        }
    }

    private int opening(int from, boolean titled) {
        if (from >= words.size()) {
            return from;
        }
        return opensName(words.get(from)) ? from + 1 : titled ? surname(from) : from;
    }

    private Parts more(Parts name, boolean titled) {
        int at = name.to();
        if (isInitial(at)) {
            return adjoins(at) ? initialled(name) : name;
        }
        int next = part(at, titled ? name.count() : Math.max(2, name.count()));
        if (next > at) {
            return name.and(next);
        }
        int tail = part(at, 0);
        if (tail == at || words.get(at).isCapitalised()) {
            return name;
        }
        boolean surnamed = name.count() > 1;
        return switch (Belonging.of(words, tail - 1 - elided(tail))) {
            case BODY -> name;
            case MEDIUM -> surnamed ? name : name.perhaps(tail);
            case OPEN -> surnamed ? name.perhaps(tail) : name.and(tail);
        };
    }

    /// « George W. Bush », « Marie-Ève L. »: initials before a surname or in its place. « … Anna B. Claire Petit … »
    /// may be two people in two sentences.
    private Parts initialled(Parts name) {
        int behind = initials(name.to());
        int next = part(behind, 1);
        if (next == behind || !maySurname(next - 1)) {
            return new Parts(behind, name.count() + 1, name.sureTo() == name.to() ? behind : name.sureTo());
        }
        boolean another = next < words.size()
                && next == behind + 1
                && FirstNames.contains(words.get(behind).text())
                && part(next, 2) > next;
        return another ? new Parts(behind, name.count() + 1, name.sureTo()) : name.and(next);
    }

    /// Whether a word may be a surname behind an initial rather than open a sentence.
    private boolean maySurname(int at) {
        Lexicon lexicon = Lexicon.french();
        String word = words.get(at).text();
        String lower = word.toLowerCase(Locale.FRENCH);
        boolean open = !lexicon.isKnown(lower)
                || lexicon.is(PartOfSpeech.PROPER_NOUN, word)
                || lexicon.is(PartOfSpeech.NOUN, lower)
                || lexicon.is(PartOfSpeech.ADJECTIVE, lower);
        boolean goesOn = at + 1 < words.size()
                && words.get(at + 1).start() == words.get(at).end() + 1
                && !words.get(at + 1).isCapitalised()
                && (lexicon.is(PartOfSpeech.NOUN, words.get(at + 1).text())
                        || lexicon.is(PartOfSpeech.ADJECTIVE, words.get(at + 1).text()))
                && !lexicon.is(PartOfSpeech.VERB, words.get(at + 1).text());
        return open && !(goesOn && lexicon.isKnown(lower) && !lexicon.is(PartOfSpeech.PROPER_NOUN, word));
    }

    /// The index after the initials that begin at `index`, each with its full stop; `index` when there are none.
    private int initials(int index) {
        int at = index;
        while (isInitial(at) && (at == index || adjoins(at))) {
            at++;
        }
        return at;
    }

    /// Whether the word is an initial with its full stop.
    boolean isInitial(int at) {
        return at < words.size()
                && INITIALS.matcher(words.get(at).text()).matches()
                && text.startsWith(".", words.get(at).end());
    }

    /// The offset after a name, the full stop of an initial at its end included.
    int end(Found found) {
        return words.get(found.to() - 1).end() + (isInitial(found.to() - 1) ? 1 : 0);
    }

    /// The index after a surname that opens with a particle, as a form of address makes it one: « M. de Brissoult »,
    /// « Mme d'Aulnoy », « M. El Kettani », « M. N'Diaye ».
    private int surname(int from) {
        int to = part(from, 1);
        Word last = words.get(Math.max(from, to - 1));
        boolean office = words.get(from).isCapitalised()
                ? false
                : RoleNouns.isListed(last.folded()) || NotNames.contains(last.folded());
        return office ? from : to;
    }

    /// The index after the name part that begins at `index`, `index` itself when none does.
    ///
    /// @param before how many parts stand before: behind two a small particle opens none
    private int part(int index, int before) {
        int at = index;
        while (at < words.size() && at - index < 3 && isParticle(words.get(at), before)) {
            at++;
        }
        if (isElided(at) && adjoin(index, at + 1) && words.get(at + 1).isCapitalised()) {
            return at + 2;
        }
        if (at < words.size() && adjoin(index, at) && isNamePart(words.get(at), at > index) && !isInitial(at)) {
            return at + 1;
        }
        return index;
    }

    /// One where the part that ends at `index` is « D'Angelo » in two words.
    private int elided(int index) {
        return index >= 2 && isElided(index - 2) ? 1 : 0;
    }

    /// « N'Guyen », « D’Angelo », « L'Hermite »: a capital, an apostrophe and a capital.
    private boolean isElided(int at) {
        return at + 1 < words.size()
                && words.get(at).isElision()
                && words.get(at).isCapitalised()
                && words.get(at).text().length() == 2
                && words.get(at + 1).start() == words.get(at).end();
    }

    private static boolean isParticle(Word word, int before) {
        if (!PARTICLES.contains(word.folded())) {
            return false;
        }
        boolean single = word.folded().length() == 1 && !word.isElision();
        return word.isCapitalised() && !single
                || !word.isCapitalised() && (before < 2 || !OPENING_ONLY.contains(word.folded()));
    }

    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.folded());
    }

    static boolean isCapitalisedParticle(Word word) {
        return word.isCapitalised() && PARTICLES.contains(word.folded());
    }

    /// Whether the words from one to another adjoin, the first the one before it.
    private boolean adjoin(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!adjoins(i)) {
                return false;
            }
        }
        return true;
    }

    /// No punctuation but one space, or nothing after an elision, stands before the word; behind an initial also its
    /// full stop. Behind a form of address, whose full stop is no white space, the first word adjoins nothing.
    private boolean adjoins(int index) {
        if (index == 0 || TITLES.contains(words.get(index - 1).folded())) {
            return true;
        }
        Word before = words.get(index - 1);
        int gap = words.get(index).start() - before.end();
        if (isInitial(index - 1)) {
            return BEHIND_INITIAL
                    .matcher(text.substring(before.end(), words.get(index).start()))
                    .matches();
        }
        return gap == 1 || gap == 0 && before.isElision();
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
