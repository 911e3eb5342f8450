package fr.verbatim.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares what somebody wrote with what a document holds, word by word. Case, spaces, punctuation and ligatures
/// are not counted: they change from one house to the next; every letter and digit is. « […] », « (…) » and « ... » in
/// what was
/// written say that words were left out there.
final class WordDiff {
    private static final Pattern TOKEN =
            Pattern.compile("(?<word>[\\p{L}\\p{M}\\p{Nd}]+)|(?<gap>[\\[(]\\s?(?:…|\\.{2,5})\\s?[\\])]|…|\\.{3,5})");

    private final List<Word> asked;
    private final List<Word> held;
    /// The longest common run of words of the rests from each pair of positions on.
    private final int[][] common;
    /// Where each written word stands in the document, when all of them do but for omissions marked.
    private final int @Nullable [] places;

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

    static int count(String text) {
        return words(text).size();
    }

    /// How many of the words written stand in the document in this order.
    int shared() {
        return common[0][0];
    }

    /// Which share of the words written stands in the document in this order, 0 to 1.
    double share() {
        return asked.isEmpty() ? 0 : (double) shared() / asked.size();
    }

    /// The most words that follow each other in both.
    int longestRun() {
        int longest = 0;
        int[] runs = new int[held.size() + 1];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = held.size() - 1; j >= 0; j--) {
                runs[j + 1] = same(i, j) ? runs[j] + 1 : 0;
                longest = Math.max(longest, runs[j + 1]);
            }
        }
        return longest;
    }

    boolean isWhole() {
        return !asked.isEmpty() && asked.size() == held.size() && shared() == held.size();
    }

    /// Whether what was written is a part of what the document holds, unbroken but for omissions marked.
    boolean isPart() {
        return places != null;
    }

    /// Whether words were left out of the middle, and marked so.
    boolean isAbridged() {
        return places != null && places[places.length - 1] - places[0] + 1 > places.length;
    }

    /// Both in one line, changes told.
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < asked.size() || j < held.size()) {
            if (isPair(i, j)) {
                add(stretches, Change.SAME, held.get(j).text());
                i++;
                j++;
            } else if (isMissing(i, j)) {
                add(stretches, Change.MISSING, held.get(j).text());
                j++;
            } else {
                add(stretches, Change.ADDED, asked.get(i).text());
                i++;
            }
        }
        return stretches;
    }

    private boolean isPair(int i, int j) {
        return i < asked.size() && j < held.size() && (places == null ? same(i, j) : places[i] == j);
    }

    private boolean isMissing(int i, int j) {
        return i == asked.size() || places != null || (j < held.size() && common[i][j + 1] > common[i + 1][j]);
    }

    private boolean same(int i, int j) {
        return asked.get(i).key().equals(held.get(j).key());
    }

    /// Each piece between omissions at its first place after the piece before: if there is any way, this is one.
    private int @Nullable [] places() {
        List<String> keys = held.stream().map(Word::key).toList();
        int[] found = new int[asked.size()];
        int from = 0;
        int begin = 0;
        while (begin < asked.size()) {
            int end = begin + 1;
            while (end < asked.size() && !asked.get(end).afterGap()) {
                end++;
            }
            List<String> piece =
                    asked.subList(begin, end).stream().map(Word::key).toList();
            int at = Collections.indexOfSubList(keys.subList(from, keys.size()), piece);
            if (at < 0) {
                return null;
            }
            for (int i = begin; i < end; i++) {
                found[i] = from + at + i - begin;
            }
            from += at + piece.size();
            begin = end;
        }
        return found.length == 0 ? null : Arrays.copyOf(found, found.length);
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
    /// @param afterGap whether an omission is marked before it
    private record Word(String key, String text, boolean afterGap) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int start = -1;
        String key = "";
        boolean afterGap = false;
        boolean gap = false;
        while (matcher.find()) {
            if (matcher.group("gap") != null) {
                gap = true;
                continue;
            }
            if (start >= 0) {
                words.add(new Word(key, text.substring(start, matcher.start()), afterGap));
            }
            start = start < 0 ? 0 : matcher.start();
            key = key(matcher.group());
            afterGap = gap;
            gap = false;
        }
        if (start >= 0) {
            words.add(new Word(key, text.substring(start), afterGap));
        }
        return words;
    }

    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
