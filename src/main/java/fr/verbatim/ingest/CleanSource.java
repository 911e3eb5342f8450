package fr.verbatim.ingest;

import fr.verbatim.index.Tombstone;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A source with what was withdrawn taken out: what may be shown of it.
///
/// @param source its metadata and its text, withdrawn words blanked in place
/// @param quotes those that stay
/// @param gone a tombstone for each of the others
/// @param along those of them that no withdrawal names
public record CleanSource(CorpusSource source, List<Quote> quotes, List<Tombstone> gone, List<Along> along) {
    public CleanSource {
        quotes = List.copyOf(quotes);
        gone = List.copyOf(gone);
        along = List.copyOf(along);
    }

    Set<String> goneIds() {
        return gone.stream().map(Tombstone::id).collect(Collectors.toSet());
    }
}
