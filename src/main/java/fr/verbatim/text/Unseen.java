package fr.verbatim.text;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as a reader sees it, for reading names and verbs: without soft hyphens, zero widths and direction marks,
/// accents
/// composed with their letters. Every place in it still leads to the raw text.
///
/// | typed | read |
/// |---|---|
/// | `Mar`, soft hyphen, `tin` | Martin |
/// | `Mar`, soft hyphen, end of line, `tin` | Martin |
/// | `Jean`, zero-width space, space, `Martin` | Jean Martin |
/// | `e`, combining accent | é |
public final class Unseen {
    private static final Pattern SIGNS = Pattern.compile("\u00AD(?:[ \\t]*+\\R[ \\t]*+(?=\\p{L}))?"
            + "|[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\\p{L}\\p{M}++");

    private Unseen() {}

    /// The text without them; the same object where it has none.
    public static MappedText remove(RawText raw, MappedText text) {
        Matcher signs = SIGNS.matcher(text.text());
        MappedText.Builder seen = new MappedText.Builder(raw);
        int from = 0;
        while (signs.find()) {
            String read = read(signs.group());
            if (!read.equals(signs.group())) {
                seen.append(text.slice(from, signs.start()));
                Span span = text.span(raw, signs.start(), signs.end());
                seen.replace(read, span.start(), span.end());
                from = signs.end();
            }
        }
        return from == 0 ? text : seen.append(text.slice(from, text.length())).build();
    }

    private static String read(String sign) {
        return Character.isLetter(sign.codePointAt(0))
                ? Normalizer.normalize(Marks.bounded(sign), Normalizer.Form.NFC)
                : "";
    }
}
