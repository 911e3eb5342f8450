package fr.verbatim.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares what somebody wrote with what a document holds, word by word. Case, spaces and punctuation are not counted:
/// they change from one house to the next; every letter and digit is.
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    private final List<Word> asked;
    private final List<Word> held;
    /// The longest common run of words of the rests from each pair of positions on.
    private final int[][] common;

    /// @param asked bounded by the caller, since the work is its length times that of `held`
    WordDiff(String asked, String held) {
        this.asked = words(asked);
        this.held = words(held);
        this.common = new int[this.asked.size() + 1][this.held.size() + 1];
        for (int i = this.asked.size() - 1; i >= 0; i--) {
            for (int j = this.held.size() - 1; j >= 0; j--) {
                common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
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

    /// Which share of the words written stands in the document in this order, 0 to 1.
    double share() {
        return asked.isEmpty() ? 0 : (double) common[0][0] / asked.size();
    }

    boolean isWhole() {
        return !asked.isEmpty() && asked.size() == held.size() && common[0][0] == held.size();
    }

    /// Whether what was written is one unbroken part of what the document holds.
    boolean isPart() {
        List<String> wanted = asked.stream().map(Word::key).toList();
        List<String> keys = held.stream().map(Word::key).toList();
        return !wanted.isEmpty() && Collections.indexOfSubList(keys, wanted) >= 0;
    }

    /// Both in one line, changes told.
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < asked.size() || j < held.size()) {
            if (i < asked.size() && j < held.size() && same(i, j)) {
                add(stretches, Change.SAME, held.get(j).text());
                i++;
                j++;
            } else if (i == asked.size() || (j < held.size() && common[i][j + 1] > common[i + 1][j])) {
                add(stretches, Change.MISSING, held.get(j).text());
                j++;
            } else {
                add(stretches, Change.ADDED, asked.get(i).text());
                i++;
            }
        }
        return stretches;
    }

    private boolean same(int i, int j) {
        return asked.get(i).key().equals(held.get(j).key());
    }

    private static void add(List<Stretch> stretches, Change change, String text) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.change() == change) {
            stretches.set(stretches.size() - 1, new Stretch(change, last.text() + text));
        } else {
            stretches.add(new Stretch(change, text));
        }
    }

    /// @param text with the signs up to the next word
    private record Word(String key, String text) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int start = -1;
        String key = "";
        while (matcher.find()) {
            if (start >= 0) {
                words.add(new Word(key, text.substring(start, matcher.start())));
            }
            start = start < 0 ? 0 : matcher.start();
            key = Normalizer.normalize(matcher.group(), Normalizer.Form.NFC).toLowerCase(Locale.FRENCH);
        }
        if (start >= 0) {
            words.add(new Word(key, text.substring(start)));
        }
        return words;
    }
}
