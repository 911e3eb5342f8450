package fr.verbatim.reader;

import fr.verbatim.model.TimeRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line of a caption file that says from when to when a cue is shown: `00:01:02.500 --> 00:01:04.000 line:0` of
/// WebVTT (hours optional, settings after it), `00:01:02,500 --> 00:01:04,000` of SRT.
///
/// @param time null when the line cannot be read as times
/// @param fault what is wrong with it, in French; null when nothing is
record CueTiming(@Nullable TimeRange time, @Nullable String fault) {
    private static final String CLOCK = "(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern LINE = Pattern.compile("\\s*" + CLOCK + "\\s*-->\\s*" + CLOCK + "(?:\\s.*)?");

    private static final Pattern MISWRITTEN =
            Pattern.compile("[\\d.,]+:[\\d:.,]*+\\s*[-–—=>→]{1,4}\\s*[\\d.,]+:[\\d:.,]*+(?:\\s.*)?");
    private static final int LONGEST = 200;
    private static final int SHOWN = 60;

    /// Whether a line was meant to give times, be it well written or not. An arrow in a sentence does not.
    static boolean isOne(String line) {
        String stripped = line.strip();
        boolean meant = !stripped.isEmpty() && Character.isDigit(stripped.charAt(0));
        return meant
                && (stripped.contains("-->")
                        || (stripped.length() < LONGEST
                                && MISWRITTEN.matcher(stripped).matches()));
    }

    static CueTiming of(String line) {
        Matcher clocks = LINE.matcher(line);
        if (!clocks.matches()) {
            return new CueTiming(
                    null, "l'horaire « " + shown(line) + " » ne se lit pas ; écrivez-le 00:01:02.500 --> 00:01:04.000");
        }
        long start = millis(clocks, 1);
        long end = millis(clocks, 5);
        if (end < start) {
            return new CueTiming(
                    new TimeRange(start, start),
                    "l'horaire « " + shown(line) + " » finit avant de commencer ; corrigez l'un des deux temps");
        }
        return new CueTiming(new TimeRange(start, end), null);
    }

    private static String shown(String line) {
        String stripped = line.strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
    }

    /// The time whose four groups begin with group `first`.
    private static long millis(Matcher clocks, int first) {
        long hours = clocks.group(first) == null ? 0 : Long.parseLong(clocks.group(first));
        long minutes = hours * 60 + Long.parseLong(clocks.group(first + 1));
        long seconds = minutes * 60 + Long.parseLong(clocks.group(first + 2));
        String fraction = clocks.group(first + 3) == null ? "" : clocks.group(first + 3);
        return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
    }
}
