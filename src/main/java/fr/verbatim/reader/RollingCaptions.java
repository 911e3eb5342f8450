package fr.verbatim.reader;

import fr.verbatim.model.TimeRange;
import fr.verbatim.reader.Cue.Line;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rolling captions: a line is shown again at the top of the next cue while the next line is said. It was said once.
///
/// People repeat themselves too, so a repeated line is taken out only where the cues follow each other as those that
/// roll do, and only where one of these shows that it rolled:
///
/// | sign | example |
/// |---|---|
/// | it is too long ([#SPEAKING] words) to be a cry or a yes | « on nous a demandé de » |
/// | nobody could have read the cue: it only carries the line over | 10 ms |
/// | the cue before or the next one rolls as well: no two cries in a row fall so | « Oui. », « Oui. / Non. », « Non. /
/// Si. » |
/// | lines roll all through the file | |
final class RollingCaptions {
    private static final int SPEAKING = 3;
    /// As many lines as captions show at a time.
    private static final int MOST_LINES = 4;
    private static final int TOUCHING_MILLIS = 100;
    /// A cue that nobody could read: it only carries a line over to the next one.
    private static final int FLASH_MILLIS = 50;
    private static final int ROLLING_SHARE = 3;

    /// What the beginning of a cue has of the end of the one before it.
    ///
    /// @param lines how many lines end the one and begin the other; 0 when none do
    /// @param moves whether they moved on the screen, or others came below them: so do lines that roll
    /// @param sure whether they can be nothing but rolled, whatever stands around
    private record Repeat(int lines, boolean moves, boolean sure) {
        static final Repeat NONE = new Repeat(0, false, false);

        boolean rolls() {
            return moves || sure;
        }
    }

    private final List<Cue> cues = new ArrayList<>();
    private int repeatedLines;
    private int firstLine;

    private RollingCaptions() {}

    /// The cues, each line that rolls only once among them.
    static RollingCaptions unroll(List<Cue> cues) {
        List<Repeat> repeats = repeats(cues);
        long rolling = repeats.stream().filter(Repeat::sure).count();
        boolean throughout = rolling > 1 && rolling * ROLLING_SHARE >= cues.size();
        RollingCaptions unrolled = new RollingCaptions();
        for (int i = 0; i < cues.size(); i++) {
            Repeat repeat = repeats.get(i);
            boolean chained = repeat.rolls() && (rolls(repeats, i - 1) || rolls(repeats, i + 1));
            boolean drop = repeat.sure() || chained || throughout;
            unrolled.add(cues.get(i), drop ? repeat.lines() : 0);
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

    private static boolean rolls(List<Repeat> repeats, int index) {
        return index >= 0 && index < repeats.size() && repeats.get(index).rolls();
    }

    private static List<Repeat> repeats(List<Cue> cues) {
        List<Repeat> repeats = new ArrayList<>(cues.size());
        List<Line> ended = List.of();
        @Nullable TimeRange before = null;
        for (Cue cue : cues) {
            List<Line> begun = cue.lines();
            TimeRange time = cue.time();
            boolean follows = before != null && time != null && follows(before, time);
            repeats.add(follows && time != null ? repeat(ended, begun, time) : Repeat.NONE);
            ended = begun;
            before = time;
        }
        return repeats;
    }

    private static Repeat repeat(List<Line> ended, List<Line> begun, TimeRange time) {
        for (int count = Math.min(MOST_LINES, Math.min(ended.size(), begun.size())); count > 0; count--) {
            List<Line> again = begun.subList(0, count);
            if (isSaidAgain(ended.subList(ended.size() - count, ended.size()), again)) {
                boolean whole = count == begun.size();
                boolean sure = whole ? isFlash(time) : words(again) >= SPEAKING;
                return new Repeat(count, !whole || count < ended.size(), sure);
            }
        }
        return Repeat.NONE;
    }

    /// The same lines, and not by two voices that are named.
    private static boolean isSaidAgain(List<Line> lines, List<Line> again) {
        for (int i = 0; i < lines.size(); i++) {
            String voice = lines.get(i).voice();
            String other = again.get(i).voice();
            boolean another = voice != null && other != null && !voice.equals(other);
            if (another || !lines.get(i).text().equals(again.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static int words(List<Line> lines) {
        return Fold.words(lines.stream().map(Line::text).collect(Collectors.joining(" ")))
                .size();
    }

    private static boolean follows(TimeRange before, TimeRange time) {
        return time.startMillis() >= before.startMillis() && time.startMillis() <= before.endMillis() + TOUCHING_MILLIS;
    }

    private static boolean isFlash(TimeRange time) {
        return time.endMillis() - time.startMillis() <= FLASH_MILLIS;
    }
}
