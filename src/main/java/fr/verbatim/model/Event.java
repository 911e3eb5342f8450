package fr.verbatim.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Authority record of a public event.
///
/// @param id unique among events
/// @param name as one would cite it
/// @param printed the name, section title or words as sources print it
/// @param start first day; null when not known
/// @param end last day, at least `start`; null for one day or unknown
/// @param precision where the date comes from
/// @param datePrinted what the source prints, where that had to be resolved (« Jeudi 13 mars »)
/// @param places as printed
/// @param organisers ids of organisations
/// @param people who took part, as what
/// @param organisations which organisations took part, as what
/// @param parent id of the event it is part of
/// @param sources ids of the sources that tell of it
public record Event(
        String id,
        String name,
        List<String> printed,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Basis precision,
        @Nullable String datePrinted,
        List<String> places,
        List<String> organisers,
        List<Participation> people,
        List<Participation> organisations,
        @Nullable String parent,
        List<String> sources) {
    public Event {
        Check.id("event id", id);
        Check.text("name", name);
        Check.idOrNull("parent", parent);
        Check.order(start, end);
        printed = List.copyOf(printed);
        places = List.copyOf(places);
        organisers = List.copyOf(organisers);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        sources = List.copyOf(sources);
    }

    /// Somebody's part in an event.
    ///
    /// @param id of the person or organisation
    /// @param part in French (« intervention », « témoin »); null when the source does not say
    public record Participation(String id, @Nullable String part) {
        public Participation {
            Check.id("participant", id);
        }
    }
}
