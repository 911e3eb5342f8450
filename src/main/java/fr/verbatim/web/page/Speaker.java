package fr.verbatim.web.page;

import java.util.List;

/// Somebody who spoke, with their roles.
///
/// @param name linked where there is a record
/// @param roles in what qualities
public record Speaker(Link name, List<RoleLine> roles) {
    public Speaker {
        roles = List.copyOf(roles);
    }
}
