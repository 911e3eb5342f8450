package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to read whose words a bubble holds.
///
/// @param label as signed; null for who does not sign
/// @param probability over all ways of setting out the note
/// @param anyhow the least probability under any way of setting it out
record NoteReading(List<Voice> voices, @Nullable String label, double probability, double anyhow, Speaking speaking) {
    NoteReading {
        voices = List.copyOf(voices);
    }

    List<Voice.PersonVoice> people() {
        return Attributions.people(voices);
    }

    /// Whether somebody who signs speaks.
    boolean isSigned() {
        return switch (speaking) {
            case BEFORE, AFTER -> true;
            case ROOM, NOBODY -> false;
        };
    }

    /// Whose words a reading takes them for.
    enum Speaking {
        BEFORE,
        ROOM,
        AFTER,
        NOBODY
    }
}
