package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.List;
import java.util.Optional;

/// One reason to give a bubble to a signer, found in the words.
interface VoiceCue {
    /// Weighs one bubble for one signer.
    ///
    /// @param sure bubbles of the same poster that hardly can be anybody else's
    /// @return evidence whose weight is added to this signer's reading; empty when the cue does not speak
    Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure);
}
