package fr.verbatim.ingest;

import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// The quote with prefix and suffix cut from the blanked text, and without a heading or lead that has words taken
    /// out.
    static Quote around(Quote quote, String blanked, List<String> words) {
        int start = quote.parts().stream()
                .mapToInt(part -> part.span().start())
                .min()
                .orElse(0);
        int end =
                quote.parts().stream().mapToInt(part -> part.span().end()).max().orElse(0);
        String prefix = blanked.substring(Math.max(0, start - quote.prefix().length()), start);
        String suffix = blanked.substring(
                end, Math.min(blanked.length(), end + quote.suffix().length()));
        @Nullable String lead = quote.lead() == null || tells(quote.lead(), words) ? null : quote.lead();
        List<String> context = quote.context().stream()
                .filter(heading -> !tells(heading, words))
                .toList();
        return new Quote(
                quote.id(),
                quote.source(),
                quote.parts(),
                quote.verbatim(),
                quote.text(),
                quote.corrections(),
                quote.kind(),
                quote.wording(),
                quote.attribution(),
                quote.saying(),
                context,
                lead,
                quote.sectors(),
                quote.themes(),
                prefix,
                suffix,
                quote.page(),
                quote.time(),
                quote.order());
    }

    /// Whether one text has the other's words, white space aside.
    private static boolean tells(String text, List<String> words) {
        String folded = fold(text);
        return words.stream()
                .map(Blanked::fold)
                .anyMatch(withdrawn -> folded.contains(withdrawn) || withdrawn.contains(folded));
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
