package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signatures set in another order than name first, brought into that order:
///
/// | printed | read as |
/// |---|---|
/// | `Adj-chef S. Kowal, SDIS 63` | `S. Kowal, SDIS 63` |
/// | `LE BIHAN Yann, soudeur` | `Yann Le Bihan, soudeur` |
/// | `Dr ROUX Anne, CHU de Lille` | `Dr Anne Roux, CHU de Lille` |
/// | `Fatou BÂ, infirmière` | `Fatou Bâ, infirmière` |
/// | `Théo, 23 ans (Théo Lebon, Le Vélo)` | `Théo Lebon, 23 ans, Le Vélo` |
/// | `Infirmière de nuit, Awa Diop` | `Awa Diop, Infirmière de nuit` |
/// | `CGT Cheminots` / `Luc Petit` | `Luc Petit` / `CGT Cheminots` |
/// | `Karim « Momo » Kaci` | `Karim Kaci` |
final class SignatureOrders {
    private static final Set<String> RANKS = WordList.loadFolded(SignatureOrders.class, "ranks.txt");
    private static final Pattern RANK =
            Pattern.compile("^(?<rank>\\p{L}+(?:-\\p{L}+)?)\\.?[\\s\\xA0\\u202F]+(?=\\p{Lu})");
    private static final Pattern INITIAL = Pattern.compile("^\\p{Lu}\\.[-\\s]?\\p{Lu}");
    private static final Pattern NICKNAME =
            Pattern.compile("(?<=\\p{L}) [«“\"][\\s\\xA0\\u202F]?[\\p{L}’'-]+[\\s\\xA0\\u202F]?[»”\"](?= \\p{Lu})");
    /// Between what somebody is and the name.
    private static final Pattern BESIDE = Pattern.compile("\\s?,\\s|\\s[–—-]\\s|\\s?:\\s|\\s?/\\s?");
    /// A first name, and the whole of it in brackets behind.
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<first>\\p{Lu}[\\p{L}\\p{M}’'-]+)(?<says>(?:,\\s[^()]+)?)"
                    + "\\s\\((?<name>\\k<first>\\s\\p{Lu}[^,()]+)(?<body>(?:,\\s[^()]+)?)\\)");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Ll][ae]\\s|[Ll]['’])");
    private static final int SHORTEST_SURNAME = 4;
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private final Registry registry;
    private final SignatureReader reader;

    SignatureOrders(Registry registry, SignatureReader reader) {
        this.registry = registry;
        this.reader = reader;
    }

    /// The lines with the name first; empty where they are in that order, or no signature.
    Optional<List<String>> usual(List<String> lines) {
        String first = NICKNAME.matcher(Spaces.fold(lines.getFirst())).replaceFirst("");
        String bare = withoutRank(first);
        String ordered = surnameTurned(bare, lines)
                .or(() -> behindAddress(bare, lines))
                .or(() -> wholeInBrackets(bare))
                .orElse(bare);
        if (!ordered.equals(Spaces.fold(lines.getFirst()))) {
            List<String> usual = new ArrayList<>(lines);
            usual.set(0, ordered);
            return Optional.of(usual);
        }
        return nameLast(lines);
    }

    private static Optional<String> surnameTurned(String line, List<String> lines) {
        return surnameLast(line).or(() -> CapitalSurnames.written(line, lines));
    }

    /// « Dr ROUX Anne » keeps its form of address: it may tell the trade.
    private static Optional<String> behindAddress(String line, List<String> lines) {
        Matcher address = RANK.matcher(line);
        return address.find() && PersonNames.isAddress(address.group("rank"))
                ? surnameTurned(line.substring(address.end()), lines)
                        .map(turned -> line.substring(0, address.end()) + turned)
                : Optional.empty();
    }

    private static Optional<String> wholeInBrackets(String line) {
        Matcher whole = IN_BRACKETS.matcher(line);
        return whole.matches()
                ? Optional.of(whole.group("name") + whole.group("says") + whole.group("body"))
                : Optional.empty();
    }

    /// « Lt Marie Perrin » without the rank, where a whole name follows: a surname alone needs it.
    private static String withoutRank(String line) {
        String bare = line;
        Matcher rank = RANK.matcher(bare);
        while (rank.find() && RANKS.contains(Fold.fold(rank.group("rank"))) && isRank(rank.group("rank"))) {
            bare = bare.substring(rank.end());
            rank = RANK.matcher(bare);
        }
        return bare.equals(line) || INITIAL.matcher(bare).find() || isWhole(bare) ? bare : line;
    }

    private static boolean isRank(String printed) {
        return Character.isUpperCase(printed.codePointAt(0));
    }

    /// Two parts of a name or more, of which the first is a first name.
    private static boolean isWhole(String line) {
        List<Word> words = Words.of(line);
        return words.size() > 1
                && FirstNamed.isFirstName(words.getFirst())
                && !words.getFirst().isInCapitals()
                && line.startsWith(" ", words.getFirst().end())
                && (words.get(1).isCapitalised() || PersonNames.isParticle(words.get(1)));
    }

    /// « LE BIHAN Yann »: a surname in capitals before a first name that is not; « Le Goff Hervé »: a particle with a
    /// capital opens a surname, where the word behind it is no common one.
    private static Optional<String> surnameLast(String line) {
        List<Word> words = Words.of(line);
        int at = 0;
        while (at < words.size() && words.get(at).isInCapitals() && !isFirstNameBehind(words, at)) {
            at++;
        }
        boolean capitals = at > 0 && isSurname(words.subList(0, at));
        if (!capitals && !words.isEmpty() && PersonNames.isCapitalisedParticle(words.getFirst())) {
            at = 2;
            capitals = words.size() > 2
                    && words.get(1).isCapitalised()
                    && !CapitalWords.isCommon(words.get(1))
                    && !FirstNamed.isFirstName(words.get(1));
        }
        int end = at;
        while (at > 0
                && end < Math.min(words.size(), at + 2)
                && FirstNamed.isFirstName(words.get(end))
                && adjoins(line, words, end)) {
            end++;
        }
        if (!capitals || end == at || words.getFirst().start() > 0) {
            return Optional.empty();
        }
        String rest = line.substring(words.get(end - 1).end());
        boolean parted = rest.isEmpty() || rest.matches("\\s?[,(/].*|\\s[–—-]\\s.*");
        String surname = line.substring(0, words.get(at - 1).end());
        boolean common = words.subList(0, at).stream()
                .allMatch(word -> PersonNames.isParticle(word) || CapitalWords.isCommon(word));
        if (!parted || common && rest.isEmpty()) {
            return Optional.empty();
        }
        String given = line.substring(words.get(at).start(), words.get(end - 1).end());
        boolean shout = surname.codePoints().noneMatch(Character::isLowerCase);
        return Optional.of(given + " " + (shout ? CapitalNames.small(surname) : surname) + rest);
    }

    private static boolean isFirstNameBehind(List<Word> words, int at) {
        return at > 0 && !words.get(at).isInCapitals();
    }

    /// Not an acronym: four letters or more that can be spoken.
    private static boolean isSurname(List<Word> words) {
        return words.stream()
                        .allMatch(word -> PersonNames.isParticle(word)
                                || word.text().length() >= SHORTEST_SURNAME
                                        && VOWEL.matcher(word.folded()).find())
                && !PersonNames.isParticle(words.getLast());
    }

    private static boolean adjoins(String line, List<Word> words, int at) {
        return line.substring(words.get(at - 1).end(), words.get(at).start()).isBlank();
    }

    /// « Infirmière de nuit, Awa Diop », « CGT Cheminots » / « Luc Petit »: a quality or a body, then a name that
    /// opens with no common word, and nothing else.
    private Optional<List<String>> nameLast(List<String> lines) {
        if (lines.size() > 1) {
            String name = Spaces.fold(lines.getLast());
            List<String> before = lines.subList(0, lines.size() - 1);
            return isName(name) && (isQuality(before) || isBody(before))
                    ? Optional.of(withName(name, before))
                    : Optional.empty();
        }
        String line = Spaces.fold(lines.getFirst());
        Matcher beside = BESIDE.matcher(line);
        int start = -1;
        int end = 0;
        while (beside.find()) {
            start = beside.start();
            end = beside.end();
        }
        if (start < 0 || !isName(line.substring(end))) {
            return Optional.empty();
        }
        List<String> before = List.of(line.substring(0, start));
        return isQuality(before) || isBody(before)
                ? Optional.of(withName(line.substring(end), before))
                : Optional.empty();
    }

    private static List<String> withName(String name, List<String> before) {
        List<String> usual = new ArrayList<>(List.of(name));
        usual.addAll(before);
        usual.set(1, ARTICLE.matcher(before.getFirst()).replaceFirst(""));
        return usual;
    }

    private static boolean isQuality(List<String> lines) {
        List<String> bare = new ArrayList<>(lines);
        bare.set(0, ARTICLE.matcher(lines.getFirst()).replaceFirst(""));
        return SignatureReader.isQuality(bare);
    }

    private boolean isBody(List<String> lines) {
        return lines.size() == 1 && OrganisationLines.matches(Spaces.fold(lines.getFirst()), registry);
    }

    private boolean isName(String text) {
        List<Word> words = Words.of(text);
        return words.size() > 1
                && !CapitalWords.isCommon(words.getFirst())
                && reader.readPlain(List.of(text))
                        .filter(one -> one.roles().isEmpty() && one.name().equals(text))
                        .isPresent();
    }
}
