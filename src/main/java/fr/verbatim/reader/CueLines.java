package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.model.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a caption file into cues and what is no cue. Groups of lines are parted by blank lines; a line of times
/// begins a cue wherever it stands, the line before it is the cue's id.
final class CueLines {
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    private final RawText raw;
    private final Notices notices;
    private final boolean webVtt;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Block> furniture = new ArrayList<>();
    private int blank;

    CueLines(RawText raw, Notices notices, boolean webVtt) {
        this.raw = raw;
        this.notices = notices;
        this.webVtt = webVtt;
    }

    List<Cue> cues() {
        return cues;
    }

    /// Header, notes and styles.
    List<Block> furniture() {
        return furniture;
    }

    void read() {
        int first = 1;
        while (first <= raw.lines()) {
            int last = first;
            while (last <= raw.lines() && !line(last).isEmpty()) {
                last++;
            }
            if (last == first) {
                blank++;
                first++;
            } else {
                group(first, last - 1);
                first = last;
            }
        }
    }

    private void group(int first, int last) {
        int times = nextTimes(first, last);
        if (webVtt && first == 1) {
            int next = times > last ? times : numberedStart(2, times);
            furniture(first, next - 1);
            cues(next, times, last);
        } else if ((times > last || times != first + 1)
                && NO_CUE.matcher(line(first)).matches()) {
            furniture(first, last);
        } else {
            cues(first, times, last);
        }
    }

    /// Reads the lines `[first, last]`.
    ///
    /// @param times the first line of times among them, `last + 1` when there is none
    private void cues(int first, int times, int last) {
        if (times > last) {
            untimed(first, last);
            return;
        }
        // WebVTT lets any line be an id, SRT only a number.
        int start = webVtt && times - 1 == first ? first : numberedStart(first, times);
        untimed(first, start - 1);
        int at = times;
        while (at <= last) {
            int next = nextTimes(at + 1, last);
            int nextStart = next > last ? next : numberedStart(at + 1, next);
            CueTiming timing = CueTiming.of(line(at));
            if (timing.fault() != null) {
                notices.add(at, timing.fault());
            }
            add(start, at + 1, nextStart - 1, timing.time());
            start = nextStart;
            at = next;
        }
    }

    /// Where a cue begins whose times stand on line `times`: at the number before it, if there is one.
    private int numberedStart(int first, int times) {
        return times > first && NUMBER.matcher(line(times - 1)).matches() ? times - 1 : times;
    }

    private int nextTimes(int first, int last) {
        int line = first;
        while (line <= last && !CueTiming.isOne(line(line))) {
            line++;
        }
        return line;
    }

    /// Words that stand outside every cue: read all the same, for somebody said them.
    private void untimed(int first, int last) {
        if (first > last) {
            return;
        }
        if (first == last && NUMBER.matcher(line(first)).matches()) {
            furniture(first, last);
            return;
        }
        add(first, first, last, null);
        if (!cues.getLast().parts().isEmpty()) {
            notices.add(
                    first,
                    "ce texte n'a pas d'horaire, il est lu sans temps ; mettez au-dessus de lui une ligne comme"
                            + " 00:01:02.500 --> 00:01:04.000");
        }
    }

    private void add(int first, int firstOfText, int last, @Nullable TimeRange time) {
        Span span = raw.span(raw.lineStart(first), lineEnd(last));
        int textStart = firstOfText > last ? span.end() : raw.lineStart(firstOfText);
        cues.add(new Cue(span, time, blank, CueText.parts(raw, raw.span(textStart, span.end()))));
        blank = 0;
    }

    private void furniture(int first, int last) {
        Span span = raw.span(raw.lineStart(first), lineEnd(last));
        MappedText words = MappedText.verbatim(raw, span.start(), span.end());
        furniture.add(Block.of(BlockKind.FURNITURE, 0, span, words, blank));
        blank = 0;
    }

    private String line(int line) {
        return raw.text().substring(raw.lineStart(line), lineEnd(line));
    }

    /// The end of a line, its line break left out.
    private int lineEnd(int line) {
        int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
        while (end > raw.lineStart(line)
                && (raw.text().charAt(end - 1) == '\n' || raw.text().charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
