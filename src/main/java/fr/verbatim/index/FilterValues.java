package fr.verbatim.index;

import fr.verbatim.model.Attribution;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How alternatives of the model are written as values of filters, in the index and in JSON: lower case, with hyphens.
public final class FilterValues {
    /// The kinds of attribution, the surest first.
    public static final List<String> ATTRIBUTIONS = List.of("named", "collective", "unnamed", "ambiguous", "unknown");

    private FilterValues() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String of(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> "named";
            case Attribution.Collective collective -> "collective";
            case Attribution.Unnamed unnamed -> "unnamed";
            case Attribution.Ambiguous ambiguous -> "ambiguous";
            case Attribution.Unknown unknown -> "unknown";
        };
    }

    /// Every value of a closed list.
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(FilterValues::of).toList();
    }
}
