package fr.verbatim.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.spell.LevenshteinDistance;

/// The name that somebody who mistyped is likeliest to have meant.
final class Nearest {
    /// Less alike than this, a name is another one. From 0 (nothing in common) to 1 (equal).
    private static final float ALIKE = 0.5f;

    /// A longer value is no slip of a name.
    private static final int LONGEST = 100;

    private Nearest() {}

    static Optional<String> find(String value, Collection<String> names) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        LevenshteinDistance likeness = new LevenshteinDistance();
        String lower = value.toLowerCase(Locale.ROOT);
        String best = "";
        float most = ALIKE;
        for (String name : names) {
            float alike = likeness.getDistance(lower, name);
            if (alike > most) {
                most = alike;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /// A French sentence, begun with a space; empty when nothing is near.
    static String hint(String value, Collection<String> names) {
        return find(value, names)
                .map(name -> " Vouliez-vous dire « " + name + " » ?")
                .orElse("");
    }
}
