package fr.verbatim.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word written for both genders, and the two words it stands for.
///
/// | written | stands for | how it is known |
/// |---|---|---|
/// | `enseignant·es`, `enseignant(e)s`, `client.es`, `étudiant/e/s` | enseignants, enseignantes | base and suffix give
/// a feminine of the same lemma |
/// | `auteur.ice`, `naïfs-ves`, `inquiet·ètes`, `travailleur·ses` | auteur, autrice | the suffix takes the place of the
/// last letters |
/// | `agricul·teur·trice·s` | agriculteurs, agricultrices | base and both endings |
/// | `tou·te·s`, `Un-e` | tous, toutes | |
/// | `étudiant·e·x·s`, `étudiant·x` | étudiants, étudiantes | an `x` for neither adds no word |
/// | `enseignant(s)` | enseignant, enseignants | number, not gender |
/// | `tiktokeur·euse` | unknown words: by their endings, with a sign or an ending that has no other use | |
/// | `scénaristes·trices`, `scénaristes/trices` | scénaristes | a word that has one form for both, with an ending |
/// | `directeurices`, `toustes` | directeurs, directrices | [#readClosed(String)] |
///
/// `dit-elle`, `peut-être`, `exemple.fr`, `km/h` are none: no feminine of the same lemma comes out.
///
/// @param masculine the masculine form
/// @param feminine the feminine form, or the plural of a form that leaves the number open
record InclusiveForm(String masculine, String feminine) {
    /// The longest base that is looked at.
    static final int LONGEST = 40;

    private static final int LONGEST_SUFFIX = 7;
    private static final int MOST_LETTERS_REPLACED = 4;
    private static final String STRONG = "\u00B7\u2027\u2022\u22C5\u2219\u30FB\uFF65\u0387\u16EB";
    private static final String WEAK = ".-/(";
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}]+");

    /// The endings that feminine forms add or put in place, singular and without accents.
    private static final Set<String> SUFFIXES =
            Set.of(("e ne le te se re ve que he che ue ce lle elle ine aine enne ienne onne "
                            + "ee ale ive ete ette esse sse ere iere euse eure rice trice ice drice eresse")
                    .split(" ", -1));

    /// Those of them that are no words and end no words of their own: with one of these no sign has another use.
    private static final Set<String> MARKED =
            Set.of("rice trice drice ice euse eure sse esse eresse iere enne ienne".split(" ", -1));

    /// For words that no dictionary has: what the masculine ends in, the suffix, what the feminine ends in.
    private static final String[][] ENDINGS = {
        {"eur", "se", "euse"},
        {"eur", "euse", "euse"},
        {"eux", "se", "euse"},
        {"teur", "rice", "trice"},
        {"teur", "ice", "trice"},
        {"teur", "trice", "trice"},
        {"ier", "iere", "iere"},
        {"er", "ere", "ere"},
        {"f", "ve", "ve"},
        {"ain", "ine", "ine"},
        {"n", "ne", "nne"},
        {"l", "le", "lle"},
        {"t", "te", "tte"},
        {"", "e", "e"},
    };

    private static final Map<String, String> BASES = Map.of("tou", "tout");
    private static final Pattern CLOSED =
            Pattern.compile("(\\p{L}{2,}[td])eurice(s?)|(\\p{L}{2,})eureuse(s?)", Pattern.CASE_INSENSITIVE);

    static boolean isSeparator(char c) {
        return STRONG.indexOf(c) >= 0 || WEAK.indexOf(c) >= 0;
    }

    /// Where the form ends whose first separator stands at `i`; `i` when no suffix follows.
    ///
    /// @param suffixes how many suffixes may follow at most
    static int end(char[] chars, int i, int suffixes) {
        int end = i;
        for (int count = 0; count < suffixes && end < chars.length && isSeparator(chars[end]); count++) {
            int letters = end + 1;
            while (letters < chars.length && Character.isLetter(chars[letters])) {
                letters++;
            }
            int length = letters - end - 1;
            boolean open = chars[end] == '(';
            boolean closed = letters < chars.length && chars[letters] == ')';
            if (length == 0 || length > LONGEST_SUFFIX || (open && !closed)) {
                break;
            }
            end = open ? afterBracket(chars, letters + 1) : letters;
        }
        return end < chars.length && Character.isLetterOrDigit(chars[end]) ? i : end;
    }

    private static int afterBracket(char[] chars, int at) {
        boolean plural = at < chars.length && (chars[at] == 's' || chars[at] == 'x');
        return plural && (at + 1 == chars.length || !Character.isLetter(chars[at + 1])) ? at + 1 : at;
    }

    /// The two forms, when `written` is an inclusive form.
    static Optional<InclusiveForm> read(String written) {
        String[] all = SEPARATORS.split(written, -1);
        String[] parts = Arrays.stream(all)
                .filter(part -> !part.isEmpty() && !part.equalsIgnoreCase("x"))
                .toArray(String[]::new);
        boolean strong = written.chars().anyMatch(c -> STRONG.indexOf(c) >= 0);
        if (parts.length == 1 && strong && all.length > 1 && isNoun(parts[0], null)) {
            return Optional.of(new InclusiveForm(parts[0], parts[0]));
        }
        if (parts.length < 2 || parts[0].length() < 2) {
            return Optional.empty();
        }
        boolean pluralApart = parts.length > 2 && parts[parts.length - 1].equals("s");
        int endings = pluralApart ? parts.length - 2 : parts.length - 1;
        if (endings == 2) {
            String s = pluralApart ? "s" : "";
            return twoEndings(parts[0] + parts[1] + s, parts[0] + parts[2] + s);
        } else if (endings > 2) {
            return Optional.empty();
        }
        String base = BASES.getOrDefault(parts[0].toLowerCase(Locale.ROOT), parts[0]);
        if (parts[1].equals("s")) {
            boolean mayBeNumber = strong || written.indexOf('(') > 0;
            return mayBeNumber ? number(base) : Optional.empty();
        }
        return gender(base, pluralApart ? parts[1] + "s" : parts[1], strong);
    }

    /// The two forms of a word that has merged them.
    static Optional<InclusiveForm> readClosed(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "toustes" -> {
                return Optional.of(new InclusiveForm("tous", "toutes"));
            }
            case "celleux", "ceulles" -> {
                return Optional.of(new InclusiveForm("ceux", "celles"));
            }
            case "iel", "iels" -> {
                String s = word.endsWith("s") ? "s" : "";
                return Optional.of(new InclusiveForm("il" + s, "elle" + s));
            }
            default -> {}
        }
        Matcher closed = CLOSED.matcher(word);
        if (!closed.matches() || Lexicon.french().isKnown(word)) {
            return Optional.empty();
        }
        return closed.group(1) != null
                ? Optional.of(new InclusiveForm(
                        closed.group(1) + "eur" + closed.group(2), closed.group(1) + "rice" + closed.group(2)))
                : Optional.of(new InclusiveForm(
                        closed.group(3) + "eur" + closed.group(4), closed.group(3) + "euse" + closed.group(4)));
    }

    private static Optional<InclusiveForm> twoEndings(String masculine, String feminine) {
        return isFeminineOf(feminine, masculine)
                ? Optional.of(new InclusiveForm(masculine, feminine))
                : Optional.empty();
    }

    private static Optional<InclusiveForm> number(String base) {
        String plural = plural(base);
        boolean known = Lexicon.french().isKnown(base) && Lexicon.french().isKnown(plural);
        return known && !plural.equals(base) ? Optional.of(new InclusiveForm(base, plural)) : Optional.empty();
    }

    private static Optional<InclusiveForm> gender(String base, String suffix, boolean strong) {
        boolean plural = suffix.length() > 1 && suffix.endsWith("s");
        String stem = Accents.strip(plural ? suffix.substring(0, suffix.length() - 1) : suffix);
        if (!strong && !SUFFIXES.contains(stem)) {
            return Optional.empty();
        }
        String singular = plural && base.endsWith("s") ? base.substring(0, base.length() - 1) : base;
        for (String masculine : singular.equals(base) ? new String[] {base} : new String[] {base, singular}) {
            for (int cut = 0; cut <= Math.min(MOST_LETTERS_REPLACED, masculine.length() - 1); cut++) {
                String kept = masculine.substring(0, masculine.length() - cut);
                for (String feminine : new String[] {kept + suffix, kept + "r" + suffix}) {
                    if (isFeminineOf(feminine, masculine)) {
                        return Optional.of(new InclusiveForm(plural ? plural(masculine) : masculine, feminine));
                    }
                }
            }
        }
        boolean marked = MARKED.contains(stem);
        Optional<InclusiveForm> regular = strong || marked ? byEnding(singular, stem, plural) : Optional.empty();
        boolean both = strong ? SUFFIXES.contains(stem) : marked;
        if (both && isNoun(base, marked && regular.isEmpty() ? null : Gender.EITHER)) {
            return Optional.of(new InclusiveForm(base, base));
        }
        return regular;
    }

    /// Whether whoever adds an ending to a word means that word: it has one form for both genders, or the ending
    /// has no other use and makes no word of it.
    ///
    /// @param gender that it has; null for any
    private static boolean isNoun(String word, @Nullable Gender gender) {
        return Lexicon.french().readings(word).stream()
                .anyMatch(reading -> (gender == null || reading.gender() == gender)
                        && (reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJECTIVE));
    }

    private static Optional<InclusiveForm> byEnding(String base, String stem, boolean plural) {
        for (String[] ending : ENDINGS) {
            if (stem.equals(ending[1]) && base.endsWith(ending[0])) {
                String feminine = base.substring(0, base.length() - ending[0].length()) + ending[2];
                return Optional.of(new InclusiveForm(plural ? plural(base) : base, plural ? feminine + "s" : feminine));
            }
        }
        return Optional.empty();
    }

    private static boolean isFeminineOf(String feminine, String masculine) {
        for (WordReading she : Lexicon.french().readings(feminine)) {
            if (she.gender() == Gender.FEMININE && she.pos() != PartOfSpeech.PROPER_NOUN) {
                for (WordReading he : Lexicon.french().readings(masculine)) {
                    if (he.lemma().equals(she.lemma()) && he.gender() != Gender.FEMININE && he.pos() == she.pos()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String plural(String singular) {
        if (singular.matches(".*[sxz]")) {
            return singular;
        } else if (singular.equalsIgnoreCase("tout")) {
            return "tous";
        } else if (singular.endsWith("al")) {
            String aux = singular.substring(0, singular.length() - 1) + "ux";
            return Lexicon.french().exactReadings(aux).isEmpty() ? singular + "s" : aux;
        }
        return singular.endsWith("eau") ? singular + "x" : singular + "s";
    }
}
