package fr.verbatim.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A day as French readers expect it in a sentence, wherever the program writes one.
public final class FrenchDay {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private FrenchDay() {}

    /// « 1er mars 2025 », « 14 février 2025 ».
    public static String of(LocalDate date) {
        return withoutYear(date) + " " + date.getYear();
    }

    /// « du 5 au 6 février 2025 »; a single day when `end` is null or the same.
    public static String of(LocalDate start, @Nullable LocalDate end) {
        if (end == null || end.equals(start)) {
            return of(start);
        }
        String from = start.getYear() != end.getYear()
                ? of(start)
                : start.getMonth() != end.getMonth() ? withoutYear(start) : ofMonth(start);
        return "du " + from + " au " + of(end);
    }

    /// « 1er mars ».
    public static String withoutYear(LocalDate date) {
        return ofMonth(date) + " " + MONTH.format(date);
    }

    /// « 1er », « 14 ».
    public static String ofMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }
}
