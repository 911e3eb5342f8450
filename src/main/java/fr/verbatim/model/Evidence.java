package fr.verbatim.model;

/// Which cue spoke for an attribution.
///
/// @param cue name of the cue (`signature-below`)
/// @param explanation one French clause a reader understands
/// @param weight in log-odds for the reading chosen: above 0 speaks for it, below against
/// @param span where it stands
public record Evidence(String cue, String explanation, double weight, Span span) {
    public Evidence {
        Check.text("cue", cue);
        Check.text("explanation", explanation);
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight " + weight + " is not a number");
        }
    }
}
