package fr.verbatim.ingest;

import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.List;

/// Texts with words taken out in place: everything else keeps its offset, in UTF-16 units and in code points.
final class Blanked {
    /// A blank that is a surrogate pair (a tag space), for characters that are one.
    private static final String PAIR = "\uDB40\uDC20";

    private Blanked() {}

    static RawText of(RawText raw, List<Span> blanks) {
        if (blanks.isEmpty()) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.text());
        for (Span blank : blanks) {
            for (int i = blank.start(); i < blank.end(); i++) {
                boolean pair = i + 1 < blank.end() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (pair) {
                    text.replace(i, i + 2, PAIR);
                    i++;
                } else if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return new RawText(text.toString());
    }
}
