package fr.verbatim.web;

import fr.verbatim.model.Basis;
import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates, numbers and lists as French readers expect them.
final class French {
    private static final String NARROW_NO_BREAK_SPACE = "\u202F";

    /// Said of a day that the source does not print so.
    static final String DEDUCED = "date déduite";

    private French() {}

    /// « 1er mars 2025 ».
    static String date(LocalDate date) {
        return FrenchDay.of(date);
    }

    /// « du 5 au 6 février 2025 », and that the day was concluded where the source does not print it so: the same words
    /// wherever a date is shown.
    ///
    /// @param end null for one day
    /// @param basis what the day stands on
    static String dates(LocalDate start, @Nullable LocalDate end, Basis basis) {
        return FrenchDay.of(start, end) + (basis == Basis.INFERRED ? " (" + DEDUCED + ")" : "");
    }

    /// When something begins in a recording: « 0:04 », « 1:02:03 ».
    static String moment(TimeRange time) {
        long seconds = time.startMillis() / 1000;
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// Thousands set apart.
    static String number(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, NARROW_NO_BREAK_SPACE);
        }
        return grouped.toString();
    }

    /// « 1 citation », « 0 citation », « 2 citations »: in French the plural begins at two.
    static String counted(long number, String singular, String plural) {
        return number(number) + "\u00A0" + (Math.abs(number) < 2 ? singular : plural);
    }

    /// As much of a text as a title takes, cut at a space, with « … » where it goes on.
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /// « X, Y ou Z »; parted by semicolons where one has a comma of its own (« un enseignant, dans la salle »), which
    /// would make two of it.
    static String either(List<String> names) {
        return joined(names, " ou ");
    }

    /// « X, Y et Z ».
    static String all(List<String> names) {
        return joined(names, " et ");
    }

    private static String joined(List<String> names, String last) {
        boolean commas = names.stream().anyMatch(name -> name.indexOf(',') >= 0);
        int size = names.size();
        return size < 2
                ? String.join("", names)
                : String.join(commas ? " ; " : ", ", names.subList(0, size - 1))
                        + (commas ? " ;" : "")
                        + last
                        + names.get(size - 1);
    }
}
