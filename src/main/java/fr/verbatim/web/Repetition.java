package fr.verbatim.web;

import java.util.List;
import java.util.Optional;

/// Words pasted several times over.
final class Repetition {
    private Repetition() {}

    /// The text up to where it begins again, when it is nothing but the same words over and over; empty when it is not.
    /// Linear in the text.
    static Optional<String> once(String text) {
        List<DiffWord> read = DiffWord.all(text);
        List<String> words = read.stream().map(DiffWord::key).toList();
        // Of each beginning of the words, how long its longest other beginning is that it also ends with.
        int[] borders = new int[words.size() + 1];
        int border = 0;
        for (int i = 1; i < words.size(); i++) {
            while (border > 0 && !words.get(i).equals(words.get(border))) {
                border = borders[border];
            }
            border += words.get(i).equals(words.get(border)) ? 1 : 0;
            borders[i + 1] = border;
        }
        int period = words.size() - borders[words.size()];
        return period < words.size() && words.size() % period == 0
                ? Optional.of(text.substring(0, read.get(period).start()).strip())
                : Optional.empty();
    }
}
