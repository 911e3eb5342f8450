package fr.verbatim.quote;

import fr.verbatim.model.Reservation;
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
    /// @param reservation what the sentence leaves open about the words having been said; null for nothing
    record Spoken(
            @Nullable Subject subject,
            String cue,
            String explanation,
            double probability,
            int from,
            int to,
            @Nullable Reservation reservation) {
        /// Words that the sentence gives as said.
        Spoken(@Nullable Subject subject, String cue, String explanation, double probability, int from, int to) {
            this(subject, cue, explanation, probability, from, to, null);
        }

        /// The same with what a verb leaves open.
        Spoken reserving(ProseSentence sentence, VerbGroup verb) {
            return verb.conditional() ? reserving(verb.reservation(sentence, Reservation.Kind.CONDITIONAL)) : this;
        }

        Spoken reserving(@Nullable Reservation kept) {
            return new Spoken(subject, cue, explanation, probability, from, to, kept);
        }
    }
}
