package fr.verbatim.ingest;

import fr.verbatim.model.Mask;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.List;

/// Texts with words masked in place: everything else keeps its offset, in UTF-16 units and in code points.
final class Blanked {
    /// Follows a mask for characters that are a surrogate pair: a tag space, which is one, too.
    private static final String PAIR = "\uDB40\uDC20";

    private Blanked() {}

    /// @param blanks the later mask the earlier
    static RawText of(RawText raw, List<Blank> blanks) {
        if (blanks.isEmpty()) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.text());
        for (Blank blank : blanks) {
            int end = blank.span().end();
            for (int i = blank.span().start(); i < end; i++) {
                boolean pair = i + 1 < end && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (pair) {
                    text.replace(i, i + 2, PAIR);
                    i++;
                } else if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    text.setCharAt(i, blank.mask().sign());
                }
            }
        }
        return new RawText(text.toString());
    }

    /// A stretch that goes.
    record Blank(Span span, Mask mask) {}
}
