package fr.verbatim.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The checks that records of this room share. Each throws [IllegalArgumentException] naming the field and its value.
final class Check {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private Check() {}

    static String id(String field, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    field + " '" + value + "' is not an id (lower-case letters, digits, hyphens)");
        }
        return value;
    }

    static @Nullable String idOrNull(String field, @Nullable String value) {
        return value == null ? null : id(field, value);
    }

    static String text(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
        return value;
    }

    static double probability(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(field + " " + value + " is not between 0 and 1");
        }
        return value;
    }

    static void order(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
        if (start == null && end != null) {
            throw new IllegalArgumentException("end " + end + " without a start");
        }
    }
}
