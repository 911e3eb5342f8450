package fr.verbatim.reader;

import fr.verbatim.model.RawText;
import java.util.regex.Pattern;

/// Where the front matter of a Markdown file ends: `---` on the first line up to the next line of three dashes or dots.
final class FrontMatter {
    private static final Pattern OPEN = Pattern.compile("\\A\uFEFF?---[ \\t]*\\R");

    private FrontMatter() {}

    /// The offset after it, 0 when the file has none.
    static int end(RawText raw) {
        if (!OPEN.matcher(raw.text()).find()) {
            return 0;
        }
        for (int line = 2; line <= raw.lines(); line++) {
            int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
            String text = raw.text().substring(raw.lineStart(line), end).strip();
            if (text.equals("---") || text.equals("...")) {
                return end;
            }
        }
        return 0;
    }

    /// Whether front matter is opened and never closed.
    static boolean isUnclosed(RawText raw) {
        return OPEN.matcher(raw.text()).find() && end(raw) == 0;
    }
}
