package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Authority record of an organisation.
///
/// @param id unique over people and organisations
/// @param name as one would cite it
/// @param aliases other names and acronyms
/// @param printed the name as sources print it
/// @param kind what it is, in a French word; null when not known
/// @param sectors ids of the sectors whose trade it is of
public record Organisation(
        String id,
        String name,
        List<String> aliases,
        List<String> printed,
        @Nullable String kind,
        List<String> sectors) {
    public Organisation {
        Check.id("organisation id", id);
        Check.text("name", name);
        aliases = List.copyOf(aliases);
        printed = List.copyOf(printed);
        sectors = List.copyOf(sectors);
    }

    public OrganisationRef ref() {
        return new OrganisationRef(id, name);
    }
}
