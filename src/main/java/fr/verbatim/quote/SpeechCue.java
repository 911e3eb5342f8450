package fr.verbatim.quote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way in which French prose says whose words stand between quotation marks.
interface SpeechCue {
    Optional<Spoken> find(Speech speech);

    /// Who spoke.
    ///
    /// @param subject the speaker; null for the speaker of the quotation before in the same sentence
    /// @param cue its name
    /// @param explanation one French clause
    /// @param probability that the subject is the speaker
    /// @param from index of the first token that says so
    /// @param to index after the last one
    record Spoken(@Nullable Subject subject, String cue, String explanation, double probability, int from, int to) {}
}
