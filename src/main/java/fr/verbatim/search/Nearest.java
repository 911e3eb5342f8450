package fr.verbatim.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.spell.LevenshteinDistance;

/// The names that somebody who mistyped is likeliest to have meant.
final class Nearest {
    /// Less alike than this, a name is another one. From 0 (nothing in common) to 1 (equal).
    private static final float ALIKE = 0.5f;

    /// By how much less alike than the likeliest a name may be to be told beside it.
    private static final float AS_LIKE = 0.1f;

    private static final int MOST = 3;

    /// A longer value is no slip of a name.
    private static final int LONGEST = 100;

    private Nearest() {}

    static Optional<String> find(String value, Collection<String> names) {
        return all(value, names).stream().findFirst();
    }

    /// The likeliest first: those that are nearly as like as the first.
    static List<String> all(String value, Collection<String> names) {
        if (value.length() > LONGEST) {
            return List.of();
        }
        LevenshteinDistance likeness = new LevenshteinDistance();
        String lower = value.toLowerCase(Locale.ROOT);
        List<Near> near = names.stream()
                .map(name -> new Near(name, likeness.getDistance(lower, name)))
                .filter(one -> one.alike() > ALIKE)
                .sorted(Comparator.comparingDouble(Near::alike).reversed())
                .limit(MOST)
                .toList();
        return near.stream()
                .filter(one -> one.alike() > near.getFirst().alike() - AS_LIKE)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, float alike) {}
}
