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
public record LoadedCorpus(@Nullable Corpus corpus, List<Notice> faults, List<LeftOut> leftOut) {
    public LoadedCorpus {
        faults = List.copyOf(faults);
        leftOut = List.copyOf(leftOut);
    }

    /// A document that was left out.
    ///
    /// @param file as the user would name it
    /// @param id of the source; null when its metadata did not get that far
    public record LeftOut(String file, @Nullable String id) {}
}
