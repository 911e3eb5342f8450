package fr.verbatim.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// In what quality somebody speaks.
///
/// @param title as printed; null when only the organisation is
/// @param organisation null when only a title is printed
/// @param relation null without an organisation, or where the source does not say
/// @param from first day it held; null when not known
/// @param until last day it held; null when not known or still held
public record Role(
        @Nullable String title,
        @Nullable OrganisationRef organisation,
        @Nullable Relation relation,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public Role {
        if (title == null && organisation == null) {
            throw new IllegalArgumentException("a role has a title or an organisation");
        }
        if (relation != null && organisation == null) {
            throw new IllegalArgumentException("relation " + relation + " without an organisation");
        }
    }

    public static Role of(@Nullable String title, @Nullable OrganisationRef organisation, @Nullable Relation relation) {
        return new Role(title, organisation, relation, null, null);
    }

    /// Whether it may have been held on `day`: unknown bounds do not exclude.
    public boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
