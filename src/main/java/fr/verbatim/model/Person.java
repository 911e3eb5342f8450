package fr.verbatim.model;

import java.util.List;

/// Authority record of somebody who speaks or is named.
///
/// @param id unique over people and organisations
/// @param name as one would cite it
/// @param aliases other names of the same person
/// @param printed the name as sources print it
/// @param roles in what qualities
public record Person(String id, String name, List<String> aliases, List<String> printed, List<Role> roles) {
    public Person {
        Check.id("person id", id);
        Check.text("name", name);
        aliases = List.copyOf(aliases);
        printed = List.copyOf(printed);
        roles = List.copyOf(roles);
    }
}
