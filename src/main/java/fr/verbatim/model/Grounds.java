package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an attribution stands on.
///
/// @param label the signature, label or naming words as printed; null when there are none
/// @param probability of the reading chosen, 0 to 1
/// @param alternatives other readings, the likeliest first
/// @param evidence the cues that spoke, the weightiest first
/// @param review who checked it; null when nobody did
public record Grounds(
        @Nullable String label,
        double probability,
        List<Candidate> alternatives,
        List<Evidence> evidence,
        @Nullable ReviewMark review) {
    public Grounds {
        Check.probability("probability", probability);
        alternatives = List.copyOf(alternatives);
        evidence = List.copyOf(evidence);
    }

    /// Grounds without label, alternatives and review.
    public static Grounds of(double probability, List<Evidence> evidence) {
        return new Grounds(null, probability, List.of(), evidence, null);
    }
}
