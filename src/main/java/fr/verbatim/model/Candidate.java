package fr.verbatim.model;

/// A voice that may be the speaker, with the probability of that reading (0 to 1).
public record Candidate(Voice voice, double probability) {
    public Candidate {
        Check.probability("probability", probability);
    }
}
