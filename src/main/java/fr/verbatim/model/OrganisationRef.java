package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// An organisation that is named somewhere.
///
/// @param id of its authority record; null when it has none
/// @param name as the record gives it, or as printed when there is none
public record OrganisationRef(@Nullable String id, String name) {
    public OrganisationRef {
        Check.idOrNull("organisation id", id);
        Check.text("organisation name", name);
    }
}
