package fr.verbatim.quote;

/// How likely a bubble is whose; the four sum to 1.
///
/// @param before the signer before it
/// @param room somebody in the room
/// @param after the signer after it
/// @param nobody nobody who signs
record Probabilities(double before, double room, double after, double nobody) {
    static final Probabilities NONE = new Probabilities(0, 0, 0, 0);

    Probabilities plus(Probabilities other, double share) {
        return new Probabilities(
                before + share * other.before,
                room + share * other.room,
                after + share * other.after,
                nobody + share * other.nobody);
    }

    Probabilities least(Probabilities other) {
        return new Probabilities(
                Math.min(before, other.before),
                Math.min(room, other.room),
                Math.min(after, other.after),
                Math.min(nobody, other.nobody));
    }
}
