package fr.verbatim.reader;

import fr.verbatim.model.TimeRange;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rolling captions: a line is shown again at the top of the next cue while the next line is said. It was said once.
///
/// People repeat themselves too, so a repeated line is taken out only where the cues touch, and only where it is long
/// enough ([#SPEAKING] words) to be no cry or yes; shorter ones go where such lines roll all through the file.
final class RollingCaptions {
    private static final int SPEAKING = 3;
    /// As many lines as captions show at a time.
    private static final int MOST_LINES = 4;
    private static final int TOUCHING_MILLIS = 100;
    /// A cue that nobody could read: it only carries a line over to the next one.
    private static final int FLASH_MILLIS = 50;
    private static final int ROLLING_SHARE = 3;

    private final List<Cue> cues = new ArrayList<>();
    private int repeatedLines;
    private int firstLine;

    private RollingCaptions() {}

    /// The cues, each line that rolls only once among them.
    static RollingCaptions unroll(List<Cue> cues) {
        int[] repeated = new int[cues.size()];
        int rolling = 0;
        for (int i = 1; i < repeated.length; i++) {
            repeated[i] = repeated(cues.get(i - 1), cues.get(i));
            rolling += repeated[i] > 0 && isSure(cues.get(i), repeated[i]) ? 1 : 0;
        }
        boolean throughout = rolling > 1 && rolling * ROLLING_SHARE >= cues.size();
        RollingCaptions unrolled = new RollingCaptions();
        for (int i = 0; i < repeated.length; i++) {
            Cue cue = cues.get(i);
            boolean drop = repeated[i] > 0 && (throughout || isSure(cue, repeated[i]));
            unrolled.add(cue, drop ? repeated[i] : 0);
        }
        return unrolled;
    }

    List<Cue> cues() {
        return cues;
    }

    /// How many lines were taken out.
    int repeatedLines() {
        return repeatedLines;
    }

    /// On which line the first of them stands; 0 when there is none.
    int firstLine() {
        return firstLine;
    }

    private void add(Cue cue, int repeated) {
        cues.add(repeated == 0 ? cue : cue.withoutLines(repeated));
        if (repeated > 0 && repeatedLines == 0) {
            firstLine = cue.span().firstLine();
        }
        repeatedLines += repeated;
    }

    /// How many lines end the one cue and begin the other.
    private static int repeated(Cue before, Cue cue) {
        if (!touch(before.time(), cue.time())) {
            return 0;
        }
        List<String> ended = before.lines();
        List<String> begun = cue.lines();
        for (int count = Math.min(MOST_LINES, Math.min(ended.size(), begun.size())); count > 0; count--) {
            if (ended.subList(ended.size() - count, ended.size()).equals(begun.subList(0, count))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean touch(@Nullable TimeRange before, @Nullable TimeRange time) {
        return before != null
                && time != null
                && time.startMillis() >= before.startMillis()
                && time.startMillis() <= before.endMillis() + TOUCHING_MILLIS;
    }

    /// Whether the repeated lines, by themselves, can be nothing but rolled.
    private static boolean isSure(Cue cue, int repeated) {
        List<String> lines = cue.lines();
        if (lines.size() == repeated) {
            TimeRange time = cue.time();
            return time != null && time.endMillis() - time.startMillis() <= FLASH_MILLIS;
        }
        return Fold.words(String.join(" ", lines.subList(0, repeated))).size() >= SPEAKING;
    }
}
