package fr.verbatim.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what somebody wrote with what a document holds, word by word. « […] », « (…) » and « ... » in what was
/// written say that words were left out there; « […] » in what is held, that the document has other words there.
final class WordDiff {
    /// How many words before a word its « ne » may stand.
    private static final int FAR = 12;

    private final List<DiffWord> asked;
    private final List<DiffWord> held;
    /// The longest common run of words of the rests from each pair of positions on.
    private final int[][] common;
    /// Where each written word stands in the document, when all of them do but for omissions marked.
    private final int @Nullable [] places;

    /// @param asked bounded by the caller, since the work is its length times that of `held`
    WordDiff(String asked, String held) {
        this.asked = DiffWord.all(asked);
        this.held = DiffWord.all(held);
        this.common = new int[this.asked.size() + 1][this.held.size() + 1];
        for (int i = this.asked.size() - 1; i >= 0; i--) {
            for (int j = this.held.size() - 1; j >= 0; j--) {
                common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        this.places = places();
    }

    /// A stretch of words.
    ///
    /// @param change what became of it
    record Stretch(Change change, String text) {}

    /// What became of words.
    enum Change {
        SAME,
        /// In the document, not in what was written.
        MISSING,
        /// In what was written, not in the document.
        ADDED
    }

    /// How many of the words written stand in the document in this order.
    int shared() {
        return common[0][0];
    }

    /// Which share of the words written stands in the document in this order, 0 to 1.
    double share() {
        return asked.isEmpty() ? 0 : (double) shared() / asked.size();
    }

    boolean isWhole() {
        return !asked.isEmpty() && asked.size() == held.size() && shared() == held.size();
    }

    /// Whether what was written is a part of what the document holds, unbroken but for omissions marked.
    boolean isPart() {
        return places != null;
    }

    /// Whether one of some words of the document was written.
    ///
    /// @param from the first of them
    /// @param to after the last
    boolean has(int from, int to) {
        return pairs().stream().anyMatch(pair -> from <= pair[1] && pair[1] < to);
    }

    /// Whether words were left out of the middle, and marked so.
    boolean isAbridged() {
        return places != null && places[places.length - 1] - places[0] + 1 > places.length;
    }

    /// Whether words follow each other in what was written that do not in the document, and nothing tells so.
    boolean hidesCut() {
        for (int i = 1; places != null && i < places.length; i++) {
            boolean cut = held.get(places[i]).afterCut() && !asked.get(i).afterGap();
            if (cut && places[i] == places[i - 1] + 1) {
                return true;
            }
        }
        return false;
    }

    /// Both in one line, changes told.
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < asked.size() || j < held.size()) {
            if (isPair(i, j) && isTurned(i, j)) {
                addTurned(stretches, asked.get(i++), held.get(j++));
            } else if (isPair(i, j)) {
                add(stretches, Change.SAME, spaced(held, j));
                i++;
                j++;
            } else if (isMissing(i, j)) {
                add(stretches, Change.MISSING, spaced(held, j));
                j++;
            } else {
                add(stretches, Change.ADDED, spaced(asked, i));
                i++;
            }
        }
        return stripped(stretches);
    }

    private boolean isPair(int i, int j) {
        return i < asked.size() && j < held.size() && (places == null ? same(i, j) : places[i] == j);
    }

    private boolean isMissing(int i, int j) {
        return i == asked.size() || places != null || (j < held.size() && common[i][j + 1] > common[i + 1][j]);
    }

    private boolean same(int i, int j) {
        return asked.get(i).isSame(held.get(j));
    }

    /// Each piece between omissions at its first place after the piece before: if there is any way, this is one.
    private int @Nullable [] places() {
        int[] found = new int[asked.size()];
        int from = 0;
        int begin = 0;
        while (begin < asked.size()) {
            int end = begin + 1;
            while (end < asked.size() && !asked.get(end).afterGap()) {
                end++;
            }
            int at = find(begin, end, from);
            if (at < 0) {
                return null;
            }
            for (int i = begin; i < end; i++) {
                found[i] = at + i - begin;
            }
            from = at + end - begin;
            begin = end;
        }
        return found.length == 0 ? null : Arrays.copyOf(found, found.length);
    }

    /// Where words written stand in the document one after the other, from a place on; -1 for nowhere.
    private int find(int begin, int end, int from) {
        for (int at = from; at + end - begin <= held.size(); at++) {
            int length = 0;
            while (length < end - begin && same(begin + length, at + length)) {
                length++;
            }
            boolean unitless =
                    at + length < held.size() && held.get(at + length).isUnit();
            if (length == end - begin && !unitless) {
                return at;
            }
        }
        return -1;
    }

    /// Whether the words are those of the document but for accents of capitals, of which some are missing.
    boolean lacksAccents() {
        return pairs().stream()
                .anyMatch(pair ->
                        !asked.get(pair[0]).key().equals(held.get(pair[1]).key()));
    }

    /// By what little the words written differ from those of the document.
    Nearness nearness() {
        return Nearness.of(asked, held);
    }

    /// Whether words stand between quotation marks that the document does not set there.
    boolean addsMarks() {
        List<int[]> pairs = pairs();
        for (int i = 0; i < pairs.size(); i++) {
            DiffWord one = asked.get(pairs.get(i)[0]);
            DiffWord other = held.get(pairs.get(i)[1]);
            boolean before = i > 0 && one.marks(false) > other.marks(false);
            boolean behind = i < pairs.size() - 1 && one.marks(true) > other.marks(true);
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    /// Where what was written begins and ends to be the document's: from the first to the last of the runs of words
    /// that both have, in UTF-16 units of what was written; empty where no run is long.
    ///
    /// @param fewest words of a run, so that no chance brings it
    Optional<Core> core(int fewest) {
        List<int[]> pairs = pairs();
        int first = -1;
        int last = -1;
        int words = 0;
        int begin = 0;
        for (int i = 1; i <= pairs.size(); i++) {
            boolean goesOn = i < pairs.size()
                    && pairs.get(i)[0] == pairs.get(i - 1)[0] + 1
                    && pairs.get(i)[1] == pairs.get(i - 1)[1] + 1;
            if (!goesOn) {
                if (i - begin >= fewest) {
                    first = first < 0 ? pairs.get(begin)[0] : first;
                    last = pairs.get(i - 1)[0];
                    words += i - begin;
                }
                begin = i;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new Core(asked.get(first).start(), asked.get(last).end(), words));
    }

    /// @param words how many stand in its runs
    record Core(int start, int end, int words) {}

    /// Whether a question was made a statement, or a statement a question.
    boolean turnsQuestion() {
        return pairs().stream().anyMatch(pair -> isTurned(pair[0], pair[1]));
    }

    /// Where a piece of what was written ends without a sign, it says nothing of the document's.
    private boolean isTurned(int i, int j) {
        boolean ends = i == asked.size() - 1 || asked.get(i + 1).afterGap();
        boolean open = ends && !asked.get(i).asks() && !asked.get(i).states();
        return asked.get(i).asks() != held.get(j).asks() && !open;
    }

    private static void addTurned(List<Stretch> stretches, DiffWord asked, DiffWord held) {
        add(stretches, Change.SAME, held.withoutSigns());
        if (!held.signs().isEmpty()) {
            add(stretches, Change.MISSING, held.signs() + " ");
        }
        if (!asked.signs().isEmpty()) {
            add(stretches, Change.ADDED, asked.signs() + " ");
        }
    }

    /// The negations that stand among words left out, in one sentence with words that were kept: before the first of
    /// them with no comma between, or where an omission is marked.
    List<String> lostNegations() {
        Set<String> lost = new LinkedHashSet<>();
        if (places == null) {
            return List.of();
        }
        for (int j = places[0] - 1; j >= 0 && !held.get(j).endsClause(); j--) {
            addNegation(lost, j);
        }
        for (int i = 1; i < places.length; i++) {
            int from = places[i - 1];
            int to = places[i];
            for (int j = from + 1; j < to && !held.get(j - 1).endsSentence(); j++) {
                addNegation(lost, j);
            }
            for (int j = to - 1; j > from && !held.get(j).endsSentence(); j--) {
                addNegation(lost, j);
            }
        }
        return List.copyOf(lost);
    }

    private void addNegation(Set<String> lost, int j) {
        DiffWord word = held.get(j);
        if (word.isNegation() || word.closesNegation() && isNegated(j)) {
            lost.add(word.key().equals("n") ? "n'" : word.key());
        }
    }

    /// Whether « mais » is among words left out between two that were kept, where the first are negated: « n'est plus
    /// […] une multinationale » negates what the document affirms.
    boolean losesOpposition() {
        for (int i = 1; places != null && i < places.length; i++) {
            for (int j = places[i - 1] + 1; j < places[i] && !held.get(j - 1).endsSentence(); j++) {
                if (held.get(j).opposes() && isNegated(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether « ne » stands before a word, in its sentence and not far.
    private boolean isNegated(int word) {
        for (int j = word - 1; j >= Math.max(0, word - FAR) && !held.get(j).endsSentence(); j--) {
            if (held.get(j).opensNegation()) {
                return true;
            }
        }
        return false;
    }

    /// Words written and the same in the document.
    private List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < asked.size() || j < held.size()) {
            if (isPair(i, j)) {
                pairs.add(new int[] {i++, j++});
            } else if (isMissing(i, j)) {
                j++;
            } else {
                i++;
            }
        }
        return pairs;
    }

    private static void add(List<Stretch> stretches, Change change, String text) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.change() == change) {
            stretches.set(stretches.size() - 1, new Stretch(change, last.text() + text));
        } else {
            stretches.add(new Stretch(change, text));
        }
    }

    /// Only the last word of a text has no space behind it; words of the other may follow.
    private static String spaced(List<DiffWord> words, int i) {
        String text = words.get(i).text();
        return i < words.size() - 1 ? text : text.stripTrailing() + " ";
    }

    private static List<Stretch> stripped(List<Stretch> stretches) {
        if (!stretches.isEmpty()) {
            Stretch last = stretches.removeLast();
            stretches.add(new Stretch(last.change(), last.text().stripTrailing()));
        }
        return stretches;
    }
}
