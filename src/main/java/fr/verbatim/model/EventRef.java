package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// An event that a quote belongs to.
///
/// @param id of its record
/// @param name of its record
/// @param parent id of the event it is part of
public record EventRef(String id, String name, @Nullable String parent) {
    public EventRef {
        Check.id("event id", id);
        Check.text("event name", name);
        Check.idOrNull("parent", parent);
    }
}
