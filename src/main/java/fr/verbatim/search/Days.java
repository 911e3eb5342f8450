package fr.verbatim.search;

import fr.verbatim.text.PrintedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, a month or a year as people type it: `2025-02-01`, `01/02/2025`, `1er février 2025`, `février 2025`,
/// `2025-02`, `2025`.
///
/// @param first day of it
/// @param last day of it
record Days(LocalDate first, LocalDate last) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern FRENCH = Pattern.compile("(?:(?:(\\d{1,2})[/.])?(\\d{1,2})[/.])(\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(" + PrintedDate.MONTH + ")\\s+(\\d{4})(?![\\p{L}\\d])");

    /// A number is a year where nothing that stands at it makes it another one.
    private static final Pattern ALONE =
            Pattern.compile("(?<![\\p{L}\\d.,/:-])(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?(?![\\p{L}\\d/:-]|[.,]\\d)");

    /// More dates nobody compares, and each is looked for.
    private static final int MOST = 4;

    /// A date among other words.
    ///
    /// @param start of its characters
    /// @param end exclusive
    record Stretch(Days days, int start, int end) {}

    /// The last day that is meant by « before it »: a single day is meant itself, as `to` means it.
    LocalDate before() {
        return first.equals(last) ? first : first.minusDays(1);
    }

    /// One day, month or year that is all of the text.
    static Optional<Days> read(String typed) {
        String stripped = typed.strip();
        return readOne(stripped)
                .or(() -> in(stripped).stream()
                        .filter(date -> date.start() == 0 && date.end() == stripped.length())
                        .map(Stretch::days)
                        .findFirst());
    }

    /// The dates of a text that name their year, in order; the first few.
    static List<Stretch> in(String text) {
        List<Stretch> found = new ArrayList<>();
        String left = text;
        for (Optional<PrintedDate> date = PrintedDate.find(left);
                date.isPresent() && found.size() < MOST;
                date = PrintedDate.find(left)) {
            LocalDate first = date.get().start();
            LocalDate last = date.get().end() == null ? first : date.get().end();
            found.add(new Stretch(
                    new Days(first, last), date.get().from(), date.get().to()));
            left = without(left, date.get().from(), date.get().to());
        }
        for (Pattern pattern : List.of(MONTH, ALONE)) {
            Matcher date = pattern.matcher(left);
            while (found.size() < MOST && date.find()) {
                int start = date.start();
                int end = date.end();
                readOne(date.group()).ifPresent(days -> found.add(new Stretch(days, start, end)));
            }
            for (Stretch stretch : found) {
                left = without(left, stretch.start(), stretch.end());
            }
        }
        found.sort(Comparator.comparingInt(Stretch::start));
        return found;
    }

    /// The text with a stretch that no date is found in any more.
    private static String without(String text, int from, int to) {
        return text.substring(0, from) + "x".repeat(to - from) + text.substring(to);
    }

    private static Optional<Days> readOne(String typed) {
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return of(month.group(2), Integer.toString(PrintedDate.month(month.group(1))), null);
        }
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
