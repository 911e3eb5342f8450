package fr.verbatim.web;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// By what little words that are not the document's differ from them.
///
/// The letters are the same in the same order, or would be without accents; a figure or a sign is the same or another
/// one.
enum Nearness {
    /// Not by so little.
    OTHER,
    ACCENTS,
    /// A hyphen or a space within a word: « opt-out » for `optout`.
    SPACES,
    ACCENTS_AND_SPACES,
    /// Signs and figures, though every other word is there.
    SIGNS;

    static Nearness of(List<DiffWord> asked, List<DiffWord> held) {
        if (isIn(asked, held, DiffWord::key, false)) {
            return SPACES;
        }
        if (isIn(asked, held, DiffWord::bareKey, true)) {
            return ACCENTS;
        }
        if (isIn(asked, held, DiffWord::bareKey, false)) {
            return ACCENTS_AND_SPACES;
        }
        return isIn(words(asked), words(held), DiffWord::key, true) ? SIGNS : OTHER;
    }

    private static List<DiffWord> words(List<DiffWord> all) {
        return all.stream().filter(word -> word.kind() == DiffToken.Kind.WORD).toList();
    }

    /// Whether the pieces of one between omissions marked stand in the other, in order.
    ///
    /// @param parted whether any two words are; else those alone that have more than letters in them
    private static boolean isIn(
            List<DiffWord> asked, List<DiffWord> held, Function<DiffWord, String> key, boolean parted) {
        Row whole = Row.of(held, key, parted);
        int at = 0;
        int begin = 0;
        while (begin < asked.size()) {
            int end = begin + 1;
            while (end < asked.size() && !asked.get(end).afterGap()) {
                end++;
            }
            String piece = Row.of(asked.subList(begin, end), key, parted).text();
            int found = whole.find(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
            begin = end;
        }
        return !asked.isEmpty();
    }

    /// Words in a row.
    ///
    /// @param bounds where a word begins or ends in it
    private record Row(String text, BitSet bounds) {
        /// No word has it.
        private static final String BREAK = "\n";

        static Row of(List<DiffWord> words, Function<DiffWord, String> key, boolean parted) {
            StringBuilder text = new StringBuilder();
            BitSet bounds = new BitSet();
            for (DiffWord word : words) {
                boolean apart = parted || !word.isLetters();
                bounds.set(text.length());
                text.append(apart ? BREAK : "").append(key.apply(word)).append(apart ? BREAK : "");
                bounds.set(text.length());
            }
            return new Row(text.toString(), bounds);
        }

        int find(String piece, int from) {
            int found = text.indexOf(piece, from);
            while (found >= 0 && !(bounds.get(found) && bounds.get(found + piece.length()))) {
                found = text.indexOf(piece, found + 1);
            }
            return found;
        }
    }
}
