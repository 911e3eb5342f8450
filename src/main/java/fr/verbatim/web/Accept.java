package fr.verbatim.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a client takes, as the header `Accept` says it (RFC 9110, 12.5.1): of the ranges that a media type falls into
/// the most specific one counts, and `q=0` refuses.
record Accept(List<Range> ranges) {
    private static final Pattern QUALITY = Pattern.compile("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)");

    Accept {
        ranges = List.copyOf(ranges);
    }

    /// @param header null or blank for whoever takes anything
    static Accept of(@Nullable String header) {
        List<Range> ranges = new ArrayList<>();
        for (String range : header == null || header.isBlank() ? new String[] {"*/*"} : header.split(",", -1)) {
            String[] pieces = range.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
            double quality = 1;
            for (String piece : pieces) {
                quality = QUALITY.matcher(piece).matches() ? Double.parseDouble(piece.substring(2)) : quality;
            }
            ranges.add(new Range(pieces[0], quality));
        }
        return new Accept(ranges);
    }

    boolean takes(String mediaType) {
        return quality(mediaType) > 0;
    }

    /// The one liked best; of equals the first; empty when none is taken.
    Optional<String> best(List<String> mediaTypes) {
        return mediaTypes.stream()
                .filter(this::takes)
                // Of equal ones the first: the reduction keeps what it has.
                .max(Comparator.comparingDouble(this::quality));
    }

    private double quality(String mediaType) {
        String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        for (String wanted : List.of(mediaType, family, "*/*")) {
            Optional<Range> found =
                    ranges.stream().filter(range -> range.name().equals(wanted)).findFirst();
            if (found.isPresent()) {
                return found.get().quality();
            }
        }
        return 0;
    }

    /// @param name a media type, a family (`text/*`) or everything, in lower case
    /// @param quality from 0 (refused) to 1
    record Range(String name, double quality) {}
}
