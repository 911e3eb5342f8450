package fr.verbatim.web;

import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import java.util.ArrayList;
import java.util.List;

/// Lines of a source in a row.
///
/// @param first from 1
/// @param last inclusive
record LineStretch(int first, int last) {
    /// Where a quote stands: every part where the parts are not neighbours, else the whole. Parts that share a line are
    /// on one stretch of lines, though not of words.
    static List<LineStretch> of(Quote quote) {
        List<LineStretch> stretches = new ArrayList<>();
        List<QuotePart> parts = quote.parts();
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            boolean ends = i == parts.size()
                    || !EditedWords.areNeighbours(
                            parts.get(i - 1).span(), parts.get(i).span());
            if (ends) {
                int from = parts.get(first).span().firstLine();
                add(stretches, new LineStretch(from, parts.get(i - 1).span().lastLine()));
                first = i;
            }
        }
        return stretches;
    }

    private static void add(List<LineStretch> stretches, LineStretch next) {
        LineStretch before = stretches.isEmpty() ? null : stretches.getLast();
        if (before != null && before.first <= next.first && next.first <= before.last) {
            stretches.set(stretches.size() - 1, new LineStretch(before.first, Math.max(before.last, next.last)));
        } else {
            stretches.add(next);
        }
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + " à " + last;
    }
}
