package fr.verbatim.web.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A titled list of things that can be counted.
///
/// @param heading of the list
/// @param entries in their order
/// @param all where the whole list stands; null when this is it
public record Listing(
        String heading, List<Entry> entries, @Nullable Link all) {
    public Listing {
        entries = List.copyOf(entries);
    }

    /// Those that hold something.
    public static List<Listing> filled(Listing... listings) {
        return Arrays.stream(listings)
                .filter(listing -> !listing.entries().isEmpty())
                .toList();
    }
}
