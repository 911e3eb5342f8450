package fr.verbatim.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, or several in a row, as French prints it with its year: « le 10 février 2025 », « du 5 au 6 février 2025 »,
/// « les 5 et 6 février 2025 », « du 28 février au 2 mars 2025 », « mardi 1er mars 2025 », « 10/02/2025 ».
///
/// @param start the first day
/// @param end the last day; null for one day
/// @param from where the date begins in the text, its article and weekday included
/// @param to where it ends, exclusive
public record PrintedDate(LocalDate start, @Nullable LocalDate end, int from, int to) {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    /// Any month in lower case, as a regular expression.
    public static final String MONTH =
            "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre";
    private static final String WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+";
    private static final String DAY = "(\\d{1,2})(?:er)?";
    private static final Pattern IN_WORDS =
            Pattern.compile("(?iu)(?:(?<![A-Za-z0-9_])(?:les?|du|au|ce)\\s+)?(?:" + WEEKDAY + ")?(?<![\\d/.])" + DAY
                    + "(?:\\s+(" + MONTH + "))?(?:\\s+(\\d{4}))?\\s*(?:au|et|-|–)\\s*(?:" + WEEKDAY + ")?" + DAY
                    + "\\s+(" + MONTH + ")\\s+(\\d{4})\\b");
    private static final Pattern ONE_DAY = Pattern.compile("(?iu)(?:(?<![A-Za-z0-9_])(?:le|du|ce)\\s+)?(?:" + WEEKDAY
            + ")?(?<![\\d/.])" + DAY + "\\s+(" + MONTH + ")\\s+(\\d{4})\\b");
    private static final Pattern IN_NUMBERS = Pattern.compile(
            "(?iu)(?:(?<![A-Za-z0-9_])(?:le|du)\\s+)?(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?![\\d/.])");

    /// The first date of the text that the calendar knows.
    public static Optional<PrintedDate> find(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return first(IN_WORDS, text, PrintedDate::several)
                .or(() -> first(ONE_DAY, text, PrintedDate::oneDay))
                .or(() -> first(IN_NUMBERS, text, PrintedDate::numbers));
    }

    private interface Reading {
        PrintedDate of(MatchResult match);
    }

    private static Optional<PrintedDate> first(Pattern pattern, String text, Reading reading) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> known(match, reading).stream())
                .findFirst();
    }

    /// The date, if the calendar has it: « 31 février » is none.
    private static Optional<PrintedDate> known(MatchResult match, Reading reading) {
        try {
            return Optional.of(reading.of(match)).filter(date -> date.end == null || !date.end.isBefore(date.start));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PrintedDate several(MatchResult match) {
        LocalDate end = day(match.group(6), month(match.group(5)), match.group(4));
        int month = match.group(2) == null ? end.getMonthValue() : month(match.group(2));
        String year = match.group(3) == null ? match.group(6) : match.group(3);
        return new PrintedDate(day(year, month, match.group(1)), end, match.start(), match.end());
    }

    private static PrintedDate oneDay(MatchResult match) {
        LocalDate day = day(match.group(3), month(match.group(2)), match.group(1));
        return new PrintedDate(day, null, match.start(), match.end());
    }

    private static PrintedDate numbers(MatchResult match) {
        LocalDate day = day(match.group(4), Integer.parseInt(match.group(3)), match.group(1));
        return new PrintedDate(day, null, match.start(), match.end());
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    /// The number of a month, from 1.
    public static int month(String printed) {
        return MONTHS.indexOf(Fold.fold(printed)) + 1;
    }
}
