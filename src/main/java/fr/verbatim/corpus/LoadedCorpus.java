package fr.verbatim.corpus;

import fr.verbatim.model.Corpus;
import fr.verbatim.model.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a corpus folder gave.
///
/// @param corpus what may be published; null when nothing may (see the room's table of what a fault costs)
/// @param faults every fault, by file and line; none in a folder that is in order
/// @param leftOut documents that are not in `corpus` because of a fault
/// @param places where the records of documents and events are written
public record LoadedCorpus(@Nullable Corpus corpus, List<Notice> faults, List<LeftOut> leftOut, List<Place> places) {
    public LoadedCorpus {
        faults = List.copyOf(faults);
        leftOut = List.copyOf(leftOut);
        places = List.copyOf(places);
    }

    /// A document that was left out.
    ///
    /// @param file as the user would name it
    /// @param id of the source; null when its metadata did not get that far
    public record LeftOut(String file, @Nullable String id) {}

    /// Where a record says what it is about.
    ///
    /// @param id of the document or event
    /// @param event whether it is an event
    /// @param file as the user would name it
    /// @param line of its title or name, from 1
    public record Place(String id, boolean event, String file, int line) {}
}
