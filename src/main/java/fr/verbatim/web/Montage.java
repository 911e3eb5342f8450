package fr.verbatim.web;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Superscripts;
import fr.verbatim.search.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts what somebody wrote where the words of one quote end and those of another begin.
///
/// Words go to the quote that has the longest run of them first. A quote counts only with a run that no chance brings:
/// a long one, all of its words, or one that goes on where that of its neighbour in the document ends. Words between
/// two runs of one quote are its own, changed.
final class Montage {
    /// Fewer words in a row stand in many quotes.
    private static final int RUN = 3;
    /// As many words in a row are no chance.
    private static final int SURE = 6;
    /// As many words of no quote are a piece of their own.
    private static final int STRAY = 5;

    /// What opens the next piece.
    private static final Pattern TAIL = Pattern.compile("[\\s«“\"(\\[]+$");

    /// As many words in several runs, with few others between, are no chance either.
    private static final int SURE_TOGETHER = 9;

    private static final double DENSE = 0.6;

    private static final int NOBODY = -1;
    /// Bounds what the comparison with one quote may cost.
    private static final int MOST_WORDS = 5000;

    private final String text;
    private final List<DiffWord> words;
    private final List<Hit> quotes;
    private final List<Run> runs = new ArrayList<>();
    /// Which quote each word is given to.
    private final int[] owners;

    private Montage(String text, List<Hit> quotes) {
        this.text = text;
        this.words = DiffWord.all(text);
        this.quotes = quotes;
        this.owners = new int[words.size()];
        for (int quote = 0; quote < quotes.size(); quote++) {
            findRuns(quote);
        }
    }

    /// A piece of what was written.
    ///
    /// @param hit the quote it is from; null when from none
    record Piece(@Nullable Hit hit, String text) {}

    /// @param pieces in the order of what was written
    /// @param exact how many words stand in a run of their quote
    record Cut(List<Piece> pieces, int exact) {
        /// How many pieces are of a quote.
        long quotes() {
            return pieces.stream().filter(piece -> piece.hit() != null).count();
        }
    }

    /// Empty where there is nothing to cut, or nothing of any quote.
    static Optional<Cut> of(String text, List<Hit> near) {
        Montage montage = new Montage(text, near);
        montage.giveOut();
        int exact = (int)
                Arrays.stream(montage.owners).filter(owner -> owner != NOBODY).count();
        montage.fillGaps();
        Cut cut = new Cut(montage.pieces(), exact);
        return cut.pieces().size() > 1 && cut.quotes() > 0 ? Optional.of(cut) : Optional.empty();
    }

    /// A run of words that stands in a quote.
    ///
    /// @param whole whether it is the whole quote
    private record Run(int quote, int start, int length, boolean whole) {
        boolean isSure() {
            return length >= SURE || whole;
        }
    }

    private void findRuns(int quote) {
        List<DiffWord> held =
                DiffWord.all(Superscripts.plain(quotes.get(quote).quote().text()));
        if (held.size() > MOST_WORDS) {
            held = held.subList(0, MOST_WORDS);
        }
        int[] lengths = new int[held.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = 0; j < held.size(); j++) {
                boolean same = words.get(i).isSame(held.get(j));
                lengths[j] = same ? lengths[j + 1] + 1 : 0;
                boolean begins = same && (i == 0 || j == 0 || !words.get(i - 1).isSame(held.get(j - 1)));
                if (begins && lengths[j] >= RUN) {
                    runs.add(new Run(quote, i, lengths[j], lengths[j] == held.size()));
                }
            }
        }
    }

    /// Gives words to quotes until only quotes have some that count.
    private void giveOut() {
        Set<Integer> counting = new HashSet<>();
        for (int quote = 0; quote < quotes.size(); quote++) {
            counting.add(quote);
        }
        boolean settled = false;
        while (!settled) {
            Arrays.fill(owners, NOBODY);
            List<Run> given = new ArrayList<>();
            List<Run> left = new ArrayList<>(
                    runs.stream().filter(run -> counting.contains(run.quote())).toList());
            while (!left.isEmpty()) {
                Run longest = longest(left);
                Arrays.fill(owners, longest.start(), longest.start() + longest.length(), longest.quote());
                given.add(longest);
                left = uncovered(left);
            }
            settled = !counting.retainAll(sure(given));
        }
    }

    private Set<Integer> sure(List<Run> given) {
        Set<Integer> sure = new HashSet<>();
        for (Run run : given) {
            boolean neighbours = given.stream().anyMatch(other -> goesOn(run, other) || goesOn(other, run));
            if (run.isSure() || neighbours || areDense(of(run.quote(), given))) {
                sure.add(run.quote());
            }
        }
        return sure;
    }

    private static List<Run> of(int quote, List<Run> runs) {
        return runs.stream().filter(run -> run.quote() == quote).toList();
    }

    private static boolean areDense(List<Run> runs) {
        int start = runs.stream().mapToInt(Run::start).min().orElse(0);
        int end =
                runs.stream().mapToInt(run -> run.start() + run.length()).max().orElse(0);
        int length = runs.stream().mapToInt(Run::length).sum();
        return length >= SURE_TOGETHER && length >= DENSE * (end - start);
    }

    private boolean goesOn(Run first, Run second) {
        Quote before = quotes.get(first.quote()).quote();
        Quote after = quotes.get(second.quote()).quote();
        return first.start() + first.length() == second.start() && before.isFollowedBy(after);
    }

    /// Of runs as long, that of a quote of which it is the whole, then that of the nearest quote.
    private static Run longest(List<Run> runs) {
        return runs.stream()
                .max(Comparator.comparingInt(Run::length)
                        .thenComparing(Run::whole)
                        .thenComparing(Comparator.comparingInt(Run::quote).reversed())
                        .thenComparing(Comparator.comparingInt(Run::start).reversed()))
                .orElseThrow();
    }

    /// What is left of runs outside the words given out, where it is long enough.
    private List<Run> uncovered(List<Run> from) {
        List<Run> left = new ArrayList<>();
        for (Run run : from) {
            int start = run.start();
            int end = start + run.length();
            while (start < end && owners[start] != NOBODY) {
                start++;
            }
            while (end > start && owners[end - 1] != NOBODY) {
                end--;
            }
            boolean free = Arrays.stream(owners, start, end).allMatch(owner -> owner == NOBODY);
            if (end - start >= RUN && free) {
                left.add(new Run(run.quote(), start, end - start, run.whole() && end - start == run.length()));
            }
        }
        return left;
    }

    /// Gives words of no quote to the quote around them, or to that of their sentence, unless they are many.
    private void fillGaps() {
        int i = 0;
        while (i < owners.length) {
            int end = i;
            while (end < owners.length && owners[end] == NOBODY) {
                end++;
            }
            if (end > i) {
                Arrays.fill(owners, i, end, neighbour(i, end));
            }
            i = end + 1;
        }
    }

    private int neighbour(int start, int end) {
        int before = start == 0 ? NOBODY : owners[start - 1];
        int after = end == owners.length ? NOBODY : owners[end];
        if (before == after) {
            return before;
        }
        boolean apart = end - start >= STRAY
                && (start == 0 || words.get(start - 1).endsSentence())
                && (end == owners.length || words.get(end - 1).endsSentence());
        if (apart) {
            return NOBODY;
        }
        boolean opens = before == NOBODY || words.get(start - 1).endsSentence();
        return opens && after != NOBODY ? after : before;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= owners.length; i++) {
            if (i == owners.length || owners[i] != owners[start]) {
                int from = start == 0 ? 0 : words.get(start).start();
                int to = i == owners.length ? text.length() : words.get(i).start();
                Hit hit = owners[start] == NOBODY ? null : quotes.get(owners[start]);
                pieces.add(new Piece(
                        hit,
                        TAIL.matcher(text.substring(from, to)).replaceFirst("").strip()));
                start = i;
            }
        }
        return pieces;
    }
}
