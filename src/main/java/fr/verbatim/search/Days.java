package fr.verbatim.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, a month or a year as people type it: `2025-02-01`, `01/02/2025`, `2025-02`, `2025`.
///
/// @param first day of it
/// @param last day of it
record Days(LocalDate first, LocalDate last) {
    /// The last day that is meant by « before it »: a single day is meant itself, as `to` means it.
    LocalDate before() {
        return first.equals(last) ? first : first.minusDays(1);
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern FRENCH = Pattern.compile("(?:(?:(\\d{1,2})[/.])?(\\d{1,2})[/.])(\\d{4})");

    static Optional<Days> read(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH.matcher(typed);
        return french.matches() ? of(french.group(3), french.group(2), french.group(1)) : Optional.empty();
    }

    private static Optional<Days> of(String year, @Nullable String month, @Nullable String day) {
        int inYear = Integer.parseInt(year);
        try {
            if (month == null) {
                return Optional.of(new Days(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31)));
            }
            YearMonth inMonth = YearMonth.of(inYear, Integer.parseInt(month));
            if (day == null) {
                return Optional.of(new Days(inMonth.atDay(1), inMonth.atEndOfMonth()));
            }
            LocalDate one = inMonth.atDay(Integer.parseInt(day));
            return Optional.of(new Days(one, one));
        } catch (DateTimeException e) {
            // No such day or month.
            return Optional.empty();
        }
    }
}
