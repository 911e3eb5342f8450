package fr.verbatim.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as they are written in the corpus: `2025-02-14`, nothing else.
final class Days {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private Days() {}

    static Optional<LocalDate> parse(String value) {
        Matcher form = FORM.matcher(value);
        return form.matches() ? day(form.group(1), form.group(2), form.group(3)) : Optional.empty();
    }

    static String complaint(String value) {
        if (FORM.matcher(value).matches()) {
            return "la date « " + value + " » n'existe pas ; vérifier le jour et le mois";
        }
        Matcher french = FRENCH.matcher(value);
        Optional<LocalDate> meant =
                french.matches() ? day(french.group(3), french.group(2), french.group(1)) : Optional.empty();
        return "la date « " + value + " » est mal écrite ; écrire année-mois-jour"
                + meant.map(day -> " (« " + day + " »)").orElse(", comme « 2025-02-14 »");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
