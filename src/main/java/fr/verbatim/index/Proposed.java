package fr.verbatim.index;

import fr.verbatim.model.Person;
import fr.verbatim.model.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody whom quotes name and who has no record.
///
/// @param person with the qualities that any document gives the name
/// @param bySource those of each document, by its id, in the order of the corpus
public record Proposed(Person person, Map<String, List<Role>> bySource) {
    public Proposed {
        Map<String, List<Role>> copy = new LinkedHashMap<>();
        bySource.forEach((source, roles) -> copy.put(source, List.copyOf(roles)));
        bySource = Collections.unmodifiableMap(copy);
    }
}
