package fr.verbatim.quote;

import fr.verbatim.model.Anchor;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words of a source that a decision stands on. Words that stand more than once are told apart by
/// what surrounds them; when that does not decide, nothing is found, so that a decision never lands on other
/// words.
public final class AnchorFinder {
    /// Occurrences looked at before a stretch is held to be too common.
    private static final int MOST = 1000;

    private AnchorFinder() {}

    public static Optional<Span> find(RawText raw, Anchor anchor) {
        List<Integer> places = new ArrayList<>();
        String text = raw.text();
        String exact = anchor.exact();
        for (int at = text.indexOf(exact); at >= 0 && places.size() <= MOST; at = text.indexOf(exact, at + 1)) {
            places.add(at);
        }
        if (places.size() > 1) {
            places.removeIf(at -> !isSurrounded(text, at, anchor));
        }
        return places.size() == 1
                ? Optional.of(raw.span(places.getFirst(), places.getFirst() + exact.length()))
                : Optional.empty();
    }

    private static boolean isSurrounded(String text, int at, Anchor anchor) {
        String prefix = anchor.prefix();
        String suffix = anchor.suffix();
        int end = at + anchor.exact().length();
        boolean before = prefix == null || text.startsWith(prefix, at - prefix.length());
        boolean after = suffix == null || text.startsWith(suffix, end);
        return before && after;
    }
}
