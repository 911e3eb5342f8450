package fr.verbatim.web;

import java.util.List;
import java.util.Map;

/// What was asked for.
///
/// @param path decoded, without parameters
/// @param id the part of the path that names a record; empty where the path has none
/// @param parameters decoded, in the order given
/// @param accept the forms that the client takes
record Request(String path, String id, Parameters parameters, Accept accept) {
    /// Whether the client takes `mediaType`.
    boolean accepts(String mediaType) {
        return accept.takes(mediaType);
    }

    Map<String, List<String>> asked() {
        return parameters.values();
    }
}
