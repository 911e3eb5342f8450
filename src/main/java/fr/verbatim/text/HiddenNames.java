package fr.verbatim.text;

import fr.verbatim.model.Person;
import fr.verbatim.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names that may not be read anywhere. They are found whatever the case, the accents and what parts their words
/// (« Brigitte Le cordier » is Brigitte Lecordier); a family name alone counts where it has a capital. « Hélène
/// Ozanne-Petit » is somebody else than Hélène Ozanne, and so is « Claire Ozanne »: another first name stands with it.
public final class HiddenNames {
    /// What stands in the place of a name in a text that a reader sees.
    public static final String VEIL = "[nom retiré]";

    /// What stands in the place of withdrawn words.
    public static final String TAKEN_OUT = "[retiré]";

    private static final int SHORTEST_FAMILY_NAME = 3;
    private static final Set<String> CIVILITIES = Set.of(
            "m", "mm", "mme", "mlle", "monsieur", "madame", "mademoiselle", "me", "maitre", "dr", "docteur", "pr");
    private static final String HYPHENS = "-\u2010\u2011";

    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<String> families = new LinkedHashSet<>();
    private final Set<List<String>> parts = new LinkedHashSet<>();

    /// @param names as records and signatures have them
    public HiddenNames(Collection<String> names) {
        for (String name : names) {
            List<String> words = Fold.words(name);
            if (!words.isEmpty()) {
                whole.add(String.join("", words));
                parts.add(words);
            }
            String family = words.isEmpty() ? "" : String.join("", words.subList(1, words.size()));
            if (family.length() >= SHORTEST_FAMILY_NAME) {
                families.add(family);
            }
        }
    }

    /// Those of a person.
    ///
    /// @param id « ada-roux »; the name that it was made of is that of somebody without a record
    /// @param record null for somebody without one
    public static HiddenNames of(String id, @Nullable Person record) {
        return new HiddenNames(
                record == null
                        ? List.of(id.replaceFirst("-homonyme$", "").replace('-', ' '))
                        : Stream.concat(
                                        Stream.of(record.name()),
                                        Stream.concat(record.aliases().stream(), record.printed().stream()))
                                .toList());
    }

    /// Whether an id (« amis-de-ada-roux ») has one of them: as a whole, or the family name alone where the text that
    /// the id stands for has it too.
    public boolean areInId(String id, String text) {
        StringBuilder capitals = new StringBuilder();
        for (String word : id.split("-", -1)) {
            capitals.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .append(' ');
        }
        return isWholeIn(capitals.toString()) || (areIn(capitals.toString()) && areIn(text));
    }

    public HiddenNames and(HiddenNames other) {
        HiddenNames both = new HiddenNames(List.of());
        both.whole.addAll(whole);
        both.whole.addAll(other.whole);
        both.families.addAll(families);
        both.families.addAll(other.families);
        both.parts.addAll(parts);
        both.parts.addAll(other.parts);
        return both;
    }

    public boolean isEmpty() {
        return whole.isEmpty();
    }

    /// Whether a name is one of them, or the family name of one alone: « Ansart Doucouré » for Lise Ansart-Doucouré.
    public boolean isOne(String name) {
        String letters = Fold.letters(name);
        return whole.contains(letters) || families.contains(letters);
    }

    /// Whether a label (« Tom », « M. Gautier », « T. G. ») gives a part of one of them and nothing else: some of its
    /// words in their order, each as written or by its initial. Initials alone must be those of the whole name.
    public boolean arePartly(String label) {
        List<String> words = Fold.words(label).stream()
                .filter(word -> !CIVILITIES.contains(word))
                .toList();
        return !words.isEmpty() && parts.stream().anyMatch(name -> isPart(words, name));
    }

    private static boolean isPart(List<String> label, List<String> name) {
        String initials = name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        if (initials.length() > 1 && initials.equals(String.join("", label))) {
            return true;
        }
        int next = 0;
        for (String word : label) {
            while (next < name.size() && !name.get(next).equals(word) && !isInitial(word, name.get(next))) {
                next++;
            }
            if (next == name.size()) {
                return false;
            }
            next++;
        }
        return label.stream().anyMatch(word -> word.length() > 1);
    }

    private static boolean isInitial(String word, String of) {
        return word.length() == 1 && of.startsWith(word);
    }

    /// Whether one of them stands in a text as a whole, not the family name alone.
    public boolean isWholeIn(String text) {
        List<Word> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (lastWord(words, i, whole, false) >= 0) {
                return true;
            }
        }
        return false;
    }

    public boolean areIn(String text) {
        return !places(text).isEmpty();
    }

    /// Where the names stand, in order, in UTF-16 units. Linear in the text for a given number of names.
    public List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        if (isEmpty()) {
            return places;
        }
        List<Word> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            int family = isAnothers(text, words, i) ? -1 : lastWord(words, i, families, true);
            int last = Math.max(lastWord(words, i, whole, false), family);
            if (last >= 0) {
                places.add(new Place(words.get(i).start(), words.get(last).end()));
                i = last;
            }
        }
        return places;
    }

    /// The text with each name replaced.
    public String veil(String text) {
        StringBuilder veiled = new StringBuilder();
        int from = 0;
        for (Place place : places(text)) {
            veiled.append(text, from, place.start()).append(VEIL);
            from = place.end();
        }
        return from == 0 ? text : veiled.append(text.substring(from)).toString();
    }

    /// Whether first names stand before a word, and none of them begins one of the names: « Clara Chappaz » where Bruno
    /// Chappaz is hidden.
    private boolean isAnothers(String text, List<Word> words, int family) {
        boolean another = false;
        for (int i = family - 1; i >= 0 && isJoined(text, words.get(i), words.get(i + 1)); i--) {
            String folded = words.get(i).folded();
            if (parts.stream().anyMatch(name -> name.getFirst().equals(folded))) {
                return false;
            }
            another = true;
        }
        return another;
    }

    /// Whether a word is a first name, and nothing but a space or a hyphen parts it from the next.
    private static boolean isJoined(String text, Word word, Word next) {
        String between = text.substring(word.end(), next.start());
        return word.capital()
                && (between.isBlank() || (between.length() == 1 && HYPHENS.contains(between)))
                && !GivenNames.genders(firstCapital(text.substring(word.start(), word.end())))
                        .isEmpty();
    }

    /// A word in capitals as a name is written.
    private static String firstCapital(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /// The last of the words from `first` on that together make one of the names; -1 when they make none.
    private static int lastWord(List<Word> words, int first, Set<String> names, boolean capital) {
        int longest = -1;
        for (String name : names) {
            int matched = 0;
            boolean capitals = !capital;
            for (int i = first; i < words.size() && name.startsWith(words.get(i).folded(), matched); i++) {
                matched += words.get(i).folded().length();
                capitals |= words.get(i).capital();
                if (matched == name.length()) {
                    longest = capitals && !isPartOfLonger(words, first, i) ? Math.max(longest, i) : longest;
                    break;
                }
            }
        }
        return longest;
    }

    /// Whether a hyphen joins the words to another one with a capital, before or behind. Where hyphens part the words
    /// of the name itself (« Helene-Ozanne-Portrait »), they part everything and say nothing.
    private static boolean isPartOfLonger(List<Word> words, int first, int last) {
        for (int i = first; i < last; i++) {
            if (words.get(i).hyphenated()) {
                return false;
            }
        }
        boolean before = first > 0 && words.get(first - 1).hyphenated();
        return before || words.get(last).hyphenated();
    }

    private static List<Word> words(String text) {
        List<Words.Word> runs = Words.runs(text);
        List<Word> words = new ArrayList<>();
        boolean address = false;
        for (int i = 0; i < runs.size(); i++) {
            Words.Word run = runs.get(i);
            address = isInAddress(text.substring(i == 0 ? 0 : runs.get(i - 1).end(), run.start()), address);
            String folded = Fold.letters(run.text());
            boolean hyphenated = !address && i + 1 < runs.size() && isHyphenated(text, run, runs.get(i + 1));
            if (!folded.isEmpty()) {
                words.add(new Word(run.start(), run.end(), folded, run.isCapitalised(), hyphenated));
            }
        }
        return words;
    }

    /// Whether what parts two words leads into an address or goes on in one: hyphens part anything there.
    private static boolean isInAddress(String between, boolean before) {
        return between.contains("/") || (before && between.chars().noneMatch(Character::isWhitespace));
    }

    /// Whether a hyphen alone parts two words, both with capitals.
    private static boolean isHyphenated(String text, Words.Word word, Words.Word next) {
        return next.start() == word.end() + 1
                && HYPHENS.indexOf(text.charAt(word.end())) >= 0
                && word.isCapitalised()
                && next.isCapitalised();
    }

    /// A stretch of a text, end exclusive.
    public record Place(int start, int end) {
        public boolean overlaps(Span span) {
            return start < span.end() && span.start() < end;
        }
    }

    /// @param hyphenated whether a hyphen joins it to the next one, both with capitals
    private record Word(int start, int end, String folded, boolean capital, boolean hyphenated) {}
}
