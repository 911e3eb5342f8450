package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What machines find in a page.
///
/// @param names values of `meta name`
/// @param properties values of `meta property`
/// @param linkedData JSON-LD in which no `<` stands; null when there is none
/// @param feed path of the feed of what is shown; null when there is none
public record Head(
        List<Field> names,
        List<Field> properties,
        @Nullable String linkedData,
        @Nullable String feed) {
    public static final Head EMPTY = new Head(List.of(), List.of(), null, null);

    public Head {
        names = List.copyOf(names);
        properties = List.copyOf(properties);
    }

    public static Head feeding(String feed) {
        return new Head(List.of(), List.of(), null, feed);
    }
}
