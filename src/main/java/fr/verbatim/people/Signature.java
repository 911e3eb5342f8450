package fr.verbatim.people;

import fr.verbatim.model.Role;
import java.util.List;

/// A signature as printed.
///
/// @param name of the person
/// @param roles the qualities printed with it
/// @param label the whole signature, white space folded
public record Signature(String name, List<Role> roles, String label) {
    public Signature {
        roles = List.copyOf(roles);
    }
}
