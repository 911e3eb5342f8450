package fr.verbatim.people;

import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names signed in capitals, as titles are set: « CHRISTINE FABRE », then « sage-femme ».
///
/// A first name that the lexicon knows opens one; where it knows no first name, words that French does not have open
/// one. Before it is read, a name is written as French writes it elsewhere (« Christine Fabre »).
final class CapitalNames {
    private static final int MOST_WORDS = 5;
    private static final int MOST_NAMES = 4;
    private static final int ACRONYM = 4;
    private static final Set<String> SMALL = Set.of("de", "d");
    private static final Pattern PARTED = Pattern.compile("[\\s\\xA0\\u202F]*");
    private static final Pattern BESIDE = Pattern.compile("\\s*(?:,|(?iu:et)\\b|&)\\s+");
    private static final Pattern LETTER_GROUP = Pattern.compile("[\\p{L}\\p{M}]+");

    private CapitalNames() {}

    /// The lines with each name in capitals that they open with written small; empty when they open with none.
    static Optional<List<String>> written(List<String> lines) {
        List<String> written = new ArrayList<>();
        boolean first = true;
        for (String line : lines) {
            written.add(first || opens(line) ? line(line) : line);
            first = first && end(line) == line.length() && Words.of(line).size() == 1 && !bearsQuality(lines);
        }
        return written.equals(lines) || !opensName(lines) ? Optional.empty() : Optional.of(written);
    }

    /// « ALICE PETIT et OMAR SAÏDI, dockers »: the name that the line opens with, and those beside it.
    private static String line(String line) {
        StringBuilder written = new StringBuilder();
        String rest = line;
        for (int names = 0; names < MOST_NAMES && (names == 0 || opens(rest)); names++) {
            int end = end(rest);
            written.append(small(rest.substring(0, end)));
            rest = rest.substring(end);
            Matcher beside = BESIDE.matcher(rest);
            if (beside.lookingAt()) {
                written.append(beside.group());
                rest = rest.substring(beside.end());
            }
        }
        return written.append(rest).toString();
    }

    /// Whether a line is the whole name of a person and cannot be anything else: a first name that the lexicon knows,
    /// and a surname that is no word.
    static boolean isAlone(String line) {
        List<Word> words = Words.of(line);
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && end(line) == line.strip().length()
                && opens(line)
                && words.stream().skip(1).anyMatch(word -> !PersonNames.isParticle(word))
                && words.stream()
                        .skip(1)
                        .noneMatch(word -> !PersonNames.isParticle(word) && CapitalWords.isCommon(word));
    }

    private static boolean bearsQuality(List<String> lines) {
        return lines.size() > 1 && SignatureReader.isQuality(lines.subList(1, lines.size()));
    }

    private static boolean opensName(List<String> lines) {
        String line = lines.getFirst();
        List<Word> name = Words.of(line.substring(0, end(line)));
        return opens(line)
                || !name.isEmpty()
                        && !OrganisationForms.matches(name)
                        && name.stream().allMatch(word -> PersonNames.isParticle(word) || isUnknown(word))
                        && name.stream().anyMatch(word -> !PersonNames.isParticle(word));
    }

    /// Whether a first name that the lexicon knows stands first, in capitals.
    private static boolean opens(String line) {
        List<Word> words = Words.first(line, 1);
        return !words.isEmpty()
                && words.getFirst().start() == 0
                && words.getFirst().isInCapitals()
                && isFirstName(words.getFirst());
    }

    private static boolean isFirstName(Word word) {
        String small = small(word.text());
        return FirstNames.contains(small) || small.indexOf('-') > 0 && FirstNames.contains(small.split("-", 2)[0]);
    }

    private static boolean isUnknown(Word word) {
        return !CapitalWords.isCommon(word)
                && !RoleNouns.contains(word.folded())
                && word.text().length() > 2;
    }

    /// Where the words in capitals end that the line begins with, nothing but space between them; behind a whole name
    /// an acronym is that of a body.
    private static int end(String line) {
        int end = 0;
        int parts = 0;
        for (Word word : Words.of(line)) {
            boolean particle = PersonNames.isParticle(word);
            boolean name = word.isInCapitals() || word.isElision() && word.isCapitalised();
            boolean body = parts > 1 && !particle && word.text().length() <= ACRONYM;
            if (!name
                    || body
                    || !PARTED.matcher(line.substring(end, word.start())).matches()) {
                break;
            }
            parts += particle ? 0 : 1;
            end = word.end();
        }
        return end;
    }

    /// « JEAN-YVES D'ALLOY » → « Jean-Yves d'Alloy »
    static String small(String name) {
        return LETTER_GROUP.matcher(Spaces.fold(name)).replaceAll(match -> {
            String lower = match.group().toLowerCase(Locale.FRENCH);
            boolean particle = match.start() > 0 && SMALL.contains(lower);
            return particle ? lower : lower.substring(0, 1).toUpperCase(Locale.FRENCH) + lower.substring(1);
        });
    }
}
