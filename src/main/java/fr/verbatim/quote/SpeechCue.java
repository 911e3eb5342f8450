package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import java.util.Optional;

/// One way in which French prose says whose words stand between quotation marks.
interface SpeechCue {
    Optional<Spoken> find(Speech speech);

    /// Who spoke.
    ///
    /// @param mention the speaker
    /// @param cue its name
    /// @param explanation one French clause
    /// @param probability that the mention is the speaker
    /// @param end offset in the sentence after the words that name the speaker, or the quotation's own end
    record Spoken(Mention mention, String cue, String explanation, double probability, int end) {}
}
