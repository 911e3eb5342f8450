package fr.verbatim.search;

import fr.verbatim.model.Move;
import java.util.List;

/// What is different since a state of the corpus: each id once, in the order of ids. Never too little; where the corpus
/// came back to an earlier state, or one state was ingested by two programs, an id may be named without need.
///
/// @param since the state that was asked for
/// @param added quotes that it did not hold
/// @param changed quotes of which anything is different
/// @param moved ids that are gone, each with that of what stands in its place
/// @param withdrawn ids that were withdrawn
/// @param removed ids that are gone otherwise
/// @param corpus the state that answers
public record Changes(
        Results.CorpusVersion since,
        List<String> added,
        List<String> changed,
        List<Move> moved,
        List<String> withdrawn,
        List<String> removed,
        Results.CorpusVersion corpus) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
        withdrawn = List.copyOf(withdrawn);
        removed = List.copyOf(removed);
    }
}
