package fr.verbatim.index;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Event;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the corpus knows of the ids a quote carries: records, vocabularies and what stands above what.
final class Knowledge {
    private final Authorities authorities;
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, Theme> themes = new HashMap<>();

    Knowledge(Corpus corpus) {
        this.authorities = corpus.authorities();
        corpus.vocabulary().sectors().forEach(sector -> sectors.put(sector.id(), sector));
        corpus.vocabulary().themes().forEach(theme -> themes.put(theme.id(), theme));
    }

    Authorities authorities() {
        return authorities;
    }

    Optional<Theme> findTheme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /// The sector and those above it; empty when there is no such sector.
    List<Sector> sectorsUp(String id) {
        List<Sector> up = new ArrayList<>();
        @Nullable Sector sector = sectors.get(id);
        // A ring of parents is a fault of the corpus: it ends the way up, not the ingest.
        while (sector != null && !up.contains(sector)) {
            up.add(sector);
            sector = sector.parent() == null ? null : sectors.get(sector.parent());
        }
        return up;
    }

    /// The event and those it is part of; empty when there is no such event.
    List<Event> eventsUp(String id) {
        List<Event> up = new ArrayList<>();
        Optional<Event> event = authorities.findEvent(id);
        while (event.isPresent() && !up.contains(event.get())) {
            up.add(event.get());
            String parent = event.get().parent();
            event = parent == null ? Optional.empty() : authorities.findEvent(parent);
        }
        return up;
    }
}
