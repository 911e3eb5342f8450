package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Revision;
import fr.verbatim.index.Tombstone;
import fr.verbatim.index.WithdrawnSource;
import fr.verbatim.model.Move;
import fr.verbatim.search.Results.CorpusVersion;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Adds up what each ingest made different, from a state that somebody knows to that of this generation.
final class ChangeLog {
    private final GenerationReader reader;
    private final IdCheck ids;
    private final List<Revision> history;

    ChangeLog(GenerationReader reader, IdCheck ids) {
        this.reader = reader;
        this.ids = ids;
        this.history = reader.records().history();
    }

    /// The states of which it is known what came after them, the latest first.
    List<CorpusVersion> versions() {
        Map<String, CorpusVersion> versions = new LinkedHashMap<>();
        history.reversed().forEach(revision -> versions.putIfAbsent(revision.version(), version(revision)));
        return List.copyOf(versions.values());
    }

    /// Empty when the state is not known, or not any more. Where several ingests made that state, from the first of
    /// them on: whichever of them somebody read, nothing is missing.
    Optional<Changes> since(String version) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).version().equals(version)) {
                return Optional.of(changes(version(history.get(i)), history.subList(i + 1, history.size())));
            }
        }
        return Optional.empty();
    }

    private Changes changes(CorpusVersion since, List<Revision> revisions) {
        Map<String, Course> courses = new TreeMap<>();
        for (Revision revision : revisions) {
            revision.added().forEach(id -> courses.merge(id, new Course(true, false), Course::then));
            revision.changed().forEach(id -> courses.merge(id, new Course(false, false), Course::then));
            revision.removed().forEach(id -> courses.merge(id, new Course(false, true), Course::then));
        }
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        courses.forEach((id, course) -> (course.removedLast() ? gone : course.addedFirst() ? added : changed).add(id));
        Gone what = what(gone);
        return new Changes(
                since, added, changed, what.moved(), what.withdrawn(), what.removed(), version(history.getLast()));
    }

    private Gone what(List<String> gone) {
        Set<String> stones =
                reader.records().tombstones().stream().map(Tombstone::id).collect(Collectors.toSet());
        Set<String> sources = reader.records().withdrawnSources().stream()
                .map(WithdrawnSource::id)
                .collect(Collectors.toSet());
        Gone what = new Gone(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String id : gone) {
            String successor = ids.successor(id);
            if (stones.contains(id) || sources.contains(id.substring(0, Math.max(0, id.lastIndexOf('-'))))) {
                what.withdrawn().add(id);
            } else if (!successor.equals(id) && reader.hasQuote(successor)) {
                what.moved().add(new Move(id, successor, null));
            } else {
                what.removed().add(id);
            }
        }
        return what;
    }

    private static CorpusVersion version(Revision revision) {
        return new CorpusVersion(
                revision.version(), revision.made().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// What happened to one id, from the first change to the last.
    private record Course(boolean addedFirst, boolean removedLast) {
        Course then(Course later) {
            return new Course(addedFirst, later.removedLast());
        }
    }

    /// Ids that are not there any more.
    private record Gone(List<Move> moved, List<String> withdrawn, List<String> removed) {}
}
