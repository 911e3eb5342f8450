package fr.verbatim.ingest;

import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that were taken out, found again where something else repeats them: a title, a heading, the name of an event,
/// an address. A run of [#RUN] words of theirs is a repetition; within quotation marks it is all that they hold. Words
/// that are fewer count where they are the whole text, or all that quotation marks hold.
final class WithdrawnWords {
    /// Stands where they stood.
    static final String MASK = "[…]";

    /// Chosen: titles share three words with anything (« la fin du »); an elided article or pronoun is no word.
    static final int RUN = 4;

    /// In the middle of a long line of somebody else, a run as short as in a title says nothing.
    private static final int RUN_IN_PROSE = 8;

    /// Words of the longest line that may be a heading.
    private static final int HEADING = 20;

    private static final Pattern QUOTED = Pattern.compile("«([^«»]*)»|“([^“”]*)”|\"([^\"]*)\"");
    private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "m", "n", "qu", "s", "t");

    private final Set<String> runs = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    /// @param texts taken out
    WithdrawnWords(Collection<String> texts) {
        texts.forEach(this::add);
    }

    WithdrawnWords and(WithdrawnWords other) {
        WithdrawnWords both = new WithdrawnWords(List.of());
        for (WithdrawnWords one : List.of(this, other)) {
            both.runs.addAll(one.runs);
            both.whole.addAll(one.whole);
        }
        return both;
    }

    boolean isEmpty() {
        return runs.isEmpty() && whole.isEmpty();
    }

    void add(String text) {
        List<Words.Word> words = Words.runs(text);
        for (int i = 0; i < words.size(); i++) {
            int last = last(words, i);
            if (last >= 0) {
                runs.add(joined(words, i, last + 1));
            }
        }
        if (count(words, 0, words.size()) < RUN && !words.isEmpty()) {
            whole.add(joined(words, 0, words.size()));
        }
    }

    /// Whether all words of a text are theirs, and make a run at least.
    boolean isRepetition(String text) {
        List<Words.Word> words = Words.runs(text);
        return !words.isEmpty() && repeated(words).cardinality() == words.size();
    }

    /// The text with [#MASK] in place of each repetition.
    ///
    /// @param spared letters that stay where no quotation marks hold them: those of a name that is read elsewhere
    String mask(String text, Predicate<String> spared) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Place place : places(text)) {
            if (place.quoted() || !spared.test(Fold.letters(text.substring(place.start(), place.end())))) {
                masked.append(text, from, place.start()).append(MASK);
                from = place.end();
            }
        }
        return from == 0 ? text : masked.append(text.substring(from)).toString();
    }

    /// Where a source's text repeats them, quotes of others aside: in quotation marks, in a line as short as a heading,
    /// or at length.
    List<Span> in(RawText raw) {
        String text = raw.text();
        return places(text).stream()
                .filter(place -> place.quoted() || place.words() >= RUN_IN_PROSE || isInHeading(text, place))
                .map(place -> raw.span(place.start(), place.end()))
                .toList();
    }

    private static boolean isInHeading(String text, Place place) {
        int start = text.lastIndexOf('\n', place.start()) + 1;
        int end = text.indexOf('\n', place.end());
        String line = text.substring(start, end < 0 ? text.length() : end);
        return Words.runs(line).size() <= HEADING;
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        if (isEmpty()) {
            return places;
        }
        List<Words.Word> words = Words.runs(text);
        if (!words.isEmpty() && whole.contains(joined(words, 0, words.size()))) {
            return List.of(place(words, 0, words.size(), true));
        }
        BitSet repeated = repeated(words);
        BitSet quoted = quoted(text, words, repeated);
        repeated.or(quoted);
        for (int i = repeated.nextSetBit(0); i >= 0; ) {
            boolean inQuotes = quoted.get(i);
            int end = i;
            while (end < words.size() && repeated.get(end) && quoted.get(end) == inQuotes) {
                end++;
            }
            places.add(place(words, i, end, inQuotes));
            i = repeated.nextSetBit(end);
        }
        return places;
    }

    /// The words in quotation marks that hold a repetition.
    private BitSet quoted(String text, List<Words.Word> words, BitSet repeated) {
        BitSet quoted = new BitSet();
        Matcher marks = QUOTED.matcher(text);
        int first = 0;
        while (marks.find()) {
            while (first < words.size() && words.get(first).start() < marks.start()) {
                first++;
            }
            int end = first;
            while (end < words.size() && words.get(end).end() <= marks.end()) {
                end++;
            }
            int repetition = repeated.nextSetBit(first);
            boolean holds = repetition >= 0 && repetition < end;
            if (end > first && (holds || whole.contains(joined(words, first, end)))) {
                quoted.set(first, end);
            }
            first = end;
        }
        return quoted;
    }

    private BitSet repeated(List<Words.Word> words) {
        BitSet repeated = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            int last = last(words, i);
            if (last >= 0 && runs.contains(joined(words, i, last + 1))) {
                repeated.set(i, last + 1);
            }
        }
        return repeated;
    }

    /// The last word of the run that begins with a word; -1 where the text ends before.
    private static int last(List<Words.Word> words, int first) {
        int count = 0;
        for (int i = first; i < words.size(); i++) {
            count += isElided(words.get(i)) ? 0 : 1;
            if (count == RUN) {
                return i;
            }
        }
        return -1;
    }

    private static Place place(List<Words.Word> words, int from, int end, boolean quoted) {
        return new Place(words.get(from).start(), words.get(end - 1).end(), count(words, from, end), quoted);
    }

    private static int count(List<Words.Word> words, int from, int end) {
        return (int) words.subList(from, end).stream()
                .filter(word -> !isElided(word))
                .count();
    }

    private static boolean isElided(Words.Word word) {
        return ELIDED.contains(Fold.letters(word.text()));
    }

    private static String joined(List<Words.Word> words, int from, int end) {
        StringBuilder joined = new StringBuilder();
        words.subList(from, end)
                .forEach(word -> joined.append(Fold.letters(word.text())).append(' '));
        return joined.toString();
    }

    /// @param words how many, elided ones aside
    /// @param quoted whether it is all that quotation marks hold, or the whole text
    private record Place(int start, int end, int words, boolean quoted) {}
}
