package fr.verbatim.people;

import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words that open a turn and say whose it is.
///
/// @param voices who speaks: several for « M. A et Mme B. »
/// @param roles the qualities printed after the name
/// @param function what stands in place of a name (« président » of « M. le président »); null when a name stands
/// @param text as printed, white space folded, without the mark that ends it
/// @param end offset, in the line, of the first word spoken
public record SpeakerLabel(
        List<Voice> voices, List<Role> roles, @Nullable String function, String text, int end) {
    public SpeakerLabel {
        voices = List.copyOf(voices);
        roles = List.copyOf(roles);
    }
}
