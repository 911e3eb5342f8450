package fr.verbatim.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as French readers expect it in a sentence, wherever the program writes one.
public final class FrenchDay {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private FrenchDay() {}

    /// « 1er mars 2025 », « 14 février 2025 ».
    public static String of(LocalDate date) {
        return withoutYear(date) + " " + date.getYear();
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
