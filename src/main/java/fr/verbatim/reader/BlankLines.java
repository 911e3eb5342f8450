package fr.verbatim.reader;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;

/// Counts the blank lines between two blocks.
final class BlankLines {
    private BlankLines() {}

    /// How many blank lines stand right before `line`, none of them before or on `lastLine`, where the last block
    /// ended.
    static int before(RawText raw, int line, int lastLine) {
        int first = line;
        while (first - 1 > lastLine && isBlank(raw, first - 1)) {
            first--;
        }
        return line - first;
    }

    /// Whether nothing stands on a line but the marks of a Markdown quotation.
    private static boolean isBlank(RawText raw, int line) {
        for (int i = raw.lineStart(line); i < raw.lineStart(line + 1); i++) {
            char c = raw.text().charAt(i);
            if (c != '>' && !MappedText.isSpace(c)) {
                return false;
            }
        }
        return true;
    }
}
