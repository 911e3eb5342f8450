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
/// @param parts the labels that it joins, « M. A » and « Mme B »; none where it is one
/// @param open whether one of the voices speaks, which is not said: « A ou B », or each a part, « A, puis B »
public record SpeakerLabel(
        List<Voice> voices,
        List<Role> roles,
        @Nullable String function,
        String text,
        int end,
        List<SpeakerLabel> parts,
        boolean open) {
    public SpeakerLabel {
        voices = List.copyOf(voices);
        roles = List.copyOf(roles);
        parts = List.copyOf(parts);
    }

    public SpeakerLabel(List<Voice> voices, List<Role> roles, @Nullable String function, String text, int end) {
        this(voices, roles, function, text, end, List.of(), false);
    }

    /// Of nobody named, described as it is printed.
    static SpeakerLabel unnamed(String text, int end) {
        return new SpeakerLabel(List.of(new Voice.UnnamedVoice(text)), List.of(), null, text, end);
    }

    /// One of several, which is not said.
    static SpeakerLabel either(List<SpeakerLabel> parts, String text, int end) {
        SpeakerLabel together = joint(parts, text, end);
        return new SpeakerLabel(together.voices, List.of(), null, text, end, parts, true);
    }

    /// The same words, said to end elsewhere in the line.
    public SpeakerLabel endingAt(int place) {
        return new SpeakerLabel(voices, roles, function, text, place, parts, open);
    }

    static SpeakerLabel joint(List<SpeakerLabel> parts, String text, int end) {
        List<Voice> voices =
                parts.stream().flatMap(part -> part.voices().stream()).toList();
        return new SpeakerLabel(voices, List.of(), null, text, end, parts, false);
    }

    /// Each label in it by itself.
    public List<SpeakerLabel> each() {
        return parts.isEmpty() ? List.of(this) : parts;
    }
}
