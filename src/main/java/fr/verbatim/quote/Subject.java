package fr.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// Who governs a verb: a phrase, with the phrase set beside it, « Jeanne Tissier, conseillère du ministre ».
///
/// @param phrase the nearest to naming a person
/// @param apposition its function or its name; null when none stands beside it
record Subject(Phrase phrase, @Nullable Phrase apposition) {
    static Subject of(Phrase phrase) {
        return new Subject(phrase, null);
    }

    /// Two phrases that stand beside each other; the one with the name leads.
    static Subject of(Phrase first, Phrase second) {
        return first.isNamed() || !second.isNamed() ? new Subject(first, second) : new Subject(second, first);
    }

    /// The same, its phrase read as somebody's.
    Subject asSpeaker() {
        return new Subject(phrase.asSpeaker(), apposition);
    }

    /// The same as somebody who answers the one who spoke last.
    Subject asAnswer() {
        return new Subject(phrase.asAnswer(), apposition);
    }

    /// The index after the last of its tokens.
    int to() {
        return apposition == null ? phrase.to() : Math.max(phrase.to(), apposition.to());
    }

    int from() {
        return apposition == null ? phrase.from() : Math.min(phrase.from(), apposition.from());
    }
}
