package fr.verbatim.reader;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import fr.verbatim.model.TimeRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cue of a caption file.
///
/// @param span the whole of it, id and times included
/// @param time null where it has none that can be read
/// @param blankLinesBefore how many blank lines stand before it
/// @param parts what is said in it, voice by voice
record Cue(Span span, @Nullable TimeRange time, int blankLinesBefore, List<CueText.Part> parts) {
    Cue {
        parts = List.copyOf(parts);
    }

    /// A line as shown, and the voice that is named for it.
    record Line(@Nullable String voice, String text) {}

    /// The lines of text, as shown.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (CueText.Part part : parts) {
            part.words().lines().forEach(line -> lines.add(new Line(part.voice(), line.text())));
        }
        return lines;
    }

    /// The same cue without its first `count` lines of text.
    Cue withoutLines(int count) {
        List<CueText.Part> left = new ArrayList<>();
        int drop = count;
        for (CueText.Part part : parts) {
            List<MappedText> lines = part.words().lines();
            if (drop < lines.size()) {
                left.add(new CueText.Part(part.voice(), after(part.words(), drop), part.start()));
            }
            drop = Math.max(0, drop - lines.size());
        }
        return new Cue(span, time, blankLinesBefore, left);
    }

    /// What follows the first `count` lines that are not blank.
    private static MappedText after(MappedText words, int count) {
        int at = 0;
        for (int dropped = 0; dropped < count; dropped++) {
            while (MappedText.isSpace(words.text().charAt(at))) {
                at++;
            }
            while (words.text().charAt(at) != '\n' && words.text().charAt(at) != '\r') {
                at++;
            }
        }
        return words.slice(at, words.length()).strip();
    }
}
