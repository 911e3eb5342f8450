package fr.verbatim.index;

import fr.verbatim.model.Event;
import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Site;
import fr.verbatim.model.Source;
import fr.verbatim.model.Synonyms;
import fr.verbatim.model.Vocabulary;
import java.util.List;

/// What a generation holds beside quotes and raw texts. Small enough to be kept in memory.
///
/// @param people with an authority record
/// @param proposed people that quotes name without a record
/// @param tombstones quotes and people that were withdrawn
/// @param withdrawnSources ids of sources that were withdrawn whole
/// @param moves ids that have a successor
/// @param figures per source, in the order of `sources`
/// @param history what this ingest and those before it made different, the oldest first
public record GenerationRecords(
        Site site,
        List<Source> sources,
        List<Person> people,
        List<Person> proposed,
        List<Organisation> organisations,
        List<Event> events,
        Vocabulary vocabulary,
        List<Synonyms> synonyms,
        List<Tombstone> tombstones,
        List<WithdrawnSource> withdrawnSources,
        List<Move> moves,
        List<SourceFigures> figures,
        List<Revision> history) {
    public GenerationRecords {
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        proposed = List.copyOf(proposed);
        organisations = List.copyOf(organisations);
        events = List.copyOf(events);
        synonyms = List.copyOf(synonyms);
        tombstones = List.copyOf(tombstones);
        withdrawnSources = List.copyOf(withdrawnSources);
        moves = List.copyOf(moves);
        figures = List.copyOf(figures);
        history = List.copyOf(history);
    }
}
