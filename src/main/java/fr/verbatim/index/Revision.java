package fr.verbatim.index;

import java.time.Instant;
import java.util.List;

/// What one ingest made different of the state before it: ids alone, never words or names, so that a withdrawal leaves
/// nothing here that its tombstone does not tell. What became of an id that is gone stands with the moves and
/// tombstones.
///
/// @param version of the corpus that it made, see [GenerationStamp#version]
/// @param made when
/// @param added ids that the state before did not hold, in their order
/// @param changed ids of quotes of which anything is different
/// @param removed ids that are not there any more
public record Revision(String version, Instant made, List<String> added, List<String> changed, List<String> removed) {
    public Revision {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /// A state of which it is not known what was before it.
    static Revision first(GenerationStamp stamp) {
        return new Revision(stamp.version(), stamp.made(), List.of(), List.of(), List.of());
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /// How many ids it names.
    int size() {
        return added.size() + changed.size() + removed.size();
    }

    /// The same, to begin a history with.
    Revision asFirst() {
        return new Revision(version, made, List.of(), List.of(), List.of());
    }
}
