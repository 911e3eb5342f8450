package fr.verbatim.reader;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Walks a stretch of raw text beside what a parser decoded from it, so that every decoded character knows where it
/// stands. Where the two can no longer be told apart, the rest is mapped as a whole: coarser, never wrong.
final class Alignment {
    /// A character reference. The longest name of HTML has 32 characters with its semicolon.
    private static final Pattern REFERENCE = Pattern.compile("&#?[A-Za-z0-9]{1,32};?");

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final MappedText.Builder words;
    private final boolean escapes;
    private final Matcher reference;
    private int at;
    private int done;

    /// @param escapes whether the format has backslash escapes
    Alignment(RawText raw, MappedText.Builder words, boolean escapes) {
        this.text = raw.text();
        this.words = words;
        this.escapes = escapes;
        this.reference = REFERENCE.matcher(text);
    }

    /// Appends `decoded`, which a parser made of `[start, end)` of the raw text. Raw text left over at the end (white
    /// space that the parser dropped) stands for nothing.
    void append(String decoded, int start, int end) {
        // HTML drops a line break right after <pre>.
        at = start + Math.max(0, lineBreaks(text, start, end) - lineBreaks(decoded, 0, decoded.length()));
        done = 0;
        while (done < decoded.length()) {
            copySame(decoded, end);
            if (done < decoded.length() && (at >= end || !takeOther(decoded, end))) {
                words.replace(decoded.substring(done), Math.max(start, Math.min(at, end - 1)), end);
                return;
            }
        }
    }

    /// What `&…;` stands for, or the text itself where it stands for nothing.
    static String decode(String reference) {
        return Parser.unescapeEntities(reference, false).replace('\0', '\uFFFD');
    }

    /// How many characters of line breaks begin a stretch of text.
    private static int lineBreaks(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at - start;
    }

    private void copySame(String decoded, int end) {
        int from = at;
        while (done < decoded.length() && at < end) {
            char c = text.charAt(at);
            if (c != decoded.charAt(done) || c == '&' || (escapes && c == '\\')) {
                break;
            }
            at++;
            done++;
        }
        words.copy(from, at);
    }

    /// Takes what stands at the cursor and does not simply mean itself; false when it cannot be made out.
    private boolean takeOther(String decoded, int end) {
        char c = text.charAt(at);
        if (c == '&' && takeReference(decoded, end)) {
            return true;
        }
        if (c == '\\' && at + 1 < end && isEscaped(text.charAt(at + 1), decoded)) {
            return take(text.substring(at + 1, at + 2), 2);
        }
        if (c == decoded.charAt(done)) {
            return take(text.substring(at, at + 1), 1);
        }
        // Replaced by U+FFFD in Markdown, left out by HTML.
        return c == '\0' && take(decoded.charAt(done) == '\uFFFD' ? "\uFFFD" : "", 1);
    }

    private boolean isEscaped(char next, String decoded) {
        return escapes && ESCAPABLE.indexOf(next) >= 0 && next == decoded.charAt(done);
    }

    private boolean takeReference(String decoded, int end) {
        reference.region(at, end);
        if (!reference.lookingAt()) {
            return false;
        }
        String written = reference.group();
        String meaning = decode(written);
        if (meaning.equals(written) || isLeftAsWritten(written, decoded)) {
            return false;
        }
        if (decoded.startsWith(meaning, done)) {
            return take(meaning, written.length());
        }
        // A reference to NUL becomes U+FFFD or is left out, as NUL itself.
        return meaning.equals("\uFFFD") && take("", written.length());
    }

    /// Whether the parser did not decode it here. `&amp;amp;` becomes `&amp;` too, but more follows.
    private boolean isLeftAsWritten(String written, String decoded) {
        return decoded.startsWith(written, done) && !text.startsWith(written.substring(1), at + written.length());
    }

    private boolean take(String meaning, int rawLength) {
        words.replace(meaning, at, at + rawLength);
        at += rawLength;
        done += meaning.length();
        return true;
    }
}
