package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Event;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The people and events found in one file, in the short form of `extract`.
final class ExtractJson {
    private ExtractJson() {}

    /// `role` is the titles as one would say them; null when the file gives none.
    static ObjectNode speaker(Voice.PersonVoice speaker) {
        ObjectNode object = Wire.object();
        object.put("name", speaker.name()).put("role", titles(speaker.roles()));
        object.set("organisations", organisations(speaker.roles()));
        return object.put("known", speaker.known());
    }

    static ObjectNode event(Event event) {
        ObjectNode object = Wire.object();
        object.put("name", event.name());
        object.put("start", Wire.text(event.start())).put("end", Wire.text(event.end()));
        return object.put("place", event.places().isEmpty() ? null : String.join(" ; ", event.places()));
    }

    private static @Nullable String titles(List<Role> roles) {
        String titles = roles.stream()
                .map(Role::title)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? null : titles;
    }

    private static ArrayNode organisations(List<Role> roles) {
        return Wire.texts(roles.stream()
                .map(Role::organisation)
                .filter(Objects::nonNull)
                .map(OrganisationRef::name)
                .distinct()
                .toList());
    }
}
