package fr.verbatim.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was asked for.
///
/// @param path decoded, without parameters
/// @param id the part of the path that names a record; empty where the path has none
/// @param parameters decoded, in the order given
/// @param accept the header; null when there is none
record Request(
        String path,
        String id,
        Parameters parameters,
        @Nullable String accept) {
    /// Whether the client takes `mediaType`: without the header, or by it, its family or anything.
    boolean accepts(String mediaType) {
        if (accept == null || accept.isBlank()) {
            return true;
        }
        String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        for (String range : accept.split(",", -1)) {
            String[] pieces = range.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
            boolean named = List.of(mediaType, family, "*/*").contains(pieces[0]);
            boolean refused = List.of(pieces).stream().anyMatch(piece -> piece.matches("q=0(\\.0{0,3})?"));
            if (named && !refused) {
                return true;
            }
        }
        return false;
    }

    Map<String, List<String>> asked() {
        return parameters.values();
    }
}
