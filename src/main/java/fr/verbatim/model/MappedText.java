package fr.verbatim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Text with its markup removed, and the way from each of its characters back to the raw text it came from.
///
/// Made of runs: a run copied from the raw text maps unit by unit; a run that replaces something (a decoded entity, an
/// escaped character) maps as a whole. Immutable; look-ups are logarithmic in the number of runs.
public final class MappedText {
    private final String text;
    private final int[] textStarts;
    private final int[] rawStarts;
    private final int[] rawEnds;
    private final boolean ordered;

    private MappedText(String text, int[] textStarts, int[] rawStarts, int[] rawEnds) {
        this.text = text;
        this.textStarts = textStarts;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
        this.ordered = IntStream.range(1, rawStarts.length).allMatch(run -> rawStarts[run] >= rawEnds[run - 1]);
    }

    /// The stretch `[rawStart, rawEnd)` of the raw text, taken as it stands.
    public static MappedText verbatim(RawText raw, int rawStart, int rawEnd) {
        return new Builder(raw).copy(rawStart, rawEnd).build();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /// Where, in the raw text, the characters `[start, end)` of this text stand; markup between them is inside, markup
    /// around them is not.
    ///
    /// @throws IllegalArgumentException when the range is empty or lies outside the text
    public Span span(RawText raw, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException(
                    "[" + start + ", " + end + ") is not a stretch of a text of " + text.length() + " units");
        }
        return raw.span(rawStart(start), rawEnd(end - 1));
    }

    /// The part `[start, end)` of this text, still mapped to the raw text.
    public MappedText slice(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException(
                    "[" + start + ", " + end + ") does not lie in a text of " + text.length() + " units");
        }
        Builder slice = new Builder();
        for (int i = start; i < end; ) {
            int run = run(i);
            int runEnd = Math.min(end, textEnd(run));
            slice.add(text.substring(i, runEnd), rawStart(i), rawEnd(runEnd - 1));
            i = runEnd;
        }
        return slice.build();
    }

    /// The part of this text that comes from within `[rawStart, rawEnd)` of the raw text, still mapped to it.
    public MappedText within(int rawStart, int rawEnd) {
        Builder within = new Builder();
        for (int run = firstRunAt(rawStart); run < textStarts.length; run++) {
            if (ordered && rawStarts[run] >= rawEnd) {
                break;
            }
            if (copied(run)) {
                int from = Math.max(rawStart, rawStarts[run]);
                int to = Math.min(rawEnd, rawEnds[run]);
                if (from < to) {
                    int shift = textStarts[run] - rawStarts[run];
                    within.add(text.substring(from + shift, to + shift), from, to);
                }
            } else if (rawStarts[run] >= rawStart && rawEnds[run] <= rawEnd) {
                within.add(text.substring(textStarts[run], textEnd(run)), rawStarts[run], rawEnds[run]);
            }
        }
        return within.build();
    }

    /// The first run that may hold what comes from `rawStart` on.
    private int firstRunAt(int rawStart) {
        int found = ordered ? Arrays.binarySearch(rawStarts, rawStart) : 0;
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// This text without white space at either end.
    public MappedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /// The lines of this text, stripped, blank ones left out.
    public List<MappedText> lines() {
        List<MappedText> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                MappedText line = slice(start, i).strip();
                if (!line.isBlank()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return text;
    }

    /// White space of every width, no-break ones included.
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private int rawStart(int index) {
        int run = run(index);
        return copied(run) ? rawStarts[run] + (index - textStarts[run]) : rawStarts[run];
    }

    private int rawEnd(int index) {
        int run = run(index);
        return copied(run) ? rawStarts[run] + (index - textStarts[run]) + 1 : rawEnds[run];
    }

    private boolean copied(int run) {
        return rawEnds[run] - rawStarts[run] == textEnd(run) - textStarts[run];
    }

    private int textEnd(int run) {
        return run + 1 < textStarts.length ? textStarts[run + 1] : text.length();
    }

    private int run(int index) {
        int found = Arrays.binarySearch(textStarts, index);
        return found >= 0 ? found : -found - 2;
    }

    /// Collects runs in the order of the text; runs that follow each other in the raw text are joined.
    public static final class Builder {
        private final RawText raw;
        private final StringBuilder text = new StringBuilder();
        private int[] textStarts = new int[8];
        private int[] rawStarts = new int[8];
        private int[] rawEnds = new int[8];
        private int runs;

        public Builder(RawText raw) {
            this.raw = raw;
        }

        private Builder() {
            this(new RawText(""));
        }

        /// Appends `[rawStart, rawEnd)` of the raw text as it stands.
        public Builder copy(int rawStart, int rawEnd) {
            return add(raw.text().substring(rawStart, rawEnd), rawStart, rawEnd);
        }

        /// Appends `replacement`, which stands for `[rawStart, rawEnd)` of the raw text.
        public Builder replace(String replacement, int rawStart, int rawEnd) {
            return add(replacement, rawStart, rawEnd);
        }

        /// Appends another mapped text of the same raw text.
        public Builder append(MappedText other) {
            for (int run = 0; run < other.textStarts.length; run++) {
                add(
                        other.text.substring(other.textStarts[run], other.textEnd(run)),
                        other.rawStarts[run],
                        other.rawEnds[run]);
            }
            return this;
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        public MappedText build() {
            return new MappedText(
                    text.toString(),
                    Arrays.copyOf(textStarts, runs),
                    Arrays.copyOf(rawStarts, runs),
                    Arrays.copyOf(rawEnds, runs));
        }

        private Builder add(String piece, int rawStart, int rawEnd) {
            if (piece.isEmpty()) {
                return this;
            }
            boolean copied = piece.length() == rawEnd - rawStart;
            if (copied && runs > 0 && rawEnds[runs - 1] == rawStart && lastIsCopied()) {
                rawEnds[runs - 1] = rawEnd;
            } else {
                grow();
                textStarts[runs] = text.length();
                rawStarts[runs] = rawStart;
                rawEnds[runs] = rawEnd;
                runs++;
            }
            text.append(piece);
            return this;
        }

        private boolean lastIsCopied() {
            return rawEnds[runs - 1] - rawStarts[runs - 1] == text.length() - textStarts[runs - 1];
        }

        private void grow() {
            if (runs == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, runs * 2);
                rawStarts = Arrays.copyOf(rawStarts, runs * 2);
                rawEnds = Arrays.copyOf(rawEnds, runs * 2);
            }
        }
    }
}
